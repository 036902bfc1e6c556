import { and, desc, sql } from 'drizzle-orm'
import { searchEntries } from '../tables.ts'
import { isWithin } from './filter.ts'
import type { Match } from './match.ts'
import { HITS_A_PAGE, type SearchPage } from './page.ts'
import type { SearchRequest } from './request.ts'
import { type Scanned, scanEachScope, scanInOrder } from './scan.ts'
import { queries } from './scope-queries.ts'

const { id, scope, words, title, publishedAt } = searchEntries

export const COUNTED_TO = 100

export interface Candidates {
  matches: Match[]
  /** Whether there are more than these. */
  more: boolean
}

const FIRST_SCAN = 300
const LONGEST_SCAN = 3_000
/** With so many matches in the first scan, a longer one is likely to find enough: one in twenty. */
const WORTH_A_LONGER_SCAN = 15

/** How many matches are enough to stop at, and how many are taken at most. */
interface Wanted {
  enough: number
  most: number
}

const NEWEST: Wanted = { enough: HITS_A_PAGE + 1, most: COUNTED_TO + 1 }
const TO_RANK: Wanted = { enough: COUNTED_TO + 1, most: 250 }
const MOST_TITLES = 100

/** What a page is chosen from: the newest matches in order, or new matches of every scope to be ranked. */
export async function candidatesFor(
  request: SearchRequest | undefined,
  { asOf }: Pick<SearchPage, 'asOf'>,
): Promise<Candidates> {
  if (!request) return { matches: [], more: false }
  if (!asOf) return scanOrLookUp(request, scanInOrder, NEWEST, NEWEST.most)

  const newest = await scanOrLookUp(request, scanEachScope, TO_RANK, TO_RANK.enough)
  if (!newest.more) return newest
  // An older entry may fit better by its title.
  const titled = await lookUp(request, title, MOST_TITLES)
  return { matches: [...newest.matches, ...titled], more: true }
}

/**
 * A frequent word is found by scanning back from the newest entry; a rare one by the index of words, which would read
 * every entry that has a frequent one. `target` is what a longer scan is to reach.
 */
async function scanOrLookUp(
  request: SearchRequest,
  scan: (request: SearchRequest, budget: number) => Promise<Scanned>,
  { enough, most }: Wanted,
  target: number,
): Promise<Candidates> {
  let scanned = await scan(request, FIRST_SCAN)
  const count = scanned.matches.length
  if (!scanned.isComplete && count >= WORTH_A_LONGER_SCAN && count < target) {
    scanned = await scan(request, budgetFor(target, count))
  }
  const { matches, isComplete } = scanned
  if (isComplete || matches.length >= enough) {
    return { matches: matches.slice(0, most), more: !isComplete || matches.length > most }
  }
  const found = await lookUp(request, words, most)
  return { matches: found, more: found.length >= most }
}

/** Twice as many entries as it takes if matches go on as they have begun. */
const budgetFor = (target: number, count: number) =>
  Math.min(LONGEST_SCAN, Math.ceil((2 * target * FIRST_SCAN) / count))

/**
 * The newest matches by the index of words, or of titles: what a query excludes may still stand in the text then. One
 * scope after the other, since lexemes are of one scope, and not by the index of scopes.
 */
function lookUp(
  { db, caller, filter, ...request }: SearchRequest,
  column: typeof words | typeof title,
  most: number,
) {
  const ofScope = db
    .select({ id, publishedAt })
    .from(searchEntries)
    .where(
      and(
        sql`${column} @@ ${queries.whole}`,
        sql`${scope} + 0 = ${queries.scope}`,
        isWithin(caller, filter),
      ),
    )
    .orderBy(desc(publishedAt), desc(id))
    .limit(most)
    .as('search_entries')
  return db
    .select({ id: ofScope.id, at: ofScope.publishedAt })
    .from(request.queries.table)
    .crossJoinLateral(ofScope)
    .orderBy(desc(ofScope.publishedAt), desc(ofScope.id))
    .limit(most)
}
