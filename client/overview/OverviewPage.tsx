import { useEffect } from 'preact/hooks'
import type { CommunitySummary } from '../../server/communities/contract.ts'
import type { EventSummary } from '../../server/events/contract.ts'
import { DraftList } from '../drafts/DraftList.tsx'
import { onNews } from '../live.ts'
import { FirstSteps } from '../office/FirstSteps.tsx'
import { member } from '../session.ts'
import { Page } from '../ui/Page.tsx'
import { usePaged } from '../ui/paged.ts'
import { Time } from '../ui/Time.tsx'
import { unreadIn } from '../unread.ts'
import { words } from '../words/words.ts'
import { ThreadLists } from './ThreadLists.tsx'
import { useThreadFilter } from './thread-filter.ts'

const SHOWN_EVENTS = 4

/** Where a day begins: what there is to read, and what comes next. */
export function OverviewPage() {
  const { app, overview } = words()
  const { list } = useThreadFilter()
  const mine = usePaged<CommunitySummary>('/communities?joined=true')
  useEffect(
    () =>
      onNews((news) => {
        if (news.kind === 'community.founded' || news.kind === 'community.joined') {
          void mine.reload()
        }
      }),
    [mine],
  )
  return (
    <Page
      title={overview.title(member.value?.name ?? '')}
      documentTitle={`${overview.list[list]} · ${app.overview}`}
      lede={overview.lede}
      aside={<Beside mine={mine.items.value ?? []} />}
      asideName={overview.next}
    >
      {member.value?.office && mine.items.value?.length === 0 && <FirstSteps />}
      <ThreadLists communities={mine.items.value ?? []} />
    </Page>
  )
}

function Beside({ mine }: { mine: CommunitySummary[] }) {
  const { overview, communities } = words()
  const upcoming = usePaged<EventSummary>('/events?when=upcoming')
  return (
    <>
      <DraftList />
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
                {unreadIn(id) > 0 && (
                  <>
                    {' '}
                    <span class="new">{overview.unread(unreadIn(id))}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
