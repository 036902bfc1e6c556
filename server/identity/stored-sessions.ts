import { eq, lte, type SQL } from 'drizzle-orm'
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia'
import { authorityRef } from '../authorities/queries.ts'
import { authorities } from '../authorities/tables.ts'
import { memberRef } from '../members/queries.ts'
import { members } from '../members/tables.ts'
import { speaksForAuthority } from '../members/voice.ts'
import type { MakeChange } from '../platform/change/change.ts'
import type { Reader } from '../platform/database/database.ts'
import { type Given, prepared } from '../platform/database/prepared.ts'
import type { ShortMemory } from '../platform/news/cache.ts'
import { hashOf } from '../platform/secrets/token.ts'
import { sessions } from './tables.ts'

export interface SessionStorage {
  db: Reader
  change: MakeChange
  memory: ShortMemory
}

const sessionByToken = prepared((db: Reader, { tokenHash }: Given<'tokenHash'>) =>
  db
    .select({
      session: sessions,
      member: { ...memberRef, office: members.office, speaksForAuthority },
      authority: authorityRef,
    })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.memberId))
    .innerJoin(authorities, eq(authorities.id, members.authorityId))
    .where(eq(sessions.tokenHash, tokenHash)),
)

/** Where lucia keeps its sessions. What lucia calls a session's id is its secret, so it is hashed here. */
export class StoredSessions implements Adapter {
  readonly #db: Reader
  readonly #change: MakeChange
  readonly #memory: ShortMemory

  constructor({ db, change, memory }: SessionStorage) {
    this.#db = db
    this.#change = change
    this.#memory = memory
  }

  async getSessionAndUser(
    token: string,
  ): Promise<[session: DatabaseSession | null, user: DatabaseUser | null]> {
    const tokenHash = hashOf(token)
    const found = await this.#memory.recall(
      `session ${tokenHash}`,
      () => this.#find(tokenHash),
      ({ session, member }) => [`session:${session.id}`, `member:${member.id}`],
    )
    if (!found) return [null, null]

    const { id: number, memberId: userId, expiresAt } = found.session
    const caller = { ...found.member, authority: found.authority }
    return [
      { id: token, userId, expiresAt, attributes: { number } },
      { id: userId, attributes: caller },
    ]
  }

  async #find(tokenHash: string) {
    const [found] = await sessionByToken(this.#db, { tokenHash })
    return found
  }

  async getUserSessions(): Promise<DatabaseSession[]> {
    throw new Error('Tokens are kept as hashes, so nobody can list them.')
  }

  async setSession({ id: token, userId, expiresAt }: DatabaseSession) {
    await this.#change(userId, async ({ tx, at }) => {
      await tx
        .insert(sessions)
        .values({ tokenHash: hashOf(token), memberId: userId, startedAt: at, expiresAt })
    })
  }

  async updateSessionExpiration(token: string, expiresAt: Date) {
    await this.#change(null, async ({ tx, record }) => {
      const prolonged = await tx
        .update(sessions)
        .set({ expiresAt })
        .where(eq(sessions.tokenHash, hashOf(token)))
        .returning({ sessionId: sessions.id })
      for (const { sessionId } of prolonged) record({ kind: 'session.prolonged', sessionId })
    })
  }

  deleteSession(token: string) {
    return this.#end(eq(sessions.tokenHash, hashOf(token)))
  }

  deleteUserSessions(memberId: number) {
    return this.#end(eq(sessions.memberId, memberId))
  }

  deleteExpiredSessions() {
    return this.#end(lte(sessions.expiresAt, new Date()))
  }

  /** Says so of each, because open sockets end with their session. */
  #end(which: SQL) {
    return this.#change(null, async ({ tx, record }) => {
      const ended = await tx.delete(sessions).where(which).returning({ sessionId: sessions.id })
      for (const { sessionId } of ended) record({ kind: 'session.ended', sessionId })
    })
  }
}
