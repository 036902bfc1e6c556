import type { Change } from '../platform/change/change.ts'
import { fillKeys, fillParts } from '../platform/text/name-columns.ts'
import { nameVector } from '../platform/text/name-parts.ts'
import { nameKey } from '../platform/text/same-name.ts'
import { authorities } from './tables.ts'

/** An authority's names with what they are unique and found by: they are only written together. */
export const named = (name: string, shortName: string) => ({
  name,
  nameKey: nameKey(name),
  shortName,
  shortNameKey: nameKey(shortName),
  nameParts: nameVector(shortName),
})

export async function fillAuthoritiesNames(change: Change) {
  const { name, nameKey, shortName, shortNameKey, nameParts } = authorities
  await fillKeys(change, { table: authorities, name, key: nameKey })
  await fillKeys(change, { table: authorities, name: shortName, key: shortNameKey })
  await fillParts(change, { table: authorities, name: shortName, parts: nameParts })
}
