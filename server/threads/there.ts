import { and, isNotNull, isNull, or, type Placeholder, type SQL, sql } from 'drizzle-orm'
import { alias, type PgColumn } from 'drizzle-orm/pg-core'
import { type PostRow, posts } from './tables.ts'

/** The columns that hide a post from its readers. Every count and list goes by them. */
const GONE = ['hiddenAt', 'withdrawnAt'] as const
type Sight = (typeof GONE)[number]

/** Whether there is something for the readers of a thread: the post is neither hidden nor withdrawn. */
export const isThere = (post: Pick<PostRow, Sight>) => GONE.every((it) => post[it] === null)

/** As a condition of a query over posts: whether a post is there for its readers. */
export const isThereIn = (table: Record<Sight, PgColumn>) =>
  and(...GONE.map((it) => isNull(table[it])))

export const isGoneIn = (table: Record<Sight, PgColumn>) =>
  or(...GONE.map((it) => isNotNull(table[it])))

export type Value = SQL | Placeholder | number

/** The posts of a thread that are new to a member: there, not their own, and from one number up to another. */
export interface NewPosts {
  threadId: SQL
  memberId: Value
  after: SQL
  upTo: SQL
}

const candidate = alias(posts, 'candidate')

/** As SQL, the number of the first new post; null where there is none. */
export const firstNew = ({ threadId, memberId, after, upTo }: NewPosts) => sql<number | null>`(
  select ${candidate.number} from ${posts} ${candidate}
  where ${candidate.threadId} = ${threadId} and ${candidate.number} > ${after}
    and ${candidate.number} <= ${upTo} and ${isThereIn(candidate)}
    and ${candidate.authorId} is distinct from ${memberId}
  order by ${candidate.number} limit 1)`

const gone = alias(posts, 'gone')
const own = alias(posts, 'own')

/**
 * As SQL, how many posts are new. It subtracts those that are gone and the member's own, which are few, so that its
 * cost does not grow with how much is new.
 */
export const countNew = ({ threadId, memberId, after, upTo }: NewPosts) => sql<number>`(case
  when ${upTo} > ${after} then (${upTo} - ${after}
    - (select count(*) from ${posts} ${gone} where ${gone.threadId} = ${threadId}
      and ${gone.number} > ${after} and ${gone.number} <= ${upTo} and (${isGoneIn(gone)}))
    - (select count(*) from ${posts} ${own} where ${own.threadId} = ${threadId}
      and ${own.authorId} = ${memberId} and ${own.number} > ${after} and ${own.number} <= ${upTo}
      and ${isThereIn(own)}))::int
  else 0 end)`
