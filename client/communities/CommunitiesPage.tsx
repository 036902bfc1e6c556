import type { CommunitySummary } from '../../server/communities/contract.ts'
import { Badge } from '../authorities/Badge.tsx'
import { day } from '../platform/dates.ts'
import { usePaged } from '../platform/paged.ts'
import { Page } from '../ui/Page.tsx'
import { Paged } from '../ui/Paged.tsx'
import { words } from '../words/words.ts'
import { communityList } from './api.ts'

export function CommunitiesPage() {
  const { communities } = words()
  const list = usePaged(communityList())
  return (
    <Page title={communities.title} lede={communities.lede}>
      <Paged list={list} empty={communities.none}>
        {(items) => (
          <ul class="row-list">
            {items.map((community) => (
              <CommunityRow key={community.id} community={community} />
            ))}
          </ul>
        )}
      </Paged>
    </Page>
  )
}

export function CommunityRow({ community }: { community: CommunitySummary }) {
  const { communities } = words()
  return (
    <li>
      <h2>
        <a href={`/communities/${community.id}`}>{communities.name(community.name)}</a>
      </h2>
      <span class="aside">{community.joined && <b class="ok">{communities.joined}</b>}</span>
      <p>
        {communities.founded(day(new Date(community.foundedAt)))} ·{' '}
        <Badge authority={community.coordinating} /> · {communities.members(community.memberCount)}
      </p>
    </li>
  )
}
