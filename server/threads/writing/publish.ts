import type { Text } from '../../markdown/render.ts'
import { voiceOf } from '../../members/voice.ts'
import type { MemberChange } from '../../platform/change/change.ts'
import { attachFiles } from '../attachments/attach.ts'
import { NoVoice } from '../errors.ts'
import { followOwn } from '../reading/follow.ts'
import { markOwnRead } from '../reading/read.ts'
import { posts, type ThreadRow } from '../tables.ts'
import { mention } from './mention.ts'

interface NewPost {
  number: number
  replyTo: number | null
  text: Text
  forAuthority: boolean
}

/**
 * Stores a post under its thread's lock, with its files and mentions, and returns its id. Its author follows the
 * thread from then on. Throws NoVoice, TooManyFiles and TooManyMentions.
 */
export async function publish(
  change: MemberChange,
  { id: threadId, communityId, revision }: Pick<ThreadRow, 'id' | 'communityId' | 'revision'>,
  { number, replyTo, text, forAuthority }: NewPost,
) {
  const { tx, by, at } = change
  const [post] = await tx
    .insert(posts)
    .values({
      threadId,
      number,
      replyTo,
      authorId: by,
      forAuthorityId: forAuthority ? voiceOf(by) : null,
      body: text.markdown,
      html: text.html,
      revision,
      publishedAt: at,
    })
    .returning({ id: posts.id, forAuthorityId: posts.forAuthorityId })
  const { id, forAuthorityId } = post!
  if (forAuthority && forAuthorityId === null) throw new NoVoice()
  await attachFiles(change, id, text.markdown)
  await mention(change, { id, threadId, communityId }, text)
  await followOwn(change, threadId)
  await markOwnRead(change, threadId, number)
  return id
}
