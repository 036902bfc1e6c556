import { Lucia, TimeSpan } from 'lucia'
import type { Caller } from '../platform/api/caller.ts'
import { cookieOf } from './cookie.ts'
import { type SessionStorage, StoredSessions } from './stored-sessions.ts'

declare module 'lucia' {
  interface Register {
    Lucia: Lucia<SessionFacts, { caller: Caller }>
    DatabaseSessionAttributes: SessionFacts
    DatabaseUserAttributes: Caller
    UserId: number
  }
}

interface SessionFacts {
  /** Our own id of the session, which unlike lucia's is no secret. */
  number?: number
}

export type Sessions = ReturnType<typeof sessionsOn>

/** Sessions of members, kept as the hash of a token that only the member's cookie holds. */
export function sessionsOn(storage: SessionStorage, https: boolean) {
  const stored = new StoredSessions(storage)
  const lucia = new Lucia(stored, {
    sessionExpiresIn: new TimeSpan(30, 'd'),
    getSessionAttributes: ({ number }) => ({ ...(number && { number }) }),
    getUserAttributes: (caller) => ({ caller }),
  })

  return {
    cookie: cookieOf(https),

    /** Who comes with this token, and from where; where the session was prolonged, so is the cookie to be. */
    async find(token: string, address: string) {
      if (!(await stored.isThere(token, address))) return undefined
      const { session, user } = await lucia.validateSession(token)
      if (!session?.number) return undefined
      const { number: id, expiresAt, fresh: isProlonged } = session
      return { id, expiresAt, member: user.caller, isProlonged }
    },

    /** Gives the session's token. */
    async start(memberId: number) {
      return (await lucia.createSession(memberId, {})).id
    },

    end: (token: string) => lucia.invalidateSession(token),

    sweep: () => lucia.deleteExpiredSessions(),
  }
}
