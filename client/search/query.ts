import { useLocation } from 'preact-iso'
import { KINDS } from '../overview/thread-filter.ts'

/** What is looked for, and in what: as the address of the page says, so that it can be kept and passed on. */
export interface Query {
  q: string
  community: string
  kind: string
  authority: string
  member: string
  from: string
  to: string
  answered: string
  attachments: string
  order: string
}

/** All that narrows a search, but for the words. */
export const FILTERS = [
  'community',
  'kind',
  'authority',
  'member',
  'from',
  'to',
  'answered',
  'attachments',
] as const

const ID = /^\d{1,15}$/
const DAY = /^\d{4}-\d\d-\d\d$/

export function useQuery(): Query {
  const { query } = useLocation()
  const fitting = (name: string, shape: RegExp) =>
    shape.test(query[name] ?? '') ? query[name]! : ''
  return {
    q: (query.q ?? '').slice(0, 200),
    community: fitting('community', ID),
    kind: KINDS.find((it) => it === query.kind) ?? '',
    authority: fitting('authority', ID),
    member: fitting('member', ID),
    from: fitting('from', DAY),
    to: fitting('to', DAY),
    answered: fitting('answered', /^true$/),
    attachments: fitting('attachments', /^true$/),
    order: fitting('order', /^newest$/),
  }
}

/** What of it is said, as the end of an address. */
export function addressEnd(query: Query) {
  const said = Object.entries(query).filter(([, value]) => value !== '')
  return said.length > 0 ? `?${new URLSearchParams(said)}` : ''
}

export const isNarrowed = (query: Query) => FILTERS.some((it) => query[it] !== '')
