import { randomUUID } from 'node:crypto'
import type { InjectOptions } from 'fastify'
import { addAuthority } from '../../server/authorities/add.ts'
import { hashPassword, setPassword } from '../../server/identity/passwords.ts'
import { SessionCache } from '../../server/identity/session-cache.ts'
import { sessionsOn } from '../../server/identity/sessions.ts'
import type { StoredSession } from '../../server/identity/stored-sessions.ts'
import { named } from '../../server/members/named.ts'
import { members } from '../../server/members/tables.ts'
import type { App } from './app.ts'
import { openSocket } from './socket.ts'

export type Person = Awaited<ReturnType<typeof signedIn>>

/** Adds an authority and gives its id. */
export function anAuthority(app: App, shortName = unique('Amt')) {
  return app.change(null, (change) =>
    addAuthority(change, {
      name: `Behörde ${shortName}`,
      shortName,
      level: 'federal',
    }),
  )
}

/** Where sessions are started and found beside the app, as on another server. */
export function sessionsOf({ db, change }: App) {
  const cache = new SessionCache<StoredSession>({ isCurrent: () => false })
  return sessionsOn({ db, change, cache }, false)
}

/** A member of the network, signed in: of an authority of their own unless one is named. */
export async function signedIn(
  app: App,
  name: string,
  {
    authorityId,
    office = false,
    password,
  }: Partial<{ authorityId: number; office: boolean; password: string }> = {},
) {
  const belongsTo = authorityId ?? (await anAuthority(app))
  const email = `${unique(name.toLowerCase())}@example.org`
  const id = await app.change(null, async (change) => {
    const [member] = await change.tx
      .insert(members)
      .values({ authorityId: belongsTo, ...named(name), email, office, joinedAt: change.at })
      .returning()
    if (password) await setPassword(change, member!.id, await hashPassword(password))
    return member!.id
  })
  const sessions = sessionsOf(app)
  const cookie = `${sessions.cookie.name}=${await sessions.start(id)}`

  const send = (method: InjectOptions['method'], path: string, payload?: object, headers = {}) =>
    app.inject({
      method: method!,
      url: `/api${path}`,
      headers: { cookie, ...headers },
      ...(payload && { payload }),
    })
  return {
    id,
    name,
    email,
    cookie,
    authorityId: belongsTo,
    get: (path: string) => send('GET', path),
    post: (path: string, body: object, key: string = randomUUID()) =>
      send('POST', path, body, { 'idempotency-key': key }),
    put: (path: string, body?: object) => send('PUT', path, body),
    delete: (path: string) => send('DELETE', path),
    listen: () => openSocket(app, cookie),
  }
}

let count = 0
export const unique = (name: string) => `${name}${++count}`
