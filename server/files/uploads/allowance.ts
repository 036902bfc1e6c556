import { lt, sql } from 'drizzle-orm'
import type { Change, MemberChange } from '../../platform/change/change.ts'
import { UploadsSpent } from '../errors.ts'
import { uploadAllowances } from '../tables.ts'

const MOST_FILES_A_DAY = 200
const MOST_BYTES_A_DAY = 500 * 1024 * 1024

/** Counts a file towards what a member may upload today, or refuses it. */
export async function spendAllowance({ tx, by, at }: MemberChange, bytes: number) {
  const { files: filesSoFar, bytes: bytesSoFar } = uploadAllowances
  const spent = await tx
    .insert(uploadAllowances)
    .values({ memberId: by, day: dayOf(at), files: 1, bytes })
    .onConflictDoUpdate({
      target: [uploadAllowances.memberId, uploadAllowances.day],
      set: { files: sql`${filesSoFar} + 1`, bytes: sql`${bytesSoFar} + ${bytes}` },
      setWhere: sql`${filesSoFar} < ${MOST_FILES_A_DAY} and ${bytesSoFar} + ${bytes} <= ${MOST_BYTES_A_DAY}`,
    })
    .returning({ day: uploadAllowances.day })
  if (spent.length === 0) throw new UploadsSpent()
}

/** Nobody needs to know tomorrow how much somebody has uploaded today. */
export async function sweepAllowances({ tx, at }: Change) {
  await tx.delete(uploadAllowances).where(lt(uploadAllowances.day, dayOf(at)))
}

const dayOf = (at: Date) => at.toISOString().slice(0, 10)
