import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { members } from '../members/tables.ts'
import type { MemberChange } from '../platform/change.ts'
import type { NewDraft } from './contract.ts'
import { DraftChanged, TooManyDrafts } from './errors.ts'
import type { Place } from './open.ts'
import { drafts, MOST_DRAFTS } from './tables.ts'

/**
 * Keeps what a member has begun to write, in place of the draft that it goes on from. One that has been
 * written elsewhere meanwhile is not lost by that: then it is refused.
 */
export async function keepDraft(
  { tx, by, at }: MemberChange,
  { place, communityId, threadId, postId }: Place,
  { title, kind, body, replyTo, version, since }: NewDraft,
) {
  const others = sql<number>`(
    select count(*) from ${drafts} where ${drafts.memberId} = ${by} and ${drafts.place} <> ${place}
  )`
  const mine = tx
    .select({
      memberId: sql<number>`${members.id}`.as('member_id'),
      place: value<string>('place', sql`${place}::text`),
      communityId: value<number>('community_id', sql`${communityId}::bigint`),
      threadId: value<number | null>('thread_id', sql`${threadId}::bigint`),
      postId: value<number | null>('post_id', sql`${postId}::bigint`),
      title: value<string>('title', sql`${title}::text`),
      kind: value<typeof kind>('kind', sql`${kind}::text`),
      body: value<string>('body', sql`${body.replaceAll('\0', '').toWellFormed()}::text`),
      replyTo: value<number | null>('reply_to', sql`${replyTo}::int`),
      version: value<number | null>('version', sql`${version}::int`),
      savedAt: value<Date>('saved_at', sql`${at.toISOString()}::timestamptz`),
    })
    .from(members)
    .where(and(eq(members.id, by), sql`${others} < ${MOST_DRAFTS}`))
  const [kept] = await tx
    .insert(drafts)
    .select(mine)
    .onConflictDoUpdate({
      target: [drafts.memberId, drafts.place],
      set: {
        title: sql`excluded.title`,
        kind: sql`excluded.kind`,
        body: sql`excluded.body`,
        replyTo: sql`excluded.reply_to`,
        version: sql`excluded.version`,
        savedAt: sql`excluded.saved_at`,
      },
      setWhere: or(
        since === null ? undefined : eq(drafts.savedAt, new Date(since)),
        and(sql`${drafts.body} = excluded.body`, sql`${drafts.title} = excluded.title`),
      )!,
    })
    .returning({ savedAt: drafts.savedAt })
  if (kept) return kept.savedAt

  const [there] = await tx
    .select({ place: drafts.place })
    .from(drafts)
    .where(and(eq(drafts.memberId, by), eq(drafts.place, place)))
  throw there ? new DraftChanged() : new TooManyDrafts(MOST_DRAFTS)
}

const value = <T>(name: string, of: SQL) => sql<T>`${of}`.as(name)
