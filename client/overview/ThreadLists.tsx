import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { CommunitySummary } from '../../server/communities/contract.ts'
import type { ThreadSummary } from '../../server/threads/contract.ts'
import { onReadingChange, unreadThreads } from '../notifications/unread.ts'
import { useLoaded } from '../platform/load.ts'
import { usePaged } from '../platform/paged.ts'
import { fetchAnswersToMe, threadList } from '../threads/api.ts'
import { ThreadRow } from '../threads/ThreadRow.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { Paged } from '../ui/Paged.tsx'
import { words } from '../words/words.ts'
import { ReadAll } from './ReadAll.tsx'
import { ThreadFilterFields } from './ThreadFilterFields.tsx'
import { LISTS, queryOf, type ThreadFilter, useThreadFilter } from './thread-filter.ts'

/** The threads of all communities of the reader's, in lists: each an address of its own. */
export function ThreadLists({ communities }: { communities: CommunitySummary[] }) {
  const { overview } = words()
  const { route } = useLocation()
  const filter = useThreadFilter()
  return (
    <>
      <nav class="lists" aria-label={overview.lists}>
        {LISTS.map((list) => (
          <a
            key={list}
            href={`/${queryOf({ ...filter, list })}`}
            aria-current={list === filter.list ? 'page' : undefined}
          >
            {overview.list[list]}{' '}
            {list === 'unread' && <span class="new">{unreadThreads.value || ''}</span>}
          </a>
        ))}
      </nav>
      <ThreadFilterFields
        filter={filter}
        communities={communities}
        onChange={(changed) => route(`/${queryOf(changed)}`, true)}
      />
      {filter.list === 'mine' && <Answers filter={filter} />}
      {filter.list === 'unread' && <ReadAll community={filter.community} />}
      <Threads key={queryOf(filter)} filter={filter} />
    </>
  )
}

function Threads({ filter }: { filter: ThreadFilter }) {
  const { overview } = words()
  const threads = usePaged(threadList(filter))
  useEffect(() => onReadingChange(() => void threads.reload()), [threads])
  return (
    <>
      <h2 class="sr-only">{overview.list[filter.list]}</h2>
      <Paged
        list={threads}
        empty={
          filter.list === 'all' && !filter.community && !filter.kind ? (
            <>
              <p>{overview.noThreads}</p>
              <div class="actions">
                <ButtonLink kind="primary" href="/communities">
                  {overview.toCommunities}
                </ButtonLink>
              </div>
            </>
          ) : (
            overview.empty[filter.list]
          )
        }
      >
        {(items) => <ThreadRows threads={items} />}
      </Paged>
    </>
  )
}

/** Somebody has answered: that comes first. What is not there is not missed, so it fails quietly. */
function Answers({ filter: { community, kind } }: { filter: ThreadFilter }) {
  const { overview } = words()
  const answers = useLoaded(() => fetchAnswersToMe({ community, kind }), community, kind)
  useEffect(() => onReadingChange(() => void answers.reload()), [answers])
  const threads = answers.value.value ?? []
  if (threads.length === 0) return null
  return (
    <section class="answers-first">
      <h2>{overview.answers}</h2>
      <ThreadRows threads={threads} />
    </section>
  )
}

const ThreadRows = ({ threads }: { threads: ThreadSummary[] }) => (
  <ul class="row-list">
    {threads.map((thread) => (
      <ThreadRow key={thread.id} thread={thread} withCommunity />
    ))}
  </ul>
)
