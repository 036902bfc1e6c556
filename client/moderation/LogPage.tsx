import { useRoute } from 'preact-iso'
import type { ModerationAct } from '../../server/moderation/contract.ts'
import { Badge } from '../authorities/Badge.tsx'
import { fetchCommunity } from '../communities/api.ts'
import { useLoaded } from '../platform/load.ts'
import { usePaged } from '../platform/paged.ts'
import { Foreign } from '../ui/Foreign.tsx'
import { LoadedPage } from '../ui/LoadedPage.tsx'
import { Page } from '../ui/Page.tsx'
import { Paged } from '../ui/Paged.tsx'
import { Time } from '../ui/Time.tsx'
import { words } from '../words/words.ts'
import { actList } from './api.ts'

export function LogPage() {
  const { communityId } = useRoute().params
  const { moderation, communities } = words()
  const community = useLoaded(() => fetchCommunity(communityId!), communityId)
  const list = usePaged(actList(communityId!))
  return (
    <LoadedPage of={community}>
      {({ id, name }) => (
        <Page
          kicker={<a href={`/communities/${id}`}>{communities.name(name)}</a>}
          title={moderation.log}
          documentTitle={`${moderation.log} · ${communities.name(name)}`}
          lede={moderation.logLede}
        >
          <Paged list={list} empty={moderation.noLog}>
            {(acts) => (
              <ul class="row-list">
                {acts.map((act) => (
                  <ActRow key={act.id} act={act} />
                ))}
              </ul>
            )}
          </Paged>
        </Page>
      )}
    </LoadedPage>
  )
}

function ActRow({ act }: { act: ModerationAct }) {
  const { moderation, threads } = words()
  const link = `/threads/${act.thread.id}${act.postNumber ? `#post-${act.postNumber}` : ''}`
  return (
    <li>
      <h2>
        <a href={link}>
          <Foreign>{act.thread.title}</Foreign>
          {act.postNumber && `, ${threads.permalink(act.postNumber)}`}
        </a>
      </h2>
      <span class="aside">
        <Time at={act.at} />
      </span>
      <p>
        <Foreign>{act.moderator.name}</Foreign> <Badge authority={act.moderator.authority} />{' '}
        {moderation.done[act.act]}
      </p>
      <blockquote class="reason">
        <Foreign>{act.reason}</Foreign>
      </blockquote>
    </li>
  )
}
