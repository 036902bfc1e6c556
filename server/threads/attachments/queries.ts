import { and, eq, exists, isNull, not, or, sql } from 'drizzle-orm'
import { isCoordinatedBy } from '../../communities/rights.ts'
import type { FileRef } from '../../files/contract.ts'
import { blobs, files } from '../../files/tables.ts'
import type { Caller } from '../../platform/api/caller.ts'
import type { Reader } from '../../platform/database/database.ts'
import { threadReaders } from '../reading/last-read.ts'
import { attachments, posts, threads } from '../tables.ts'

/** The files of each post, as a field of a query over posts. */
export const filesOfPost = sql<FileRef[]>`(
  select coalesce(json_agg(json_build_object(
    'id', ${files.id}, 'name', ${files.name}, 'kind', ${files.kind}, 'type', ${files.type},
    'size', ${files.size}, 'width', ${files.width}, 'height', ${files.height}
  ) order by ${files.id}), '[]')
  from ${attachments} join ${files} on ${files.id} = ${attachments.fileId}
  where ${attachments.postId} = ${posts.id}
)`

/** A file that the caller may read: with a post they may read, or as what they are about to attach. */
export async function findFile(db: Reader, fileId: number, caller: Caller) {
  const ofFile = eq(attachments.fileId, files.id)
  const attached = db.select({ one: sql`1` }).from(attachments).where(ofFile)
  const shown = or(
    isNull(posts.hiddenAt),
    eq(posts.authorId, caller.id),
    isCoordinatedBy(caller.id, caller.authority.id, threads.communityId),
  )
  const readable = db
    .select({ one: sql`1` })
    .from(attachments)
    .innerJoin(posts, eq(posts.id, attachments.postId))
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(...threadReaders(caller.id))
    .where(and(ofFile, shown))
  const [found] = await db
    .select({ file: files, small: { size: blobs.size } })
    .from(files)
    .leftJoin(blobs, eq(blobs.hash, files.smallHash))
    .where(
      and(
        eq(files.id, fileId),
        or(exists(readable), and(eq(files.ownerId, caller.id), not(exists(attached)))),
      ),
    )
  return found
}
