import { holdMandate, holdMembership } from '../../communities/hold.ts'
import type { Text } from '../../markdown/render.ts'
import { voiceOf } from '../../members/voice.ts'
import type { MemberChange } from '../../platform/change/change.ts'
import { attachFiles } from '../attachments/attach.ts'
import type { NewThread } from '../contract.ts'
import { NoVoice } from '../errors.ts'
import { follows, posts, readMarks, threads } from '../tables.ts'
import { mention } from './mention.ts'

/** Starts a thread with its first post. Whoever starts one follows it. */
export async function startThread(
  change: MemberChange,
  communityId: number,
  { kind, title, forAuthority = false }: NewThread,
  text: Text,
) {
  const { tx, by, at, record } = change
  await holdMembership(change, communityId)
  if (kind === 'announcement') await holdMandate(change, communityId, 'announce in this community')
  const [thread] = await tx
    .insert(threads)
    .values({
      communityId,
      kind,
      title: title.trim(),
      authorId: by,
      revision: 1,
      postCount: 1,
      startedAt: at,
      lastPostAt: at,
    })
    .returning({ id: threads.id })
  const threadId = thread!.id
  const [post] = await tx
    .insert(posts)
    .values({
      threadId,
      number: 1,
      authorId: by,
      forAuthorityId: forAuthority ? voiceOf(by) : null,
      body: text.markdown,
      html: text.html,
      revision: 1,
      publishedAt: at,
    })
    .returning({ id: posts.id, forAuthorityId: posts.forAuthorityId })
  if (forAuthority && post!.forAuthorityId === null) throw new NoVoice()
  await attachFiles(change, post!.id, text.markdown)
  await mention(change, { id: post!.id, threadId, communityId }, text)
  await tx.insert(follows).values({ threadId, memberId: by })
  await tx.insert(readMarks).values({ threadId, memberId: by, number: 1, leftOpen: false })
  record({ kind: 'thread.started', communityId, threadId })
  return threadId
}
