import type { Change } from '../platform/change/change.ts'
import { fillParts } from '../platform/text/name-columns.ts'
import { nameVector } from '../platform/text/name-parts.ts'
import { members } from './tables.ts'

/** A member's name with what it is found by: they are only written together. */
export const named = (name: string) => ({ name, nameParts: nameVector(name) })

export const fillMembersNames = (change: Change) =>
  fillParts(change, { table: members, name: members.name, parts: members.nameParts })
