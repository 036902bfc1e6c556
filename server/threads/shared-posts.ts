import type { Post } from './contract.ts'
import { type PostReader, presentPost } from './present.ts'
import type { PostWithAuthor } from './queries.ts'

type Write = (post: Post) => string

/**
 * Some posts of a thread as all its readers share them: written as JSON once for each kind of reader. Only
 * a reader's own are written anew.
 */
export class SharedPosts {
  readonly rows: readonly PostWithAuthor[]
  readonly #written = new Map<string, string[]>()

  constructor(rows: readonly PostWithAuthor[]) {
    this.rows = rows
  }

  /** Roughly what it takes of memory, in bytes, once every kind of reader has seen it. */
  get size() {
    return this.rows.reduce((sum, { post }) => sum + 2_000 + 6 * post.html.length, 0)
  }

  upTo(count: number) {
    return new SharedPosts(this.rows.slice(0, count))
  }

  /** The JSON of the posts for this reader, with commas between. */
  json(callerId: number, reader: PostReader, write: Write) {
    const shared = this.#writtenFor(reader, write)
    const posts = this.rows.map((row, index) =>
      row.post.authorId === callerId ? write(presentPost(row, reader, true)) : shared[index],
    )
    return posts.join()
  }

  #writtenFor(reader: PostReader, write: Write) {
    const kind = `${reader.writes} ${reader.moderates} ${reader.accepts}`
    const written =
      this.#written.get(kind) ?? this.rows.map((row) => write(presentPost(row, reader, false)))
    this.#written.set(kind, written)
    return written
  }
}
