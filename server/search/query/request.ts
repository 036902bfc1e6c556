import type { Caller } from '../../platform/api/caller.ts'
import type { Reader } from '../../platform/database/database.ts'
import type { Filter } from './filter.ts'
import { type ScopeQueries, scopeQueries } from './scope-queries.ts'
import { type ScopeQuery, wholeOf } from './understand.ts'

/** What is looked for, by whom. */
export interface SearchRequest {
  db: Reader
  caller: Caller
  filter: Filter
  queries: ScopeQueries
}

/** A request for what some scopes have; undefined where nothing can be found in any of them. */
export function requestFor(
  by: Omit<SearchRequest, 'queries'>,
  scopes: ScopeQuery[],
): SearchRequest | undefined {
  const queries = scopeQueries(scopes, wholeOf)
  return queries && { ...by, queries }
}
