import { Lucia, TimeSpan } from 'lucia'
import type { Caller } from '../platform/caller.ts'
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
  placeHash: string
}

export type Sessions = ReturnType<typeof sessionsOn>

/** Sessions of members, kept as the hash of a token that only the member's cookie holds. */
export function sessionsOn(storage: SessionStorage, https: boolean) {
  const lucia = new Lucia(new StoredSessions(storage), {
    sessionExpiresIn: new TimeSpan(30, 'd'),
    // A name with this prefix is taken by browsers over https only, for this host only.
    sessionCookie: { name: https ? '__Host-session' : 'session', attributes: { secure: https } },
    getSessionAttributes: ({ number, placeHash }) => ({ ...(number && { number }), placeHash }),
    getUserAttributes: (caller) => ({ caller }),
  })

  return {
    cookieName: lucia.sessionCookieName,

    /** Who comes with this token; `cookie` is to be sent where the session was prolonged. */
    async find(token: string) {
      const { session, user } = await lucia.validateSession(token)
      if (!session?.number) return undefined
      const cookie = session.fresh ? lucia.createSessionCookie(token) : undefined
      return { id: session.number, expiresAt: session.expiresAt, member: user.caller, cookie }
    },

    async start(memberId: number, placeHash: string) {
      const session = await lucia.createSession(memberId, { placeHash })
      return lucia.createSessionCookie(session.id)
    },

    async end(token: string) {
      await lucia.invalidateSession(token)
      return lucia.createBlankSessionCookie()
    },

    sweep: () => lucia.deleteExpiredSessions(),
  }
}
