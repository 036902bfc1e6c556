import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Community } from '../../server/communities/contract.ts'
import { announce } from '../platform/announce.ts'
import { onNews } from '../platform/live.ts'
import { words } from '../words/words.ts'
import { fetchCommunity } from './api.ts'

/** Tells every open page, quietly, that a community has been founded, or has grown. */
export function FoundingNews() {
  const told = useSignal<{ community: Community; founded: boolean } | undefined>(undefined)
  const { path } = useLocation()
  useEffect(
    () =>
      onNews(async (news) => {
        if (news.kind !== 'community.founded' && news.kind !== 'community.joined') return
        const founded = news.kind === 'community.founded'
        const community = await fetchCommunity(news.communityId)
        announce(`${sentence(community, founded)}.`)
        // The page of the event itself says it in its own way, to who looks there.
        const isOwnPage = location.pathname === `/events/${news.eventId}`
        if (!isOwnPage || !isCardInSight()) told.value = { community, founded }
      }),
    [told],
  )
  if (!told.value) return null
  const { community, founded } = told.value
  const { app } = words()
  const link = `/communities/${community.id}`
  return (
    <section class="founding-news" aria-label={sentence(community, founded)}>
      <p>{sentence(community, founded)}.</p>
      {path !== link && (
        <a href={link} onClick={() => (told.value = undefined)}>
          {app.see}
        </a>
      )}
      <button type="button" class="words-btn" onClick={() => (told.value = undefined)}>
        {app.close}
      </button>
    </section>
  )
}

function sentence({ name }: Community, founded: boolean) {
  const { events } = words()
  return founded ? events.isFounded(name) : events.hasGrown(name)
}

function isCardInSight() {
  const card = document.querySelector('.kick')?.getBoundingClientRect()
  return card !== undefined && card.bottom > 0 && card.top < innerHeight
}
