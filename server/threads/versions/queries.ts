import { and, desc, eq, lt } from 'drizzle-orm'
import { authorityRef } from '../../authorities/queries.ts'
import { authorities } from '../../authorities/tables.ts'
import { memberRef } from '../../members/queries.ts'
import { members } from '../../members/tables.ts'
import { presentEach } from '../../platform/api/present-each.ts'
import type { Reader } from '../../platform/database/database.ts'
import type { PostWithAuthor } from '../post-queries.ts'
import { postVersions } from '../tables.ts'
import type { PostVersion, PostVersions } from './contract.ts'

/** Each may be as long as a post. */
const VERSIONS_A_PAGE = 10

/** What a post says and what it said before, the newest first: from the present words on, or before a version. */
export async function versionsOf(
  db: Reader,
  present: PostWithAuthor,
  before: number | undefined,
): Promise<PostVersions> {
  const { id, version } = present.post
  const rows = await db
    .select({ words: postVersions, writer: memberRef, authority: authorityRef })
    .from(postVersions)
    .leftJoin(members, eq(members.id, postVersions.writtenBy))
    .leftJoin(authorities, eq(authorities.id, members.authorityId))
    .where(and(eq(postVersions.postId, id), lt(postVersions.version, before ?? version)))
    .orderBy(desc(postVersions.version))
    .limit(VERSIONS_A_PAGE + 1)
  const page = rows.slice(0, VERSIONS_A_PAGE)
  const shown = presentEach(page, presentVersion)
  return {
    items: before === undefined ? [presentWords(present), ...shown] : shown,
    next: rows.length > VERSIONS_A_PAGE ? page.at(-1)!.words.version : null,
  }
}

type Version = {
  words: typeof postVersions.$inferSelect
  writer: { id: number; name: string } | null
  authority: { id: number; name: string; shortName: string } | null
}

const presentVersion = ({ words, writer, authority }: Version): PostVersion => ({
  version: words.version,
  body: words.body,
  writtenAt: words.writtenAt.toISOString(),
  writtenBy: writer && authority && { ...writer, authority },
})

const presentWords = ({ post, author, authority }: PostWithAuthor): PostVersion => ({
  version: post.version,
  body: post.body,
  writtenAt: (post.editedAt ?? post.publishedAt).toISOString(),
  writtenBy: author && authority && { ...author, authority },
})
