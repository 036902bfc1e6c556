import { desc, eq, inArray, lte, type SQL } from 'drizzle-orm'
import type { Adapter, DatabaseSession, DatabaseUser } from 'lucia'
import { authorityRef } from '../authorities/queries.ts'
import { authorities } from '../authorities/tables.ts'
import { holdMember } from '../members/hold.ts'
import { memberRef } from '../members/queries.ts'
import { members } from '../members/tables.ts'
import { speaksForAuthority } from '../members/voice.ts'
import type { Change, MakeChange } from '../platform/change/change.ts'
import type { Reader } from '../platform/database/database.ts'
import { type Placeholders, prepared } from '../platform/database/prepared.ts'
import { networkOf } from '../platform/http/network.ts'
import { hashOf } from '../platform/secrets/token.ts'
import { LookupQueue } from './lookup-queue.ts'
import type { SessionCache } from './session-cache.ts'
import { sessions } from './tables.ts'

export interface SessionStorage {
  db: Reader
  change: MakeChange
  cache: SessionCache<StoredSession>
}

const sessionByToken = prepared((db: Reader, { tokenHash }: Placeholders<'tokenHash'>) =>
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

export type StoredSession = Awaited<ReturnType<typeof sessionByToken>>[number]

/** Beyond what anybody has who loses their cookies on every working day of a month. */
const MOST_OF_MEMBER = 50

/** Where lucia keeps its sessions. What lucia calls a session's id is its secret, so it is hashed here. */
export class StoredSessions implements Adapter {
  readonly #db: Reader
  readonly #change: MakeChange
  readonly #cache: SessionCache<StoredSession>
  readonly #lookUps = new LookupQueue()

  constructor({ db, change, cache }: SessionStorage) {
    this.#db = db
    this.#change = change
    this.#cache = cache
  }

  /** Whether there is such a session. One that is cached waits for no turn. Throws TooBusy. */
  async isThere(token: string, address: string) {
    return (await this.#get(token, networkOf(address))) !== undefined
  }

  async getSessionAndUser(
    token: string,
  ): Promise<[session: DatabaseSession | null, user: DatabaseUser | null]> {
    const found = await this.#get(token)
    if (!found) return [null, null]

    const { id: number, memberId: userId, expiresAt } = found.session
    const caller = { ...found.member, authority: found.authority }
    return [
      { id: token, userId, expiresAt, attributes: { number } },
      { id: userId, attributes: caller },
    ]
  }

  #get(token: string, network?: string) {
    const tokenHash = hashOf(token)
    return this.#cache.get(tokenHash, () =>
      this.#lookUps.run(tokenHash, network, () => this.#find(tokenHash)),
    )
  }

  async #find(tokenHash: string) {
    const [found] = await sessionByToken(this.#db, { tokenHash })
    return found
  }

  async getUserSessions(): Promise<DatabaseSession[]> {
    throw new Error('Tokens are kept as hashes, so nobody can list them.')
  }

  /** Of too many, those end that nobody has used for the longest time. */
  async setSession({ id: token, userId: memberId, expiresAt }: DatabaseSession) {
    await this.#change(memberId, async (change) => {
      const { tx, at } = change
      await holdMember(change, memberId)
      await tx
        .insert(sessions)
        .values({ tokenHash: hashOf(token), memberId, startedAt: at, expiresAt })
      const tooMany = tx
        .select({ id: sessions.id })
        .from(sessions)
        .where(eq(sessions.memberId, memberId))
        .orderBy(desc(sessions.expiresAt), desc(sessions.id))
        .offset(MOST_OF_MEMBER)
      await endSessions(change, inArray(sessions.id, tooMany))
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

  #end(which: SQL) {
    return this.#change(null, (change) => endSessions(change, which))
  }
}

/** Says so of each, because open sockets end with their session. */
async function endSessions({ tx, record }: Change, which: SQL) {
  const ended = await tx.delete(sessions).where(which).returning({ sessionId: sessions.id })
  for (const { sessionId } of ended) record({ kind: 'session.ended', sessionId })
}
