import { bigint, customType } from 'drizzle-orm/pg-core'
import { readMoment, UnreadableMoment } from '../time/moments.ts'

/** The primary key of most tables. Knowing an id gives access to nothing. */
export const id = () => bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity()

export const reference = () => bigint({ mode: 'number' })

/** A moment, in milliseconds: as exact as JavaScript can hand it back in a cursor. */
export const moment = customType<{ data: Date; driverData: string }>({
  dataType: () => 'timestamp (3) with time zone',
  toDriver: (at) => (at instanceof UnreadableMoment ? at.written : at.toISOString()),
  fromDriver: readMoment,
})
