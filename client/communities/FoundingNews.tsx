import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Community } from '../../server/communities/contract.ts'
import { get } from '../http.ts'
import { onNews } from '../live.ts'
import { words } from '../words/words.ts'

/** Tells every open page, quietly, that a community has come into being, or has grown. */
export function FoundingNews() {
  const told = useSignal<{ community: Community; founded: boolean } | undefined>(undefined)
  const { path } = useLocation()
  useEffect(
    () =>
      onNews(async (news) => {
        if (news.kind !== 'community.founded' && news.kind !== 'community.joined') return
        // The page of the event itself says it in its own way.
        if (location.pathname === `/events/${news.eventId}`) return
        const community = await get<Community>(`/communities/${news.communityId}`)
        told.value = { community, founded: news.kind === 'community.founded' }
      }),
    [told],
  )
  if (!told.value) return null
  const { community, founded } = told.value
  const { app, events } = words()
  const link = `/communities/${community.id}`
  return (
    <p class="founding-news" role="status">
      {founded ? events.isFounded(community.name) : events.hasGrown(community.name)}.{' '}
      {path !== link && (
        <a href={link} onClick={() => (told.value = undefined)}>
          {app.see}
        </a>
      )}
      <button type="button" class="words-btn" onClick={() => (told.value = undefined)}>
        {app.close}
      </button>
    </p>
  )
}
