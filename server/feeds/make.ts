import { count, eq } from 'drizzle-orm'
import { holdMember } from '../members/hold.ts'
import type { MemberChange } from '../platform/change/change.ts'
import { hashOf } from '../platform/secrets/token.ts'
import { TooManyFeeds } from './errors.ts'
import { type FeedRow, feeds, MOST_FEEDS } from './tables.ts'

export type Subject = Pick<FeedRow, 'kind' | 'communityId' | 'threadId'>

/** Makes an address for what the member may read. Gives its id. */
export async function makeFeed(change: MemberChange, subject: Subject, token: string) {
  const { tx, by, at } = change
  await holdMember(change, by)
  const [made] = await tx.select({ feeds: count() }).from(feeds).where(eq(feeds.memberId, by))
  if (made!.feeds >= MOST_FEEDS) throw new TooManyFeeds()

  const [feed] = await tx
    .insert(feeds)
    .values({ ...subject, tokenHash: hashOf(token), memberId: by, madeAt: at })
    .returning({ id: feeds.id })
  return feed!.id
}
