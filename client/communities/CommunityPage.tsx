import { useEffect } from 'preact/hooks'
import { useRoute } from 'preact-iso'
import type { Community } from '../../server/communities/contract.ts'
import { markCommunityNotificationsRead } from '../notifications/api.ts'
import { onReadingChange, unreadNotifications } from '../notifications/unread.ts'
import { day } from '../platform/dates.ts'
import { onNews, watch } from '../platform/live.ts'
import { type Loaded, useLoaded } from '../platform/load.ts'
import { usePaged } from '../platform/paged.ts'
import { communityThreadList } from '../threads/api.ts'
import { ThreadRow } from '../threads/ThreadRow.tsx'
import { ButtonLink } from '../ui/Button.tsx'
import { LoadedPage } from '../ui/LoadedPage.tsx'
import { Page } from '../ui/Page.tsx'
import { Paged } from '../ui/Paged.tsx'
import { words } from '../words/words.ts'
import { AboutCommunity } from './AboutCommunity.tsx'
import { fetchCommunity } from './api.ts'
import { Membership } from './Membership.tsx'

export function CommunityPage() {
  const { communityId } = useRoute().params
  const community = useLoaded(() => fetchCommunity(communityId!), communityId)
  return (
    <LoadedPage of={community}>
      {(it) => <CommunityView key={it.id} community={it} model={community} />}
    </LoadedPage>
  )
}

const readNotificationsOf = (id: number) => markCommunityNotificationsRead(id).catch(() => {})

function CommunityView({ community, model }: { community: Community; model: Loaded<Community> }) {
  const { communities } = words()
  const { id, name, foundedAt, foundingEvents, may } = community
  const founded = day(new Date(foundedAt))
  const first = foundingEvents.at(-1)
  // What one was told of the community is read by being here, also where it is told just now.
  useEffect(() => {
    if (unreadNotifications.value > 0) void readNotificationsOf(id)
  }, [id, unreadNotifications.value])
  return (
    <Page
      kicker={first ? communities.foundedFrom(founded, first.motto) : communities.founded(founded)}
      title={communities.name(name)}
      aside={<AboutCommunity community={community} />}
    >
      <div class="actions">
        {may.read && (
          <>
            <ButtonLink kind="primary" href={`/communities/${id}/threads/new?kind=question`}>
              {communities.askQuestion}
            </ButtonLink>
            <ButtonLink href={`/communities/${id}/threads/new`}>{communities.write}</ButtonLink>
          </>
        )}
        <Membership community={community} model={model} />
      </div>
      {may.read ? (
        <Threads communityId={id} model={model} />
      ) : (
        <p class="empty">{communities.closed}</p>
      )}
    </Page>
  )
}

/** What is said here, live. */
function Threads({ communityId, model }: { communityId: number; model: Loaded<Community> }) {
  const { communities } = words()
  const list = usePaged(communityThreadList(communityId), () => void model.reload())
  useEffect(() => {
    const stopWatching = watch(`community:${communityId}`)
    const stopHearing = onNews((news) => {
      if (news.kind === 'thread.changed' && news.communityId === communityId) void list.reload()
      if (news.kind === 'community.changed' && news.communityId === communityId) {
        void list.reload()
        void model.reload()
      }
    })
    const stopReading = onReadingChange(() => void list.reload())
    return () => {
      stopReading()
      stopWatching()
      stopHearing()
    }
  }, [communityId, list, model])
  return (
    <>
      <h2 class="sr-only">{communities.threads}</h2>
      <Paged list={list} empty={communities.noThreads}>
        {(items) => (
          <ul class="row-list">
            {items.map((thread) => (
              <ThreadRow key={thread.id} thread={thread} />
            ))}
          </ul>
        )}
      </Paged>
    </>
  )
}
