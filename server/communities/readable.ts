import { and, eq, type Placeholder, type SQLWrapper, sql } from 'drizzle-orm'
import { memberships } from './tables.ts'

/** What is said in a community is for those who belong to it. The same rule as SQL stands below. */
export const mayRead = ({ joined }: { joined: boolean }) => joined

type MemberId = number | Placeholder | SQLWrapper

/** Of a query over memberships: those by which a member reads, one for each community that they may read. */
export const isReader = (memberId: MemberId) => eq(memberships.memberId, memberId)

/** Of a query over memberships: the one by which a member reads a community; none where they may not. */
export const readsIn = (memberId: MemberId, communityId: number | Placeholder | SQLWrapper) =>
  and(eq(memberships.communityId, communityId), isReader(memberId))

/** As a condition of any query: whether a member may read a community. */
export const isReadableBy = (memberId: MemberId, communityId: SQLWrapper) =>
  sql`exists (select from ${memberships} where ${readsIn(memberId, communityId)})`
