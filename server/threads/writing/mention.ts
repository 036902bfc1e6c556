import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { readersAmong } from '../../communities/readers.ts'
import { readers } from '../../communities/rights.ts'
import type { Text } from '../../markdown/render.ts'
import { members } from '../../members/tables.ts'
import type { MemberChange } from '../../platform/change/change.ts'
import type { Reader } from '../../platform/database/database.ts'
import { TooManyMentions } from '../errors.ts'
import { mentions } from './mention-tables.ts'

const MOST_MENTIONS = 20

const addressOf = (memberId: number) => `member:${memberId}`

/**
 * The readers of a community that a text mentions: their names by their addresses. A mention of anybody else stays
 * plain text.
 */
export async function mentionsIn(db: Reader, communityId: number, written: string) {
  const found = written.matchAll(/\bmember:([1-9]\d{0,14})\b/g)
  const memberIds = [...new Set([...found].map(([, id]) => Number(id)))]
  const readers = await readersAmong(db, communityId, memberIds)
  return Object.fromEntries(readers.map(({ id, name }) => [addressOf(id), name]))
}

const idsIn = (mentioned: readonly string[]) =>
  mentioned.map((address) => Number(address.split(':')[1]))

/** Counts mentions after rendering, since those in code are none. Throws TooManyMentions. */
export function checkMentions({ mentioned = [] }: Text) {
  if (mentioned.length > MOST_MENTIONS) throw new TooManyMentions(MOST_MENTIONS)
}

/** Brings a post's mentions in line with an edited text: the notification of whom it no longer mentions is taken back. */
export async function syncMentions(
  change: MemberChange,
  post: { id: number; threadId: number; communityId: number },
  text: Text,
) {
  const ids = idsIn(text.mentioned ?? [])
  const isMeant = ids.length > 0 ? inArray(mentions.memberId, ids) : sql`false`
  const turned = await change.tx
    .update(mentions)
    .set({ present: sql`not ${mentions.present}` })
    .where(and(eq(mentions.postId, post.id), sql`${mentions.present} <> (${isMeant})`))
    .returning({ memberId: mentions.memberId, present: mentions.present })
  await mention(change, post, text)
  if (turned.length === 0) return
  const goneIds = turned.filter(({ present }) => !present).map(({ memberId }) => memberId)
  const { id: postId, threadId } = post
  change.record({ kind: 'mentions.changed', threadId, postId, goneIds })
}

/** Stores whom a post mentions. Those it mentions for the first time are notified. */
export async function mention(
  { tx, by, record }: MemberChange,
  post: { id: number; threadId: number; communityId: number },
  { mentioned = [] }: Text,
) {
  if (mentioned.length === 0) return
  const memberIds = idsIn(mentioned)
  const first = await tx
    .insert(mentions)
    .select(
      // Queried again, since somebody may have left after the text was rendered.
      tx
        .select({
          postId: sql<number>`${post.id}::bigint`.as('post_id'),
          memberId: members.id,
          present: sql<boolean>`true`.as('present'),
        })
        .from(members)
        .innerJoin(...readers(members.id, post.communityId))
        .where(and(inArray(members.id, memberIds), ne(members.id, by))),
    )
    .onConflictDoNothing()
    .returning({ memberId: mentions.memberId })
  if (first.length === 0) return
  record({
    kind: 'members.mentioned',
    threadId: post.threadId,
    postId: post.id,
    memberIds: first.map(({ memberId }) => memberId),
  })
}
