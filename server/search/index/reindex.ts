import { and, eq, lt, sql } from 'drizzle-orm'
import type { Change, MakeChange } from '../../platform/change/change.ts'
import type { Transaction } from '../../platform/database/database.ts'
import { INDEXED, searchProgress } from '../tables.ts'
import { indexCommunitiesAfter, indexEventsAfter } from './events.ts'
import { indexPostsAfter } from './posts.ts'
import { indexTalksAfter } from './talks.ts'

/** Raised with what is kept of a text to find it: each start enters anew what an earlier version has entered. */
const VERSION = 1
const AT_ONCE = 200

type Step = (change: Change, after: number, atOnce: number) => Promise<number | undefined>

type Indexed = (typeof INDEXED)[number]

const STEPS: Record<Indexed, Step> = {
  communities: indexCommunitiesAfter,
  events: indexEventsAfter,
  talks: indexTalksAfter,
  posts: indexPostsAfter,
}

/**
 * Enters what is not entered yet as this version does: in small steps, between which others write, and each
 * by one instance at a time. Whoever comes next goes on from where this was left.
 */
export async function indexMissing(change: MakeChange) {
  for (const kind of INDEXED) {
    while (await change(null, (it) => stepOf(it, kind))) {
      // Until there is nothing more to do here, or another is at it.
    }
  }
}

/** Whether there may be more of this kind to do. */
async function stepOf(change: Change, kind: Indexed) {
  const { tx } = change
  const mine = eq(searchProgress.kind, kind)
  await tx.insert(searchProgress).values({ kind }).onConflictDoNothing()
  const [progress] = await tx
    .select()
    .from(searchProgress)
    .where(and(mine, lt(searchProgress.version, VERSION)))
    .for('update', { skipLocked: true })
  if (!progress) return false
  const reached = await STEPS[kind](change, progress.reached, AT_ONCE)
  const isDone = reached === undefined
  await tx
    .update(searchProgress)
    .set(isDone ? { version: VERSION, reached: 0 } : { reached })
    .where(mine)
  return !isDone
}

/** Does it all anew, such as after rows were loaded past the changes that keep it. */
export async function reindexAll(change: MakeChange) {
  await change(null, async ({ tx }) => {
    await tx.execute(sql`truncate search_entries, search_words, search_progress`)
    await sortInLater(tx, true)
  })
  await indexMissing(change)
  await change(null, ({ tx }) => sortInLater(tx, false))
}

const SORTED = ['search_entries_words', 'search_entries_title', 'search_words_parts']

/**
 * Whether these indexes keep a list of what is still to be sorted in. That is much faster where very much is
 * entered, and slows down each search meanwhile.
 */
async function sortInLater(tx: Transaction, later: boolean) {
  for (const name of SORTED) {
    const index = sql.identifier(name)
    await tx.execute(
      later
        ? sql`alter index ${index} set (fastupdate = on, gin_pending_list_limit = 32768)`
        : sql`alter index ${index} set (fastupdate = off)`,
    )
    if (!later) await tx.execute(sql`select gin_clean_pending_list(${name}::regclass)`)
  }
}
