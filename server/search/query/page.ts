import {
  type Cursor,
  momentOf,
  NoPlace,
  readCursor,
  writeCursor,
} from '../../platform/database/cursor.ts'
import type { SearchQuery } from '../contract.ts'
import type { Ranked } from './match.ts'

export const HITS_A_PAGE = 20

/** A page of what is found: in which order, and from where on. */
export interface SearchPage {
  isFirst: boolean
  /** The moment as of which entries are scored; undefined for the newest first. */
  asOf: Date | undefined
  /** By time, in the order of the newest: entries before it are not even looked at. */
  after: Cursor | undefined
  /** By score: all are ranked again for each page, as of the moment of the first. */
  isAfter: (match: Ranked) => boolean
  cursorAt: (match: Ranked) => string
}

/** The page that a query asks for. Throws NoPlace where its cursor is none. */
export const pageOf = ({ order, after }: SearchQuery) =>
  order === 'newest' ? newestPage(after) : bestPage(after)

function newestPage(after: string | undefined): SearchPage {
  return {
    isFirst: after === undefined,
    asOf: undefined,
    after: readCursor(after),
    isAfter: () => true,
    cursorAt: ({ at, id }) => writeCursor({ at, id }),
  }
}

function bestPage(after: string | undefined): SearchPage {
  const cursor = readBestCursor(after)
  const asOf = cursor?.asOf ?? new Date()
  return {
    isFirst: cursor === undefined,
    asOf,
    after: undefined,
    isAfter: ({ score, id }) =>
      !cursor || score < cursor.score || (score === cursor.score && id < cursor.id),
    cursorAt: ({ score, id }) => `${asOf.getTime()}_${score}_${id}`,
  }
}

const SHAPE = /^(0|[1-9]\d{0,14})_(0|[1-9]\d{0,8})_([1-9]\d{0,15})$/

function readBestCursor(after: string | undefined) {
  if (after === undefined) return undefined
  const [, asOf, score, id] = SHAPE.exec(after) ?? []
  if (!asOf || !score || !id) throw new NoPlace()
  return { asOf: momentOf(asOf), score: Number(score), id: Number(id) }
}
