import { and, desc, eq, gt, inArray, lte } from 'drizzle-orm'
import { holdMember } from '../members/hold.ts'
import { members } from '../members/tables.ts'
import type { Change } from '../platform/change/change.ts'
import type { Reader } from '../platform/database/database.ts'
import { hashOf, newToken } from '../platform/secrets/token.ts'
import { LONGEST_DAYS } from './cookie.ts'
import { devices } from './tables.ts'

const LONGEST_MS = LONGEST_DAYS * 24 * 60 * 60 * 1000
const MOST_OF_ONE = 20

/** Whether the member with this address has signed in on this device before. */
export async function isKnownDevice(db: Reader, email: string, token: string, at: Date) {
  const [known] = await db
    .select({ id: devices.id })
    .from(devices)
    .innerJoin(members, eq(members.id, devices.memberId))
    .where(isOf(token, at, eq(members.email, email)))
    .limit(1)
  return known !== undefined
}

/**
 * Knows a device from now on as one that its member signs in on, and gives its token: a new one unless the
 * device has one of ours.
 */
export async function rememberDevice(change: Change, memberId: number, held?: string) {
  const { tx, at } = change
  await holdMember(change, memberId)
  const [ours] = held ? await tx.select().from(devices).where(isOf(held, at)).limit(1) : []
  const token = ours ? held! : newToken()
  const expiresAt = new Date(at.getTime() + LONGEST_MS)
  await tx
    .insert(devices)
    .values({ memberId, tokenHash: hashOf(token), expiresAt })
    .onConflictDoUpdate({ target: [devices.memberId, devices.tokenHash], set: { expiresAt } })
  const tooMany = tx
    .select({ id: devices.id })
    .from(devices)
    .where(eq(devices.memberId, memberId))
    .orderBy(desc(devices.expiresAt), desc(devices.id))
    .offset(MOST_OF_ONE)
  await tx.delete(devices).where(inArray(devices.id, tooMany))
  return token
}

export async function sweepDevices({ tx, at }: Change) {
  await tx.delete(devices).where(lte(devices.expiresAt, at))
}

const isOf = (token: string, at: Date, more?: ReturnType<typeof eq>) =>
  and(eq(devices.tokenHash, hashOf(token)), gt(devices.expiresAt, at), more)
