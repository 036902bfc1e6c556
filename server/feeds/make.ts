import { count, eq } from 'drizzle-orm'
import { members } from '../members/tables.ts'
import type { MemberChange } from '../platform/change/change.ts'
import { hashOf } from '../platform/secrets/token.ts'
import { TooManyFeeds } from './errors.ts'
import { type FeedRow, feeds, MOST_FEEDS } from './tables.ts'

export type Subject = Pick<FeedRow, 'kind' | 'communityId' | 'threadId'>

/** Makes an address for what the member may read. Gives its id. */
export async function makeFeed({ tx, by, at }: MemberChange, subject: Subject, token: string) {
  // One after the other, so that many at once are counted too.
  await tx.select({ id: members.id }).from(members).where(eq(members.id, by)).for('no key update')
  const [made] = await tx.select({ feeds: count() }).from(feeds).where(eq(feeds.memberId, by))
  if (made!.feeds >= MOST_FEEDS) throw new TooManyFeeds()

  const [feed] = await tx
    .insert(feeds)
    .values({ ...subject, tokenHash: hashOf(token), memberId: by, madeAt: at })
    .returning({ id: feeds.id })
  return feed!.id
}
