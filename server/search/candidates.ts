import { and, desc, eq, sql } from 'drizzle-orm'
import type { Caller } from '../platform/caller.ts'
import type { Reader } from '../platform/database.ts'
import { type Asked, asked } from './asked.ts'
import { type Filter, narrowed } from './narrowed.ts'
import { searchEntries } from './tables.ts'
import { type Walked, walk } from './walk.ts'

const { id, words, title, publishedAt } = searchEntries

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
  if (walked.edge && isPromising) walked = await walk(db, caller, asking, filter, LONG_WALK)
  const { found, edge } = walked
  if (!edge || found.length >= enough) return { found: found.slice(0, most), more: !!edge }
  return byWords(db, caller, asking, filter, most)
}

/** The newest that fit, and none left out between them. */
export async function newestInOrder(
  db: Reader,
  caller: Caller,
  asking: Asked,
  filter: Filter,
  { enough, most }: { enough: number; most: number },
): Promise<Newest> {
  const look = await walk(db, caller, asking, filter, FIRST_LOOK)
  if (!look.edge) return { found: look.found.slice(0, most), more: look.found.length > most }
  if (look.found.length >= PROMISING) {
    const { found, edge } = await walk(db, caller, asking, filter, LONG_WALK)
    const inOrder = edge ? found.filter(({ at }) => at > edge) : found
    if (inOrder.length >= enough) return { found: inOrder.slice(0, most), more: true }
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
  const found = await db
    .select({ id, at: publishedAt })
    .from(asking.table)
    .innerJoin(searchEntries, sql`${words} @@ ${asked.whole}`)
    .where(and(eq(searchEntries.scope, asked.scope), narrowed(caller, filter)))
    .orderBy(desc(publishedAt), desc(id))
    .limit(most)
  return { found, more: found.length >= most }
}

/** The newest whose title fits, as far as that goes: what is not wanted may still stand in their text. */
export const byTitle = (db: Reader, caller: Caller, asking: Asked, filter: Filter, most: number) =>
  db
    .select({ id, at: publishedAt })
    .from(asking.table)
    .innerJoin(searchEntries, sql`${title} @@ ${asked.whole}`)
    .where(and(eq(searchEntries.scope, asked.scope), narrowed(caller, filter)))
    .orderBy(desc(publishedAt), desc(id))
    .limit(most)
