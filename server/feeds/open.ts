import { enterCommunity } from '../communities/open.ts'
import { NotFound } from '../errors.ts'
import { findMember } from '../members/queries.ts'
import type { Reader } from '../platform/database/database.ts'
import { hashOf } from '../platform/secrets/token.ts'
import { openThread } from '../threads/open.ts'
import { findFeed } from './queries.ts'

/**
 * What a token opens, and for whom: through the same doors as its member, with the rights they have at this
 * moment. A token that was never made, one that was revoked and one that opens nothing any more are alike.
 */
export async function openFeed(db: Reader, token: string) {
  const feed = await findFeed(db, hashOf(token))
  const reader = feed && (await findMember(db, feed.memberId))
  if (!reader) throw new NotFound()

  const { id, kind } = feed
  if (kind === 'programme') return { id, kind, reader }
  if (kind === 'thread') {
    return { id, kind, reader, ...(await openThread(db, feed.threadId!, reader)) }
  }
  const { community } = await enterCommunity(db, feed.communityId!, reader)
  return { id, kind, reader, ...community }
}

export type OpenedFeed = Awaited<ReturnType<typeof openFeed>>
