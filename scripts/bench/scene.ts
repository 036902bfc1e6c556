import { and, asc, desc, eq, ne, sql } from 'drizzle-orm'
import { memberships } from '../../server/communities/tables.ts'
import { hashPassword } from '../../server/identity/passwords.ts'
import { passwords, sessions } from '../../server/identity/tables.ts'
import { members } from '../../server/members/tables.ts'
import type { Database } from '../../server/platform/database/database.ts'
import { hashOf, newToken } from '../../server/platform/secrets/token.ts'
import { threads } from '../../server/threads/tables.ts'
import { type Kind, openBench } from './databases.ts'

const MONTH_MS = 30 * 24 * 60 * 60 * 1000
const SIGNED_IN = 1_000
const THREADS = 200
const SHORT = 20

/** What the measurements are made on: the longest thread, ordinary ones beside it, and who is signed in. */
export type Scene = Awaited<ReturnType<typeof prepareScene>>

export async function prepareScene(kind: Kind) {
  const database = await openBench(kind)
  await database.migrate()
  const { db } = database
  const [longest] = await db.select().from(threads).orderBy(desc(threads.postCount)).limit(1)
  const { id: longThread, communityId, postCount: longCount } = longest!
  const beside = and(eq(threads.communityId, communityId), ne(threads.id, longThread))
  const ordinary = await db
    .select({ id: threads.id })
    .from(threads)
    .where(beside)
    .orderBy(sql`abs(${threads.postCount} - ${SHORT})`, asc(threads.id))
    .limit(THREADS)
  const belonging = await db
    .select({ id: memberships.memberId })
    .from(memberships)
    .where(eq(memberships.communityId, communityId))
    .orderBy(asc(memberships.memberId))
    .limit(SIGNED_IN)

  const now = Date.now()
  const signedIn = belonging.map(({ id }) => ({ memberId: id, token: newToken() }))
  await db.insert(sessions).values(
    signedIn.map(({ memberId, token }) => ({
      ...{ memberId, tokenHash: hashOf(token) },
      ...{ startedAt: new Date(now), expiresAt: new Date(now + MONTH_MS) },
    })),
  )
  const credentials = await credentialsOf(db, belonging.at(-1)!.id)
  await database.close()
  return {
    credentials,
    communityId,
    longThread,
    longCount,
    threadIds: ordinary.map(({ id }) => id),
    cookies: signedIn.map(({ token }) => `session=${token}`),
  }
}

/** With which the member signs in from now on. */
async function credentialsOf(db: Database, memberId: number) {
  const password = newToken()
  const hash = await hashPassword(password)
  const kept = db.insert(passwords).values({ memberId, hash })
  await kept.onConflictDoUpdate({ target: passwords.memberId, set: { hash } })
  const [member] = await db.select().from(members).where(eq(members.id, memberId))
  return { email: member!.email, password }
}
