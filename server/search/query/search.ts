import type { Caller } from '../../platform/api/caller.ts'
import { presentEach } from '../../platform/api/present-each.ts'
import type { Reader } from '../../platform/database/database.ts'
import type { SearchHits, SearchQuery } from '../contract.ts'
import { presentHit } from '../present.ts'
import { presentUnderstood } from '../present-understood.ts'
import { PROGRAMME } from '../tables.ts'
import { COUNTED_TO, candidatesFor } from './candidates.ts'
import { findAlso } from './find-also.ts'
import { hydrate } from './hydrate.ts'
import { HITS_A_PAGE, pageOf } from './page.ts'
import { rank } from './rank.ts'
import { requestFor } from './request.ts'
import { understand } from './understand.ts'

/**
 * Searches what a reader may find: understands the query, collects candidates, ranks them, and presents a page of them,
 * the best first or the newest. Throws NoPlace where the query's cursor is none.
 */
export async function search(db: Reader, caller: Caller, query: SearchQuery): Promise<SearchHits> {
  const page = pageOf(query)
  const typed = query.q ?? ''
  const understanding = await understand(db, caller, typed, { community: query.community })
  const conversations = understanding.scopes.filter(({ scope }) => scope >= PROGRAMME)
  const filter = { query, phrases: understanding.phrases, after: page.after }
  const request = requestFor({ db, caller, filter }, conversations)

  const candidates = await candidatesFor(request, page)
  const ranked = (await rank(request, candidates.matches, page)).filter(page.isAfter)

  const shown = ranked.slice(0, HITS_A_PAGE)
  const rows = await hydrate(
    db,
    caller,
    shown.map(({ id }) => id),
  )
  const items = presentEach(rows, (row) => presentHit(row, understanding.marks))
  const last = shown.at(-1)
  return {
    items,
    next: last && ranked.length > HITS_A_PAGE ? page.cursorAt(last) : null,
    counted: page.isFirst ? countOf(ranked.length, candidates.more) : null,
    also: isWhole(query) ? await findAlso(db, caller, understanding, typed) : null,
    understood: presentUnderstood(understanding, items),
  }
}

/** Whether nothing narrows it, and it is the first page. */
const isWhole = ({ q: _, order, ...narrower }: SearchQuery) =>
  Object.values(narrower).every((it) => it === undefined)

const countOf = (found: number, more: boolean) => ({
  count: Math.min(found, COUNTED_TO),
  more: more || found > COUNTED_TO,
})
