import type { Caller } from '../../platform/api/caller.ts'
import { presentEach } from '../../platform/api/present-each.ts'
import { momentOf, NoPlace, readCursor, writeCursor } from '../../platform/database/cursor.ts'
import type { Reader } from '../../platform/database/database.ts'
import type { SearchHits, SearchQuery } from '../contract.ts'
import { presentHit } from '../present.ts'
import { presentUnderstood } from '../present-understood.ts'
import { PROGRAMME } from '../tables.ts'
import { COUNTED_TO, type Found, findBest, findNewest, HITS_A_PAGE, type Part } from './find.ts'
import { findAlso } from './find-also.ts'
import { entriesOf } from './queries.ts'
import { type Sought, understand } from './sought.ts'

/** The newest that fit, or those that fit best, for one reader: a part of them. */
export async function search(db: Reader, caller: Caller, query: SearchQuery): Promise<SearchHits> {
  const find = query.order === 'newest' ? newest(query) : best(query)
  const typed = query.q ?? ''
  const sought = await understand(db, caller, typed, { community: query.community })
  const { found, counted, placeOf } = await find(db, caller, conversations(sought))
  const also = isOfAll(query) ? await findAlso(db, caller, sought, typed) : null

  const shown = found.slice(0, HITS_A_PAGE)
  const rows = await entriesOf(
    db,
    caller,
    shown.map(({ id }) => id),
  )
  const last = shown.at(-1)
  const items = presentEach(rows, (row) => presentHit(row, sought.marks))
  return {
    items,
    next: found.length > HITS_A_PAGE && last ? placeOf(last) : null,
    ...{ counted, also, understood: presentUnderstood(sought, items) },
  }
}

/** Whether nothing narrows it, and it is the first part. */
const isOfAll = ({ q: _, order, ...narrower }: SearchQuery) =>
  Object.values(narrower).every((it) => it === undefined)

/** What is said in communities and in talks. */
const conversations = (sought: Sought): Sought => ({
  ...sought,
  scopes: sought.scopes.filter(({ scope }) => scope >= PROGRAMME),
})

type Find = (db: Reader, caller: Caller, sought: Sought) => Promise<Answer>

interface Answer {
  found: Found[]
  counted: SearchHits['counted']
  placeOf: (last: Found) => string
}

function newest(query: SearchQuery): Find {
  const after = readCursor(query.after)
  return async (db, caller, sought) => {
    const part = await findNewest(db, caller, sought, query, after)
    return {
      found: part.found,
      counted: after ? null : countOf(part),
      placeOf: ({ at, id }) => writeCursor({ at, id }),
    }
  }
}

/** What is ranked is ranked anew for each part, as of the moment of the first. */
function best(query: SearchQuery): Find {
  const place = readBestPlace(query.after)
  const asOf = place?.asOf ?? new Date()
  return async (db, caller, sought) => {
    const part = await findBest(db, caller, sought, query, asOf)
    return {
      found: place ? part.found.filter((it) => comesAfter(it, place)) : part.found,
      counted: place ? null : countOf(part),
      placeOf: ({ score, id }) => `${asOf.getTime()}_${score}_${id}`,
    }
  }
}

/** A place among what fits best, as of a moment: that what is newer counts more does not move it meanwhile. */
interface BestPlace {
  score: number
  id: number
  asOf: Date
}

const comesAfter = (it: Found, { score, id }: BestPlace) =>
  it.score < score || (it.score === score && it.id < id)

const countOf = ({ found, more }: Part) => ({
  count: Math.min(found.length, COUNTED_TO),
  more: more || found.length > COUNTED_TO,
})

const SHAPE = /^(0|[1-9]\d{0,14})_(0|[1-9]\d{0,8})_([1-9]\d{0,15})$/

function readBestPlace(after: string | undefined): BestPlace | undefined {
  if (after === undefined) return undefined
  const [, asOf, score, id] = SHAPE.exec(after) ?? []
  if (!asOf || !score || !id) throw new NoPlace()
  return { asOf: momentOf(asOf), score: Number(score), id: Number(id) }
}
