import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { events } from '../events/tables.ts'
import { holdMember } from '../members/hold.ts'
import { members } from '../members/tables.ts'
import type { MemberChange } from '../platform/change/change.ts'
import type { Transaction } from '../platform/database/database.ts'
import type { NewDraft } from './contract.ts'
import { DraftChanged, TooManyDrafts } from './errors.ts'
import { type Place, placeInThread } from './open.ts'
import { drafts, MOST_DRAFTS } from './tables.ts'

/**
 * Keeps what a member has begun to write, in place of the draft that it goes on from. One that has been
 * written elsewhere meanwhile is not lost by that: then it is refused.
 */
export async function keepDraft(
  change: MemberChange,
  opened: Place,
  { title, kind, body, form = null, replyTo, version, since }: NewDraft,
) {
  const { tx, by, at } = change
  const { place, communityId, threadId, postId, eventId, talkId } =
    opened.talkId === null ? opened : await placeOfQuestion(tx, opened, by)
  await holdMember(change, by)
  const others = sql<number>`(
    select count(*) from ${drafts} where ${drafts.memberId} = ${by} and ${drafts.place} <> ${place}
  )`
  const mine = tx
    .select({
      memberId: sql<number>`${members.id}`.as('member_id'),
      place: value<string>('place', sql`${place}::text`),
      communityId: value<number | null>('community_id', sql`${communityId}::bigint`),
      threadId: value<number | null>('thread_id', sql`${threadId}::bigint`),
      postId: value<number | null>('post_id', sql`${postId}::bigint`),
      eventId: value<number | null>('event_id', sql`${eventId}::bigint`),
      talkId: value<number | null>('talk_id', sql`${talkId}::bigint`),
      title: value<string>('title', sql`${title}::text`),
      kind: value<typeof kind>('kind', sql`${kind}::text`),
      body: value<string>('body', sql`${body.replaceAll('\0', '').toWellFormed()}::text`),
      form: value<string | null>('form', sql`${form}::text`),
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
        form: sql`excluded.form`,
        replyTo: sql`excluded.reply_to`,
        version: sql`excluded.version`,
        savedAt: sql`excluded.saved_at`,
      },
      setWhere: or(
        since === null ? undefined : eq(drafts.savedAt, new Date(since)),
        and(
          sql`${drafts.body} = excluded.body`,
          sql`${drafts.title} = excluded.title`,
          sql`${drafts.form} is not distinct from excluded.form`,
        ),
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

/** The event is held until this commits, so that it does not end between the look and the draft. */
async function placeOfQuestion(tx: Transaction, place: Place, memberId: number) {
  await tx.select({ id: events.id }).from(events).where(eq(events.id, place.eventId!)).for('share')
  return (await placeInThread(tx, place.talkId!, memberId)) ?? place
}

const value = <T>(name: string, of: SQL) => sql<T>`${of}`.as(name)
