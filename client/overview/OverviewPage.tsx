import { useEffect } from 'preact/hooks'
import type { CommunitySummary } from '../../server/communities/contract.ts'
import type { EventSummary } from '../../server/events/contract.ts'
import type { ThreadSummary } from '../../server/threads/contract.ts'
import { onNews, watch } from '../live.ts'
import { member } from '../session.ts'
import { ThreadRow } from '../threads/ThreadRow.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Page } from '../ui/Page.tsx'
import { Paged } from '../ui/Paged.tsx'
import { usePaged } from '../ui/paged.ts'
import { Time } from '../ui/Time.tsx'
import { words } from '../words/words.ts'

const SHOWN_EVENTS = 4

/** The most communities that one page can watch. */
const WATCHED = 15

/** Where a day begins: what was said last, and what comes next. */
export function OverviewPage() {
  const { overview } = words()
  const threads = usePaged<ThreadSummary>('/threads')
  const mine = usePaged<CommunitySummary>('/communities?joined=true')
  const communityIds = mine.items.value?.slice(0, WATCHED).map(({ id }) => id) ?? []
  useEffect(() => {
    const stops = communityIds.map((id) => watch(`community:${id}`))
    const stopHearing = onNews((news) => {
      if (news.kind === 'thread.changed' || news.kind === 'community.changed') void threads.reload()
      if (news.kind === 'community.founded' || news.kind === 'community.joined') {
        void threads.reload()
        void mine.reload()
      }
    })
    return () => {
      for (const stop of stops) stop()
      stopHearing()
    }
  }, [communityIds.join(), threads, mine])
  return (
    <Page
      title={overview.title(member.value?.name ?? '')}
      lede={overview.lede}
      aside={<Beside mine={mine.items.value ?? []} />}
    >
      <h2>{overview.threads}</h2>
      <Paged
        list={threads}
        empty={
          <>
            <p>{overview.noThreads}</p>
            <div class="actions">
              <ButtonLink kind="primary" href="/communities">
                {overview.toCommunities}
              </ButtonLink>
            </div>
          </>
        }
      >
        {(items) => (
          <ul class="row-list">
            {items.map((thread) => (
              <ThreadRow key={thread.id} thread={thread} withCommunity />
            ))}
          </ul>
        )}
      </Paged>
    </Page>
  )
}

function Beside({ mine }: { mine: CommunitySummary[] }) {
  const { overview, communities } = words()
  const upcoming = usePaged<EventSummary>('/events?when=upcoming')
  return (
    <>
      <section>
        <h2>{overview.next}</h2>
        {upcoming.items.value?.length === 0 && <p class="muted">{overview.noEvents}</p>}
        <ul>
          {upcoming.items.value?.slice(0, SHOWN_EVENTS).map((event) => (
            <li key={event.id}>
              <a href={`/events/${event.id}`}>{event.motto}</a>
              <br />
              <span class="muted">
                <Time at={event.startsAt} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      {mine.length > 0 && (
        <section>
          <h2>{overview.mine}</h2>
          <ul>
            {mine.map(({ id, name }) => (
              <li key={id}>
                <a href={`/communities/${id}`}>{communities.name(name)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
