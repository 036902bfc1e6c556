import { and, asc, eq, inArray, or } from 'drizzle-orm'
import { authorityRef } from '../authorities/queries.ts'
import { authorities } from '../authorities/tables.ts'
import { memberRef } from '../members/queries.ts'
import { members } from '../members/tables.ts'
import type { Reader } from '../platform/database/database.ts'
import { beginsWith, wordsTyped } from '../platform/text/name-parts.ts'
import { readers } from './rights.ts'

const MOST_FOUND = 8
const MOST_WORDS = 4

const readersOf = (db: Reader, communityId: number) =>
  db
    .select({ member: memberRef, authority: authorityRef })
    .from(members)
    .innerJoin(...readers(members.id, communityId))
    .innerJoin(authorities, eq(authorities.id, members.authorityId))
    .$dynamic()

/**
 * Who of a community is meant by what is typed: each word is the beginning of a part of their name, or of
 * their authority's short name.
 */
export async function findReaders(db: Reader, communityId: number, typed: string) {
  const words = wordsTyped(typed).slice(0, MOST_WORDS)
  if (words.length === 0) return []
  const meant = await Promise.all(
    words.map(async (word) =>
      or(
        beginsWith(members.nameParts, word),
        inArray(members.authorityId, await authoritiesCalled(db, word)),
      ),
    ),
  )
  const found = await readersOf(db, communityId)
    .where(and(...meant))
    .orderBy(asc(members.name), asc(members.id))
    .limit(MOST_FOUND)
  return found.map(({ member, authority }) => ({ ...member, authority }))
}

/** Of the authorities there are hundreds at most. */
async function authoritiesCalled(db: Reader, word: string[]) {
  const found = await db
    .select({ id: authorities.id })
    .from(authorities)
    .where(beginsWith(authorities.nameParts, word))
  return found.map(({ id }) => id)
}

/** Those of some members who belong to a community. */
export async function readersAmong(db: Reader, communityId: number, memberIds: number[]) {
  if (memberIds.length === 0) return []
  return db
    .select(memberRef)
    .from(members)
    .innerJoin(...readers(members.id, communityId))
    .where(inArray(members.id, memberIds))
}
