import { sql } from 'drizzle-orm'
import type { Change, MakeChange } from '../platform/change.ts'
import type { Transaction } from '../platform/database.ts'
import { indexMissingPosts } from './index-posts.ts'
import { indexMissingTalks } from './index-talks.ts'

/** Enters whatever can be found and is not entered yet: what was there before there was a search. */
export async function indexMissing(change: MakeChange) {
  await throughAll(change, indexMissingPosts)
  await throughAll(change, indexMissingTalks)
}

/** In small steps, between which others write. */
async function throughAll(
  change: MakeChange,
  step: (change: Change, after: number) => Promise<number | undefined>,
) {
  for (let after: number | undefined = 0; after !== undefined; ) {
    const from: number = after
    after = await change(null, (it) => step(it, from))
  }
}

/** Does it all anew, such as after rows were loaded past the changes that keep it. */
export async function reindexAll(change: MakeChange) {
  await change(null, async ({ tx }) => {
    await tx.execute(sql`truncate search_entries, search_words`)
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
