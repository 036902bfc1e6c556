import type { Change } from '../platform/change/change.ts'
import { fillKeys } from '../platform/text/name-columns.ts'
import { nameKey } from '../platform/text/same-name.ts'
import { series, topics, workshops } from './tables.ts'

/** A name with what it is unique by: they are only written together. */
export const named = (name: string) => ({ name, nameKey: nameKey(name) })

export async function fillProgrammeNames(change: Change) {
  await fillKeys(change, { table: workshops, name: workshops.name, key: workshops.nameKey })
  const { name, nameKey, workshopId } = series
  await fillKeys(change, { table: series, name, key: nameKey, within: workshopId })
  await fillKeys(change, { table: topics, name: topics.name, key: topics.nameKey })
}
