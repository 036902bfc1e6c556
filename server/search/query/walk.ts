import { and, desc, eq, sql } from 'drizzle-orm'
import type { Caller } from '../../platform/api/caller.ts'
import type { Reader } from '../../platform/database/database.ts'
import { searchEntries } from '../tables.ts'
import { type Asked, asked } from './asked.ts'
import { type Filter, inOrder, isByWhom, narrowed } from './narrowed.ts'

export interface Walked {
  /** The newest first. */
  found: { id: number; at: Date }[]
  /** What is older than this is not all there is: there the first of the scopes was left. */
  edge: Date | undefined
}

const { id, scope, words, publishedAt } = searchEntries

/**
 * Holds the newest entries against what is looked for: so many in all, from each scope alike; of one author or
 * authority, so many from each.
 */
export async function walk(
  db: Reader,
  caller: Caller,
  asking: Asked,
  filter: Filter,
  steps: number,
): Promise<Walked> {
  const each = isByWhom(filter) ? steps : Math.ceil(steps / asking.scopes.length)
  const newest = () =>
    db
      .select()
      .from(searchEntries)
      .where(and(eq(scope, asked.scope), inOrder(filter)))
      .orderBy(desc(publishedAt), desc(id))
  const [rows, [left]] = await Promise.all([
    db
      .select({ id, at: publishedAt })
      .from(asking.table)
      // By the name of its table, what narrows this table narrows it too.
      .crossJoinLateral(newest().limit(each).as('search_entries'))
      .where(and(sql`${words} @@ ${asked.whole}`, narrowed(caller, filter)))
      .orderBy(desc(publishedAt), desc(id)),
    db
      .select({ at: sql<Date | null>`max(${publishedAt})`.mapWith(publishedAt) })
      .from(scopesIn(asking))
      .crossJoinLateral(
        newest()
          .offset(each - 1)
          .limit(1)
          .as('search_entries'),
      ),
  ])
  return { found: rows, edge: left?.at ?? undefined }
}

/** The same with the newest of all scopes together, so that none is left out between those that are found. */
export async function walkInOrder(
  db: Reader,
  caller: Caller,
  asking: Asked,
  filter: Filter,
  steps: number,
) {
  const ofScope = db
    .select({ id, publishedAt })
    .from(searchEntries)
    .where(and(eq(scope, asked.scope), inOrder(filter)))
    .orderBy(desc(publishedAt), desc(id))
    .limit(steps)
    .as('search_entries')
  const newest = db
    .select({ id: ofScope.id })
    .from(scopesIn(asking))
    .crossJoinLateral(ofScope)
    .orderBy(desc(ofScope.publishedAt), desc(ofScope.id))
    .limit(steps)
    .as('newest')
  const rows = await db
    .select({
      id,
      at: publishedAt,
      fits: sql<boolean>`${words} @@ ${asked.whole} and ${narrowed(caller, filter)}`,
    })
    .from(newest)
    .innerJoin(searchEntries, eq(id, newest.id))
    .innerJoin(asking.table, eq(scope, asked.scope))
    .orderBy(desc(publishedAt), desc(id))
  return { found: rows.filter(({ fits }) => fits), isAll: rows.length < steps }
}

const scopesIn = ({ scopes }: Asked) =>
  sql`string_to_table(${scopes.map(({ scope }) => scope).join(' ')}, ' ') as listed (id),
    lateral (select listed.id::bigint as scope) as asked`
