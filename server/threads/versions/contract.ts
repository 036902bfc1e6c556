import { type Static, Type } from 'typebox'
import { MemberRef } from '../../members/contract.ts'
import { Markdown, Moment, Nullable, StrictObject } from '../../platform/api/contract.ts'

/** 1 as it was published, and one more with each edit. */
export const Version = Type.Integer({ minimum: 1, maximum: 2_147_483_647 })

export type PostEdit = Static<typeof PostEdit>
export const PostEdit = StrictObject({
  body: Markdown,
  /** The version it starts from: words that its writer has not seen are not overwritten. */
  version: Version,
})

/** MultiLine that a post has, or had once. */
export type PostVersion = Static<typeof PostVersion>
export const PostVersion = Type.Object({
  version: Version,
  body: Type.String(),
  writtenAt: Moment,
  /** Null for what the founding itself wrote. */
  writtenBy: Nullable(MemberRef),
})

/** The newest first, the present words before all. `next` is the version to ask for more before. */
export type PostVersions = Static<typeof PostVersions>
export const PostVersions = Type.Object({
  items: Type.Array(PostVersion),
  next: Nullable(Version),
})

export const PostVersionsQuery = Type.Object({ before: Type.Optional(Version) })
