import type { App } from '../support/app.ts'

export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  hasBody: boolean
}

interface Described {
  paths: Record<string, Record<string, { requestBody?: unknown }>>
}

/** Every route there is, as the API describes itself. */
export function routesOf(app: App): Route[] {
  const { paths } = app.swagger() as unknown as Described
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { requestBody }]) => ({
      method: method.toUpperCase() as Route['method'],
      path,
      hasBody: requestBody !== undefined,
    })),
  )
}

export const nameOf = ({ method, path }: Route) => `${method} ${path}`

/** For `it.each`: each with its name. */
export const named = (routes: Route[]) => routes.map((route) => [nameOf(route), route] as const)

/** The address of a route to these things; what is not among them is nowhere. */
export const addressOf = ({ path }: Route, ids: Record<string, number | string>) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => String(ids[name] ?? NOWHERE)) +
  (path.endsWith('/changes') ? '?since=0' : '')

export const NOWHERE = 999_999_999

/** What a stranger may ask: whether the server lives, to be let in, and what an address with a token opens. */
export const OPEN_TO_STRANGERS = [
  'GET /api/health',
  'GET /api/ready',
  'POST /api/session',
  'POST /api/invitations/opening',
  'POST /api/invitations/acceptance',
  'GET /api/feeds/{token}/feed.atom',
  'GET /api/feeds/{token}/programme.ics',
]

/** A community and who coordinates it are known to the whole network; what is said in it is not. */
export const KNOWN_TO_ALL = [
  'GET /api/communities/{communityId}',
  'PUT /api/communities/{communityId}/membership',
  'DELETE /api/communities/{communityId}/membership',
]

/** To mark as read what one was never told, or revoke what is another's, changes nothing, whatever it is. */
export const ALWAYS_DONE = [
  'PUT /api/communities/{communityId}/notifications/reading',
  'PUT /api/notifications/{notificationId}/reading',
  'DELETE /api/feeds/{feedId}',
]

/** What is about nothing but the reader. */
export const ONES_OWN = [
  'DELETE /api/session',
  'PUT /api/notifications/reading',
  'PUT /api/reading',
  'POST /api/preview',
  'POST /api/programme/feeds',
  'POST /api/files',
]

/** What the network office alone does. */
export const OF_THE_OFFICE = [
  'GET /api/endings',
  'GET /api/invitations',
  'POST /api/invitations',
  'POST /api/authorities',
  'POST /api/workshops',
  'POST /api/series',
  'POST /api/topics',
  'PUT /api/members/{memberId}/voice',
  'DELETE /api/members/{memberId}/voice',
]

/** Any authority plans, in its own name: here it is asked in another's. */
export const OF_A_HOST = ['POST /api/events']

/** The word that stands in everything private, as somebody might look for it: whole, in part, mistyped. */
const SEARCHED = ['CANARY-7f3a91', 'CANARY', 'CANA', 'CANRAY', '7f3a91', 'Titel']

/** What is to be said with a list, for it to answer. */
export const QUERIES: Record<string, string[]> = {
  '/api/events': ['?when=upcoming', '?when=past'],
  '/api/members': ['?authorityId=1'],
  '/api/search': ['', ...SEARCHED.flatMap((it) => [`?q=${it}`, `?q=${it}&order=newest`])],
  '/api/search/threads': SEARCHED.map((it) => `?q=${it}`),
  '/api/threads': ['', '?list=unread', '?list=mine', '?list=followed', '?list=unanswered'],
}
