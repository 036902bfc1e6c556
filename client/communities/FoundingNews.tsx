import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Community } from '../../server/communities/contract.ts'
import { get } from '../http.ts'
import { onNews } from '../live.ts'
import { words } from '../words/words.ts'

/** Tells every open page, quietly, that a community has come into being. */
export function FoundingNews() {
  const founded = useSignal<Community | undefined>(undefined)
  const { path } = useLocation()
  useEffect(
    () =>
      onNews(async (news) => {
        if (news.kind !== 'community.founded') return
        // The page of the event itself says it in its own way.
        if (location.pathname === `/events/${news.eventId}`) return
        founded.value = await get<Community>(`/communities/${news.communityId}`)
      }),
    [founded],
  )
  const community = founded.value
  if (!community) return null
  const { app, events } = words()
  const link = `/communities/${community.id}`
  return (
    <p class="founding-news" role="status">
      {events.isFounded(community.name)}.{' '}
      {path !== link && (
        <a href={link} onClick={() => (founded.value = undefined)}>
          {app.see}
        </a>
      )}
      <button type="button" class="words-btn" onClick={() => (founded.value = undefined)}>
        {app.close}
      </button>
    </p>
  )
}
