import { and, desc, sql } from 'drizzle-orm'
import type { Caller } from '../../platform/api/caller.ts'
import type { Reader } from '../../platform/database/database.ts'
import { searchEntries } from '../tables.ts'
import { type Asked, asked } from './asked.ts'
import { type Filter, narrowed } from './narrowed.ts'
import { type Walked, walk, walkInOrder } from './walk.ts'

const { id, scope, words, title, publishedAt } = searchEntries

const FIRST_LOOK = 300
const LONG_WALK = 3_000
/** So many of the first look make it likely that a long walk finds enough: one in twenty. */
const PROMISING = 15

interface Newest {
  found: Walked['found']
  /** Whether there is more than this. */
  more: boolean
}

/**
 * New entries that fit: a frequent word is found by walking back from the newest, of each scope alike; a rare one
 * by the index of words, which would give all the places of a frequent one.
 */
export async function newEntries(
  db: Reader,
  caller: Caller,
  asking: Asked,
  filter: Filter,
  { enough, most }: { enough: number; most: number },
): Promise<Newest> {
  let walked = await walk(db, caller, asking, filter, FIRST_LOOK)
  const isPromising = walked.found.length >= PROMISING && walked.found.length < enough
  if (walked.edge && isPromising) {
    walked = await walk(db, caller, asking, filter, longWalk(walked.found.length, enough))
  }
  const { found, edge } = walked
  if (!edge || found.length >= enough) return { found: found.slice(0, most), more: !!edge }
  return byWords(db, caller, asking, filter, most)
}

/** Twice as long as it takes if it goes on as it has begun. */
const longWalk = (found: number, enough: number) =>
  Math.min(LONG_WALK, Math.ceil((2 * enough * FIRST_LOOK) / found))

/** The newest that fit, and none left out between them. */
export async function newestInOrder(
  db: Reader,
  caller: Caller,
  asking: Asked,
  filter: Filter,
  { enough, most }: { enough: number; most: number },
): Promise<Newest> {
  let { found, isAll } = await walkInOrder(db, caller, asking, filter, FIRST_LOOK)
  if (!isAll && found.length >= PROMISING && found.length < most) {
    const steps = longWalk(found.length, most)
    ;({ found, isAll } = await walkInOrder(db, caller, asking, filter, steps))
  }
  if (isAll || found.length >= enough) {
    return { found: found.slice(0, most), more: !isAll || found.length > most }
  }
  return byWords(db, caller, asking, filter, most)
}

async function byWords(
  db: Reader,
  caller: Caller,
  asking: Asked,
  filter: Filter,
  most: number,
): Promise<Newest> {
  const found = await byIndex(db, caller, asking, filter, most, words)
  return { found, more: found.length >= most }
}

/** The newest whose title fits, as far as that goes: what is not wanted may still stand in their text. */
export const byTitle = (db: Reader, caller: Caller, asking: Asked, filter: Filter, most: number) =>
  byIndex(db, caller, asking, filter, most, title)

/**
 * One scope after the other, and not by the index of scopes: the words are of one scope, and of all that this
 * has few are found by them.
 */
function byIndex(
  db: Reader,
  caller: Caller,
  asking: Asked,
  filter: Filter,
  most: number,
  where: typeof words | typeof title,
) {
  const ofScope = db
    .select({ id, publishedAt })
    .from(searchEntries)
    .where(
      and(
        sql`${where} @@ ${asked.whole}`,
        sql`${scope} + 0 = ${asked.scope}`,
        narrowed(caller, filter),
      ),
    )
    .orderBy(desc(publishedAt), desc(id))
    .limit(most)
    .as('search_entries')
  return db
    .select({ id: ofScope.id, at: ofScope.publishedAt })
    .from(asking.table)
    .crossJoinLateral(ofScope)
    .orderBy(desc(ofScope.publishedAt), desc(ofScope.id))
    .limit(most)
}
