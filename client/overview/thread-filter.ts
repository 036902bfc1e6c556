import { useLocation } from 'preact-iso'

export const LISTS = ['all', 'unread', 'mine', 'followed', 'unanswered'] as const
export const KINDS = ['question', 'experience', 'discussion', 'announcement', 'talk'] as const

export type List = (typeof LISTS)[number]

/** Which threads are listed: as the address of the page says, so that it can be kept and passed on. */
export interface ThreadFilter {
  list: List
  community: string
  kind: string
}

export function useThreadFilter(): ThreadFilter {
  const { query } = useLocation()
  return {
    list: LISTS.find((it) => it === query.list) ?? 'all',
    community: /^\d{1,15}$/.test(query.community ?? '') ? query.community! : '',
    kind: KINDS.find((it) => it === query.kind) ?? '',
  }
}

/** What of a filter is not as it is anyway, as the end of an address. */
export function queryOf({ list, community, kind }: ThreadFilter) {
  const query = new URLSearchParams({
    ...(list !== 'all' && { list }),
    ...(community && { community }),
    ...(kind && { kind }),
  }).toString()
  return query && `?${query}`
}
