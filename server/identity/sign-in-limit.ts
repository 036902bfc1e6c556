import { eq, lt, sql } from 'drizzle-orm'
import type { Change } from '../platform/change/change.ts'
import { networkOf } from '../platform/http/network.ts'
import { RateLimited } from '../platform/limits/rate-limited.ts'
import type { KeyedHash } from '../platform/secrets/keyed-hash.ts'
import { signInFailures } from './tables.ts'

const WINDOW_MS = 15 * 60 * 1000
const MOST_FOR_ACCOUNT = 10
const MOST_ACCOUNTS_OF_NETWORK = 100

/** What the failures of a try to sign in are counted for. */
export interface Buckets {
  account: string
  /** Of a device that is not known: its network, and the account as tried from there. */
  network?: { all: string; account: string }
}

/**
 * Where the member has signed in on the device before, only what is tried on it counts, so that nobody else can
 * lock the member out there. Of all other tries, an account and a network each have a limit: a network has it in
 * accounts, because whole authorities come through one address, and one of them may forget a password.
 */
export function bucketsOf(
  keyedHash: KeyedHash,
  { email, address, device }: { email: string; address: string; device: string | undefined },
): Buckets {
  if (device) return { account: keyedHash(`account ${email} on ${device}`) }
  const network = networkOf(address)
  return {
    account: keyedHash(`account ${email}`),
    network: {
      all: keyedHash(`network ${network}`),
      account: keyedHash(`account ${email} from ${network}`),
    },
  }
}

/**
 * Counts a try before it is made, so that many at once cannot slip through. Throws RateLimited, with which the
 * change ends: what is refused is not counted.
 */
export async function countTry(change: Change, { account, network }: Buckets) {
  // Always in this order, so that no two wait for each other.
  refuseAbove(MOST_FOR_ACCOUNT, await count(change, account), change.at)
  if (!network) return
  const { failures } = await count(change, network.account)
  if (failures > 1) return
  refuseAbove(MOST_ACCOUNTS_OF_NETWORK, await count(change, network.all), change.at)
}

async function count({ tx, at }: Change, bucket: string) {
  const isOver = lt(signInFailures.since, new Date(at.getTime() - WINDOW_MS))
  const [counted] = await tx
    .insert(signInFailures)
    .values({ bucket, failures: 1, since: at })
    .onConflictDoUpdate({
      target: signInFailures.bucket,
      set: {
        failures: sql`case when ${isOver} then 1 else ${signInFailures.failures} + 1 end`,
        since: sql`case when ${isOver} then excluded.since else ${signInFailures.since} end`,
      },
    })
    .returning()
  return counted!
}

function refuseAbove(most: number, counted: { failures: number; since: Date }, at: Date) {
  if (counted.failures <= most) return
  throw new RateLimited((counted.since.getTime() + WINDOW_MS - at.getTime()) / 1000)
}

/** A try that succeeded was no failure, and neither were those before it. */
export async function uncountTry({ tx }: Change, { account, network }: Buckets) {
  await tx.delete(signInFailures).where(eq(signInFailures.bucket, account))
  if (!network) return
  const uncounted = await tx
    .delete(signInFailures)
    .where(eq(signInFailures.bucket, network.account))
    .returning()
  if (uncounted.length === 0) return
  await tx
    .update(signInFailures)
    .set({ failures: sql`greatest(${signInFailures.failures} - 1, 0)` })
    .where(eq(signInFailures.bucket, network.all))
}

export async function sweepTries({ tx, at }: Change) {
  await tx
    .delete(signInFailures)
    .where(lt(signInFailures.since, new Date(at.getTime() - WINDOW_MS)))
}
