import { LRUCache } from 'lru-cache'
import type { PostWithAuthor } from './queries.ts'
import { SharedPosts } from './shared-posts.ts'

const MOST_BYTES = 32 * 1024 * 1024
/** What is shown beside a post but changes without its thread, such as a name, is this old at most. */
const OLDEST_MS = 60_000

/**
 * Pages of posts kept in memory by the revision of their thread: what changes in a thread makes them pages
 * that nobody asks for any more. However many ask for one at once, it is read once.
 */
export class SharedPages {
  readonly #pages = new LRUCache<string, SharedPosts>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ size }) => size + 1_000,
    ttl: OLDEST_MS,
  })
  readonly #coming = new Map<string, Promise<SharedPosts>>()

  async get(page: string, read: () => Promise<PostWithAuthor[]>): Promise<SharedPosts> {
    return this.#pages.get(page) ?? this.#coming.get(page) ?? this.#read(page, read)
  }

  #read(page: string, read: () => Promise<PostWithAuthor[]>) {
    const coming = read()
      .then((rows) => {
        const posts = new SharedPosts(rows)
        this.#pages.set(page, posts)
        return posts
      })
      .finally(() => this.#coming.delete(page))
    this.#coming.set(page, coming)
    return coming
  }
}
