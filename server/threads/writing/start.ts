import { holdMandate, holdMembership } from '../../communities/hold.ts'
import type { Text } from '../../markdown/render.ts'
import type { MemberChange } from '../../platform/change/change.ts'
import type { NewThread } from '../contract.ts'
import { threads } from '../tables.ts'
import { publish } from './publish.ts'

/**
 * Starts a thread with its first post and returns its id. Throws NotFound, Forbidden for an announcement by somebody
 * who does not coordinate, and what `publish` throws.
 */
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
    .returning()
  const { id: threadId } = thread!
  await publish(change, thread!, { number: 1, replyTo: null, text, forAuthority })
  record({ kind: 'thread.started', communityId, threadId })
  return threadId
}
