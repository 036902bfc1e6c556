import { sql } from 'drizzle-orm'
import type { Change, MakeChange } from '../platform/change.ts'
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
  await change(null, ({ tx }) => tx.execute(sql`truncate search_entries, search_words`))
  await indexMissing(change)
}
