import type { ThreadSummary } from '../../server/threads/contract.ts'
import { Badge } from '../authorities/Badge.tsx'
import { Foreign } from '../ui/Foreign.tsx'
import { Time } from '../ui/Time.tsx'
import { words } from '../words/words.ts'
import { isWaiting, Waiting } from './Waiting.tsx'

/** A thread as a line of a list; of several communities, it says of which. */
export function ThreadRow({
  thread,
  withCommunity,
}: {
  thread: ThreadSummary
  withCommunity?: boolean
}) {
  const { threads, communities } = words()
  return (
    <li>
      <h3>
        <a href={`/threads/${thread.id}`}>
          <Foreign>{thread.title}</Foreign>
        </a>
        {thread.unread > 0 && (
          <>
            {' '}
            <span class="new">{threads.unread(thread.unread)}</span>
          </>
        )}
      </h3>
      <span class="aside">{threads.posts(thread.postCount)}</span>
      <p>
        {withCommunity && (
          <>
            <Foreign>{communities.name(thread.community.name)}</Foreign> ·{' '}
          </>
        )}
        {threads.kinds[thread.kind as keyof typeof threads.kinds]}
        {thread.author && (
          <>
            {' '}
            · <Badge authority={thread.author.authority} />
          </>
        )}
        {thread.answered && (
          <>
            {' '}
            · <span class="ok">{threads.answered}</span>
          </>
        )}
        {isWaiting(thread) && (
          <>
            {' '}
            · <Waiting since={thread.startedAt} />
          </>
        )}
        {thread.pinned && <> · {threads.pinned}</>}
        {thread.locked && <> · {threads.locked}</>} · {threads.last} <Time at={thread.lastPostAt} />
      </p>
    </li>
  )
}
