import { sql } from 'drizzle-orm'
import { changesOn } from '../../server/platform/change/change.ts'
import type { OpenDatabase } from '../../server/platform/database/database.ts'
import { reactions } from '../../server/reactions.ts'
import { reindexAll } from '../../server/search/index/reindex.ts'
import { markAllRead } from '../../server/threads/reading/read.ts'
import { loadThreads } from './load.ts'
import { type Community, foundNetwork, type Sizes } from './network.ts'
import { planThread } from './plan.ts'
import { type Random, randomFrom } from './random.ts'
import type { NewText } from './texts.ts'

export interface NetworkSizes extends Sizes {
  posts: number
  longestThread: number
}

export const FULL: NetworkSizes = {
  ...{ authorities: 60, members: 2_000, communities: 30 },
  ...{ posts: 200_000, longestThread: 5_000 },
}

const SEED = 2018
const FROM = new Date('2024-01-01T08:00:00Z')
const DAYS = 700
const DAY_MS = 24 * 60 * 60 * 1000
const THREADS_AT_ONCE = 100

/** How much has been said when members last marked all as read; what comes after is new to them. */
const READ_SHARE = 0.97

/** Fills an empty database with a network: the same one each time. */
export async function generate(
  { db }: OpenDatabase,
  newText: NewText,
  sizes: NetworkSizes,
  say: (what: string) => void,
) {
  const random = randomFrom(SEED)
  const change = changesOn(db, reactions)
  const communities = await foundNetwork({ db, change }, random, sizes, FROM)

  let written = 0
  let read = false
  for (const counts of batchesOf(random, sizes)) {
    const planned = counts.map((count, index) => {
      const days = (written / sizes.posts) * DAYS + index / THREADS_AT_ONCE
      const startedAt = new Date(FROM.getTime() + (1 + days) * DAY_MS)
      const community =
        written === 0 && index === 0 ? communities[0]! : random.pickOften(communities)
      return planThread(random, newText, community, count, startedAt)
    })
    await change(null, (it) => loadThreads(it, planned))
    written += counts.reduce((sum, count) => sum + count, 0)
    say(`${written} of ${sizes.posts} posts`)
    if (read || written < sizes.posts * READ_SHARE) continue
    read = true
    say('Members mark all as read')
    const at = new Date(FROM.getTime() + DAYS * READ_SHARE * DAY_MS)
    for (const memberId of readersIn(random, communities)) {
      await change(memberId, (it) => markAllRead(it), at)
    }
  }
  say('What can be found is indexed')
  await reindexAll(change)
  await db.execute(sql`vacuum analyze`)
}

/** The longest first, then many of 20, and the others of all lengths: mostly short. */
function* batchesOf(random: Random, { posts, longestThread }: NetworkSizes) {
  let left = posts - longestThread
  yield [longestThread]
  while (left > 0) {
    const batch: number[] = []
    while (batch.length < THREADS_AT_ONCE && left > 0) {
      const count = Math.min(left, random.chance(0.2) ? 20 : random.pickOften(LENGTHS))
      batch.push(count)
      left -= count
    }
    yield batch
  }
}

const LENGTHS = Array.from({ length: 150 }, (_, index) => index + 1)

/** Seven of ten have done so. */
const readersIn = (random: Random, communities: Community[]) =>
  [...new Set(communities.flatMap(({ memberIds }) => memberIds))].filter(() => random.chance(0.7))
