import { useEffect } from 'preact/hooks'
import type { CommunitySummary } from '../../server/communities/contract.ts'
import { myCommunityList } from '../communities/api.ts'
import { DraftList } from '../drafts/DraftList.tsx'
import { NextEvents } from '../events/NextEvents.tsx'
import { unreadIn } from '../notifications/unread.ts'
import { FirstSteps } from '../office/FirstSteps.tsx'
import { onNews } from '../platform/live.ts'
import { usePaged } from '../platform/paged.ts'
import { member } from '../platform/session.ts'
import { Page } from '../ui/Page.tsx'
import { words } from '../words/words.ts'
import { ThreadLists } from './ThreadLists.tsx'
import { useThreadFilter } from './thread-filter.ts'

/** Where a day begins: what there is to read, and what comes next. */
export function OverviewPage() {
  const { app, overview } = words()
  const { list } = useThreadFilter()
  const mine = usePaged(myCommunityList())
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
  return (
    <>
      <DraftList />
      <NextEvents />
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
