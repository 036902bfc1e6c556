import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import { authorityRef } from '../authorities/queries.ts'
import { authorities } from '../authorities/tables.ts'
import type { Reader } from '../platform/database/database.ts'
import { wordsTyped } from '../platform/text/name-parts.ts'
import { nameKey } from '../platform/text/same-name.ts'
import { memberRef } from './queries.ts'
import { members } from './tables.ts'

const MOST_WORDS = 4
const MOST_MEMBERS = 8
const MOST_AUTHORITIES = 5
/** From so many letters on, a word may be the beginning of a name. */
const LONG = 4

/** Members whose names or whose authority's short name have all of some words, and authorities that are called so. */
export async function findMembers(db: Reader, typed: string) {
  const words = wordsTyped(typed)
  if (words.length === 0 || words.length > MOST_WORDS) return { authorities: [], members: [] }
  const whole = eq(authorities.nameKey, nameKey(typed))
  const [called, found] = await Promise.all([
    db
      .select(authorityRef)
      .from(authorities)
      .where(or(whole, and(...words.map((it) => has(authorities.nameParts, it)))))
      .orderBy(asc(authorities.name), asc(authorities.id))
      .limit(MOST_AUTHORITIES),
    membersCalled(db, words),
  ])
  return { authorities: called, members: found }
}

async function membersCalled(db: Reader, words: string[][]) {
  // Of the authorities there are hundreds at most.
  const ofAuthority = (word: string[]) =>
    inArray(
      members.authorityId,
      db.select({ id: authorities.id }).from(authorities).where(has(authorities.nameParts, word)),
    )
  const rows = await db
    .select({ member: memberRef, authority: authorityRef })
    .from(members)
    .innerJoin(authorities, eq(authorities.id, members.authorityId))
    .where(and(...words.map((it) => or(has(members.nameParts, it), ofAuthority(it)))))
    .orderBy(asc(members.name), asc(members.id))
    .limit(MOST_MEMBERS)
  return rows.map(({ member, authority }) => ({ ...member, authority }))
}

const has = (parts: { getSQL(): ReturnType<typeof sql> }, spellings: string[]) => {
  const asked = spellings.map((it) => (it.length < LONG ? it : `${it}:*`)).join(' | ')
  return sql`${parts} @@ ${asked}::tsquery`
}
