import { useEffect } from 'preact/hooks'
import type { Event } from '../../server/events/contract.ts'
import type { Founding } from '../../server/founding/contract.ts'
import { onNews, watch } from '../platform/live.ts'
import { type Loaded, useLoaded } from '../platform/load.ts'
import { attendEvent, fetchEvent, fetchFounding, leaveEvent } from './api.ts'

/** An event on screen, and what has grown from it. */
export interface EventOnScreen {
  event: Event
  founding: Founding | null
}

async function fetchOnScreen(id: string): Promise<EventOnScreen> {
  const [event, founding] = await Promise.all([fetchEvent(id), fetchFounding(id)])
  return { event, founding }
}

/** Follows an event live: whatever happens to it is on the page at once. */
export function useEvent(id: string) {
  const onScreen = useLoaded(() => fetchOnScreen(id), id)
  useEffect(() => {
    const stopWatching = watch(`event:${Number(id)}`)
    const stopHearing = onNews((news) => {
      const changed =
        (news.kind === 'event.changed' && news.eventId === Number(id)) ||
        (news.kind === 'community.founded' && news.eventId === Number(id)) ||
        (news.kind === 'community.joined' && news.eventId === Number(id)) ||
        // Whatever was missed while the connection was away.
        (news.kind === 'watching' && news.topic === `event:${Number(id)}`)
      if (changed) void onScreen.reload()
    })
    return () => {
      stopWatching()
      stopHearing()
    }
  }, [id, onScreen])
  return onScreen
}

export type EventModel = Loaded<EventOnScreen>

export async function attend(model: EventModel, eventId: number) {
  await attendEvent(eventId)
  await model.reload()
}

export async function withdraw(model: EventModel, eventId: number) {
  await leaveEvent(eventId)
  await model.reload()
}
