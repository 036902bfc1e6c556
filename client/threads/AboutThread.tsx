import type { Thread } from '../../server/threads/contract.ts'
import { ThreadModeration } from '../moderation/ThreadModeration.tsx'
import { useSubmit } from '../platform/submit.ts'
import { Button } from '../ui/Button.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Foreign } from '../ui/Foreign.tsx'
import { words } from '../words/words.ts'
import { ReadElsewhere } from './list/ReadElsewhere.tsx'
import { ReadingOrderChoice } from './list/ReadingOrderChoice.tsx'
import type { ThreadModel } from './thread.ts'

/** Beside a thread: what it is, where it comes from, and whether one follows it. */
export function AboutThread({ thread, model }: { thread: Thread; model: ThreadModel }) {
  const { threads } = words()
  const { origin } = thread
  return (
    <>
      <section>
        <h2>{threads.about}</h2>
        <ul>
          <li>{threads.posts(thread.postCount)}</li>
          {thread.pinned && <li>{threads.pinned}</li>}
          {thread.locked && <li>{threads.locked}</li>}
          {origin && (
            <li>
              {origin.talk ? threads.fromTalk : threads.fromEvent}{' '}
              <a href={`/events/${origin.eventId}`}>
                <Foreign>{origin.talk ? origin.talk.title : origin.motto}</Foreign>
              </a>
            </li>
          )}
          {origin?.talk && (
            <li class="muted">
              <Foreign>{origin.talk.speaker}</Foreign>, {origin.talk.authority.shortName}
            </li>
          )}
        </ul>
        <ReadingOrderChoice />
        {thread.may.reply && (
          <p>
            <a href="#reply">{threads.replyOpen}</a>
          </p>
        )}
      </section>
      <Following thread={thread} model={model} />
      <ReadElsewhere thread={thread} />
      {thread.may.moderate && <ThreadModeration thread={thread} onDone={model.catchUp} />}
    </>
  )
}

function Following({ thread: { following }, model }: { thread: Thread; model: ThreadModel }) {
  const { threads } = words()
  const { busy, error, submit } = useSubmit(() => model.setFollowing(!following))
  return (
    <section>
      <p class="muted">{following ? threads.following : threads.notFollowing}</p>
      <div class="actions">
        <Button disabled={busy.value} onClick={() => void submit()}>
          {following ? threads.unfollow : threads.follow}
        </Button>
      </div>
      {error.value !== undefined && <Failure error={error.value} />}
    </section>
  )
}
