import type { SearchHits, ThreadHits } from '../../server/search/contract.ts'
import { get, pathWith } from '../platform/http.ts'
import type { Query } from './query.ts'

export const search = (query: Partial<Query>, after: string | null, signal: AbortSignal) =>
  get<SearchHits>(pathWith('/search', { ...query, after }), { signal })
export const findThreads = (q: string) => get<ThreadHits>(pathWith('/search/threads', { q }))
