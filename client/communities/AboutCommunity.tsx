import type { Community } from '../../server/communities/contract.ts'
import { Badge } from '../authorities/Badge.tsx'
import { SubscribeButton } from '../feeds/SubscribeButton.tsx'
import { Foreign } from '../ui/Foreign.tsx'
import { words } from '../words/words.ts'
import { Unanswered } from './Unanswered.tsx'

/** Beside a community: who coordinates it, who is in it by authority, and where it comes from. */
export function AboutCommunity({ community }: { community: Community }) {
  const { communities } = words()
  const { coordinating, coordinators, authorities, foundingEvents, memberCount, may } = community
  return (
    <>
      <section>
        <h2>{communities.coordinatedBy}</h2>
        <p>
          <Badge authority={coordinating} /> {coordinating.name}
        </p>
        {coordinators.length === 0 && <p class="muted">{communities.nobody}</p>}
        <ul class="muted">
          {coordinators.map(({ member, deputy }) => (
            <li key={member.id}>
              <Foreign>{member.name}</Foreign>
              {deputy && `, ${communities.deputy}`}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{communities.membersTitle}</h2>
        <p>{communities.membersFrom(memberCount, authorities.length)}</p>
        <ul>
          {authorities.map(({ authority, members }) => (
            <li key={authority.id}>
              <Foreign>{authority.name}</Foreign>: {members}
            </li>
          ))}
        </ul>
      </section>
      {may.read && <Unanswered communityId={community.id} />}
      {foundingEvents.length > 0 && (
        <section>
          <h2>{communities.from}</h2>
          <ul>
            {foundingEvents.map(({ id, motto }) => (
              <li key={id}>
                <a href={`/events/${id}`}>
                  <Foreign>{motto}</Foreign>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {may.read && (
        <ul>
          <li>
            <SubscribeButton subject={{ communityId: community.id }} />
          </li>
          <li>
            <a href={`/communities/${community.id}/log`}>{communities.log}</a>
          </li>
        </ul>
      )}
    </>
  )
}
