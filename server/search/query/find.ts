import { desc, eq, sql } from 'drizzle-orm'
import type { Caller } from '../../platform/api/caller.ts'
import type { Cursor } from '../../platform/database/cursor.ts'
import type { Reader } from '../../platform/database/database.ts'
import type { SearchQuery } from '../contract.ts'
import { searchEntries } from '../tables.ts'
import { asked, askedOf } from './asked.ts'
import { byTitle, newEntries, newestInOrder } from './candidates.ts'
import { scoreOf } from './score.ts'
import { type Sought, wholeOf } from './sought.ts'

export const HITS_A_PAGE = 20
export const COUNTED_TO = 100

/** What fits best is chosen among so many of the newest that fit, and so many whose title does. */
const RANKED = { enough: COUNTED_TO + 1, most: 250 }
const TITLES_RANKED = 100

export interface Found {
  id: number
  at: Date
  score: number
}

/** What was found, and whether there is more of it. */
export interface Part {
  found: Found[]
  more: boolean
}

const NOTHING: Part = { found: [], more: false }

/** The newest first: as many as are counted, or the next page after a place. */
export async function findNewest(
  db: Reader,
  caller: Caller,
  sought: Sought,
  query: SearchQuery,
  after: Cursor | undefined,
): Promise<Part> {
  const asking = askedOf(sought.scopes, wholeOf)
  if (!asking) return NOTHING
  const filter = { query, phrases: sought.phrases, after }
  const needed = { enough: HITS_A_PAGE + 1, most: COUNTED_TO + 1 }
  const { found, more } = await newestInOrder(db, caller, asking, filter, needed)
  return { found: found.map((it) => ({ ...it, score: 0 })), more }
}

/** What fits best first, all of it that is ranked. */
export async function findBest(
  db: Reader,
  caller: Caller,
  sought: Sought,
  query: SearchQuery,
  asOf: Date,
): Promise<Part> {
  const asking = askedOf(sought.scopes, wholeOf)
  if (!asking) return NOTHING
  const filter = { query, phrases: sought.phrases, after: undefined }
  const newest = await newEntries(db, caller, asking, filter, RANKED)
  const titled = newest.more ? await byTitle(db, caller, asking, filter, TITLES_RANKED) : []
  const ids = [...newest.found, ...titled].map(({ id }) => id).join(' ')
  const { id, scope, title, publishedAt, words } = searchEntries
  const candidates = db
    // Held against several queries each, the words are put together from where they are kept only once.
    .select({ id, scope, title, publishedAt, words: sql`${words} || ''::tsvector`.as('words') })
    .from(searchEntries)
    .where(sql`${id} = any(string_to_array(${ids}, ' ')::bigint[])`)
    .limit(RANKED.most + TITLES_RANKED)
    .as('search_entries')
  const score = scoreOf(asking, asOf).as('score')
  const found = await db
    .select({ id: candidates.id, at: candidates.publishedAt, score })
    .from(candidates)
    .innerJoin(asking.table, eq(candidates.scope, asked.scope))
    .where(sql`${words} @@ ${asked.whole}`)
    .orderBy(desc(score), desc(candidates.id))
  return { found, more: newest.more }
}
