import { presentEach } from '../../platform/api/present-each.ts'
import type { Post } from '../contract.ts'
import type { PostWithAuthor } from '../post-queries.ts'
import { type PostReader, presentPost } from '../present.ts'

type Write = (post: Post) => string

/** For one kind of reader. */
interface Written {
  each: string[]
  whole: Buffer
}

/**
 * Some posts of a thread as all its readers share them: written as JSON once for each kind of reader. Only
 * a reader's own are written anew.
 */
export class SharedPosts {
  readonly rows: readonly PostWithAuthor[]
  readonly #written = new Map<string, Written>()

  constructor(rows: readonly PostWithAuthor[]) {
    this.rows = rows
  }

  /** Roughly what it takes of memory, in bytes, once every kind of reader has seen it. */
  get size() {
    return this.rows.reduce((sum, { post }) => sum + 2_000 + 8 * post.html.length, 0)
  }

  upTo(count: number) {
    return new SharedPosts(this.rows.slice(0, count))
  }

  /** The JSON of the posts for this reader, with commas between, ready to be sent. */
  json(callerId: number, reader: PostReader, write: Write): Buffer {
    const { each, whole } = this.#writtenFor(reader, write)
    if (this.rows.every(({ post }) => post.authorId !== callerId)) return whole
    const posts = this.rows.map((row, index) =>
      row.post.authorId === callerId ? written(row, reader, true, write) : each[index],
    )
    return joined(posts)
  }

  #writtenFor(reader: PostReader, write: Write) {
    const kind = `${reader.writes} ${reader.moderates} ${reader.accepts}`
    const known = this.#written.get(kind) ?? this.#write(reader, write)
    this.#written.set(kind, known)
    return known
  }

  #write(reader: PostReader, write: Write): Written {
    const each = this.rows.map((row) => written(row, reader, false, write))
    return { each, whole: joined(each) }
  }
}

/** The JSON of a post, or nothing where it cannot be presented. */
const written = (row: PostWithAuthor, reader: PostReader, own: boolean, write: Write) =>
  presentEach([row], (it) => write(presentPost(it, reader, own)))[0] ?? ''

const joined = (posts: (string | undefined)[]) => Buffer.from(posts.filter(Boolean).join())
