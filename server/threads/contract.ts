import { type Static, Type } from 'typebox'
import { AuthorityRef } from '../authorities/contract.ts'
import { FileRef } from '../files/contract.ts'
import { MemberRef } from '../members/contract.ts'
import {
  Id,
  Markdown,
  Moment,
  Nullable,
  SingleLine,
  StrictObject,
} from '../platform/api/contract.ts'
import { Version } from './versions/contract.ts'

export const THREAD_KINDS = [
  'discussion',
  'question',
  'experience',
  'announcement',
  'talk',
] as const

export type ThreadKind = Static<typeof ThreadKind>
export const ThreadKind = Type.Enum(THREAD_KINDS)

const Revision = Type.Integer({ minimum: 0 })
export const PostNumber = Type.Integer({ minimum: 1, maximum: 2_147_483_647 })

/** Whether it speaks for the author's authority, which is a right of its own. Unless said so, it is personal. */
const ForAuthority = Type.Optional(Type.Boolean())

export type NewThread = Static<typeof NewThread>
export const NewThread = StrictObject({
  kind: Type.Enum(['discussion', 'question', 'experience', 'announcement']),
  title: SingleLine(150),
  body: Markdown,
  forAuthority: ForAuthority,
})

export type NewPost = Static<typeof NewPost>
export const NewPost = StrictObject({
  /** The number of the post it answers. */
  replyTo: PostNumber,
  body: Markdown,
  forAuthority: ForAuthority,
})

/** A post as this reader may see it. */
export type Post = Static<typeof Post>
export const Post = Type.Object({
  id: Id,
  number: PostNumber,
  replyTo: Nullable(PostNumber),
  /** Null for what the founding itself wrote. */
  author: Nullable(MemberRef),
  /** The authority that it speaks for; null where it is personal. */
  forAuthority: Nullable(AuthorityRef),
  /** Null once it is withdrawn, or hidden: then but for its author and those who moderate. */
  html: Nullable(Type.String()),
  /** As it was written, for whoever may edit it. */
  body: Nullable(Type.String()),
  /** What is attached to it, for whoever sees its words. */
  files: Type.Array(FileRef),
  /** 1 as it was published, and one more with each edit. */
  version: Version,
  publishedAt: Moment,
  editedAt: Nullable(Moment),
  /** The id of the post it answers, where that was edited after this one was written. */
  answersEdited: Nullable(Id),
  hidden: Type.Boolean(),
  /** Its author has taken the words back: only its place is left. */
  withdrawn: Type.Boolean(),
  /** Whether it is an answer that helped who asked. */
  accepted: Type.Boolean(),
  /** The thread's revision when this post last changed. */
  revision: Revision,
  may: Type.Object({
    edit: Type.Boolean(),
    withdraw: Type.Boolean(),
    accept: Type.Boolean(),
    moderate: Type.Boolean(),
  }),
})

/** A thread as a line of a list. */
export type ThreadSummary = Static<typeof ThreadSummary>
export const ThreadSummary = Type.Object({
  id: Id,
  kind: ThreadKind,
  title: Type.String(),
  community: Type.Object({ id: Id, name: Type.String() }),
  /** Null for what the founding itself opened. */
  author: Nullable(MemberRef),
  /** How many posts are there: neither hidden nor withdrawn. */
  postCount: Type.Integer(),
  /** How many of them, of others, the reader has not read yet. */
  unread: Type.Integer(),
  revision: Revision,
  startedAt: Moment,
  lastPostAt: Moment,
  locked: Type.Boolean(),
  pinned: Type.Boolean(),
  /** Of a question: whether an answer to it is accepted. */
  answered: Type.Boolean(),
})

export type Thread = Static<typeof Thread>
export const Thread = Type.Object({
  ...ThreadSummary.properties,
  /** The event or the talk it goes on from. */
  origin: Nullable(
    Type.Object({
      eventId: Id,
      motto: Type.String(),
      talk: Nullable(
        Type.Object({ title: Type.String(), speaker: Type.String(), authority: AuthorityRef }),
      ),
    }),
  ),
  /** The first of its accepted answers, to jump to. */
  answers: Type.Array(Type.Object({ number: PostNumber, author: Nullable(MemberRef) })),
  /** The number of the last post, whether or not it is still there. */
  lastNumber: Type.Integer(),
  /** The number of the last post that counts as read. */
  readTo: Type.Integer(),
  /** The number of the first post that is new to the reader. */
  firstUnread: Nullable(PostNumber),
  following: Type.Boolean(),
  may: Type.Object({ reply: Type.Boolean(), moderate: Type.Boolean() }),
})

/**
 * Posts in the order of their numbers. `previous` is the number to ask for more before, null at the beginning;
 * `next` the number to ask for more after, null at the end.
 */
export type Posts = Static<typeof Posts>
export const Posts = Type.Object({
  items: Type.Array(Post),
  previous: Nullable(PostNumber),
  next: Nullable(PostNumber),
})

/** Before one number or after another; without either, from the beginning. */
export const PostsQuery = Type.Object({
  before: Type.Optional(PostNumber),
  after: Type.Optional(Type.Integer({ minimum: 0, maximum: 2_147_483_647 })),
})

/** The number of a post to begin at; without it, the first that the reader has not read. */
export const ThreadQuery = Type.Object({ at: Type.Optional(PostNumber) })

/** A thread with some of its posts: what a page starts from. */
export type ThreadPage = Static<typeof ThreadPage>
export const ThreadPage = Type.Object({
  thread: Thread,
  /** The first post, where it is not among the others. */
  opening: Nullable(Post),
  posts: Posts,
})

/**
 * What changed after a revision, in the order of revisions. `more` says that there is more to ask for, from
 * the revision of the last post on.
 */
export type ThreadChanges = Static<typeof ThreadChanges>
export const ThreadChanges = Type.Object({
  thread: Thread,
  posts: Type.Array(Post),
  more: Type.Boolean(),
})

export const ChangesQuery = Type.Object({
  since: Type.Integer({ minimum: 0, maximum: 2_147_483_647 }),
})

/**
 * Which of the threads that the reader may read: `mine` are those they wrote in. All are ordered by the newest
 * post, the newest first; only unanswered questions by their age, the oldest first.
 */
export type ThreadsQuery = Static<typeof ThreadsQuery>
export const ThreadsQuery = Type.Object({
  list: Type.Optional(Type.Enum(['all', 'unread', 'mine', 'followed', 'unanswered'])),
  community: Type.Optional(Id),
  kind: Type.Optional(ThreadKind),
  after: Type.Optional(Type.String({ maxLength: 200 })),
})

export type Preview = Static<typeof Preview>
export const Preview = Type.Object({ html: Type.String() })

export type PreviewRequest = Static<typeof PreviewRequest>
/** For a community, or for nobody in particular: then nobody is mentioned. */
export const PreviewRequest = StrictObject({ body: Markdown, community: Type.Optional(Id) })
