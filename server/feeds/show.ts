import type { Reader } from '../platform/database/database.ts'
import type { AtomFeed } from './atom.ts'
import { newestPosts, newestThreads } from './entries.ts'
import type { OpenedFeed } from './open.ts'

type Of<K extends OpenedFeed['kind']> = Extract<OpenedFeed, { kind: K }>

/** What stands in a feed of posts or of threads now. */
export const showFeed = (db: Reader, feed: Of<'thread'> | Of<'community'>) =>
  feed.kind === 'thread' ? showThread(db, feed) : showCommunity(db, feed)

async function showThread(db: Reader, { thread, community }: Of<'thread'>): Promise<AtomFeed> {
  const page = `/threads/${thread.id}`
  const posts = await newestPosts(db, thread)
  return {
    ...{ name: `thread-${thread.id}`, page, title: thread.title, since: thread.startedAt },
    by: `Community ${community.name}`,
    entries: posts.map((post) => ({
      name: `post-${post.id}`,
      title: `${post.number}. ${post.author?.name ?? community.name}`,
      page: `${page}#post-${post.number}`,
      post,
    })),
  }
}

async function showCommunity(db: Reader, { community }: Of<'community'>): Promise<AtomFeed> {
  const { id, name, foundedAt } = community
  const threads = await newestThreads(db, id)
  return {
    ...{ name: `community-${id}`, page: `/communities/${id}`, since: foundedAt },
    ...{ title: `Community ${name}`, by: `Community ${name}` },
    entries: threads.map(({ thread, post }) => ({
      name: `thread-${thread.id}`,
      title: thread.title,
      page: `/threads/${thread.id}`,
      post,
    })),
  }
}
