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

/** What a stranger may ask: whether the server lives, and to be let in. */
export const OPEN_TO_STRANGERS = [
  'GET /api/health',
  'GET /api/ready',
  'POST /api/session',
  'POST /api/invitations/opening',
  'POST /api/invitations/acceptance',
]

/** A body that each of these would take, so that a refusal is not for its shape. */
export const BODIES: Record<string, object> = {
  '/api/threads/{threadId}/posts': { replyTo: 1, body: 'Hallo' },
  '/api/posts/{postId}': { body: 'Hallo' },
  '/api/posts/{postId}/acts': { act: 'hide', reason: 'Darum' },
  '/api/threads/{threadId}/acts': { act: 'lock', reason: 'Darum' },
  '/api/communities/{communityId}/threads': { kind: 'question', title: 'T', body: 'Hallo' },
  '/api/events/{eventId}/cancellation': { reason: 'Darum' },
  '/api/talks/{talkId}/questions': { body: 'Hallo' },
}
