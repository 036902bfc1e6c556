import type { Feed } from './contract.ts'
import type { FeedWithSubject } from './queries.ts'

export const presentFeed = ({ feed, thread, community }: FeedWithSubject): Feed => ({
  id: feed.id,
  kind: feed.kind,
  subject: feed.kind === 'thread' ? thread : community,
  madeAt: feed.madeAt.toISOString(),
})
