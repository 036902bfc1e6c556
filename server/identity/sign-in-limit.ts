import { and, eq, lt, sql } from 'drizzle-orm'
import { members } from '../members/tables.ts'
import type { Change } from '../platform/change.ts'
import type { Reader } from '../platform/database.ts'
import { hashOf } from '../platform/token.ts'
import { TooManyTries } from '../platform/too-many-tries.ts'
import { sessions, signInFailures } from './tables.ts'

const WINDOW_MS = 15 * 60 * 1000
const MOST_FOR_ACCOUNT = 10
const MOST_FOR_ADDRESS = 100

/** What the failures of a try to sign in are counted for. */
export interface Buckets {
  account: string
  address: string
}

/**
 * An account and an address each have a limit. Where the account was signed in from before, its failures
 * are counted apart, so that strangers who guess cannot lock its member out.
 */
export async function bucketsOf(db: Reader, email: string, address: string): Promise<Buckets> {
  const [known] = await db
    .select({ id: sessions.id })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.memberId))
    .where(and(eq(members.email, email), eq(sessions.placeHash, placeOf(address))))
    .limit(1)
  return {
    account: hashOf(known ? `account ${email} at ${address}` : `account ${email}`),
    address: hashOf(`address ${address}`),
  }
}

/** An address that one can recognise but not read. */
export const placeOf = (address: string) => hashOf(`place ${address}`)

/** Counts a try before it is made, in one statement, so that many at once cannot slip through. */
export async function countTry({ tx, at }: Change, buckets: Buckets) {
  const fresh = lt(signInFailures.since, new Date(at.getTime() - WINDOW_MS))
  const counted = await tx
    .insert(signInFailures)
    .values(
      [buckets.account, buckets.address]
        .sort()
        .map((bucket) => ({ bucket, failures: 1, since: at })),
    )
    .onConflictDoUpdate({
      target: signInFailures.bucket,
      set: {
        failures: sql`case when ${fresh} then 1 else ${signInFailures.failures} + 1 end`,
        since: sql`case when ${fresh} then excluded.since else ${signInFailures.since} end`,
      },
    })
    .returning()
  return counted.filter(({ bucket, failures }) => failures > mostFor(bucket, buckets))
}

export function refuseAbove(over: { since: Date }[], now: Date) {
  if (over.length === 0) return
  const until = Math.max(...over.map(({ since }) => since.getTime() + WINDOW_MS))
  throw new TooManyTries(Math.max(1, Math.ceil((until - now.getTime()) / 1000)))
}

/** A try that succeeded was no failure. */
export async function uncountTry({ tx }: Change, { account, address }: Buckets) {
  await tx.delete(signInFailures).where(eq(signInFailures.bucket, account))
  await tx
    .update(signInFailures)
    .set({ failures: sql`${signInFailures.failures} - 1` })
    .where(eq(signInFailures.bucket, address))
}

export async function sweepTries({ tx, at }: Change) {
  await tx
    .delete(signInFailures)
    .where(lt(signInFailures.since, new Date(at.getTime() - WINDOW_MS)))
}

function mostFor(bucket: string, buckets: Buckets) {
  return bucket === buckets.account ? MOST_FOR_ACCOUNT : MOST_FOR_ADDRESS
}
