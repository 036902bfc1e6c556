import type { Notification } from '../../server/notifications/contract.ts'
import { clockTime, day } from '../platform/dates.ts'
import { Foreign } from '../ui/Foreign.tsx'
import { Time } from '../ui/Time.tsx'
import { words } from '../words/words.ts'
import { markNotificationRead } from './api.ts'

export function NotificationRow({ notification }: { notification: Notification }) {
  const { id, kind, unread, raisedAt } = notification
  const { title, link, kicker } = sayingOf(notification)
  const reason = reasonOf(notification)
  return (
    <li class={unread > 0 ? 'unread' : undefined}>
      <h2>
        <a href={link} onClick={() => void (unread > 0 && markRead(id))}>
          <Foreign>{title}</Foreign>
        </a>
        {unread > 0 && <span class="sr-only"> ({words().notifications.unread})</span>}
      </h2>
      <span class="aside">
        <Time at={raisedAt} since={kind === 'replies' && unread > 1} />
      </span>
      {kicker && <p>{kicker}</p>}
      {reason && (
        <blockquote class="reason">
          <Foreign>{reason}</Foreign>
        </blockquote>
      )}
    </li>
  )
}

/** By the way of going there: where it fails, the page says so by itself. */
const markRead = (id: number) => markNotificationRead(id).catch(() => {})

function reasonOf(it: Notification) {
  if (it.kind === 'moderation') return it.act.reason
  return it.kind === 'cancellation' ? it.reason : undefined
}

/** When and where. */
function span({ startsAt, endsAt, place }: { startsAt: string; endsAt: string; place: string }) {
  const [start, end] = [new Date(startsAt), new Date(endsAt)]
  const { at } = words().time
  const first = at(day(start), clockTime(start))
  const last = day(start) === day(end) ? clockTime(end) : at(day(end), clockTime(end))
  return `${first} – ${last}, ${place}`
}

/** What a notification says, and where it leads. */
function sayingOf(it: Notification): { title: string; link: string; kicker?: string } {
  const { notifications, communities } = words()
  switch (it.kind) {
    case 'replies':
      return {
        kicker: notifications.replies(it.unread, it.lastAuthor),
        title: it.thread.title,
        link: toPost(it.thread, it.postNumber),
      }
    case 'mention':
      return {
        kicker: notifications.mention(it.mentionedBy),
        title: it.thread.title,
        link: toPost(it.thread, it.postNumber),
      }
    case 'announcement':
      return {
        kicker: notifications.announcement(it.lastAuthor),
        title: it.thread.title,
        link: toPost(it.thread, it.postNumber),
      }
    case 'moderation':
      return {
        kicker: notifications.acts[it.act.act],
        title: it.thread.title,
        link: toPost(it.thread, it.act.postNumber),
      }
    case 'founding':
      return {
        kicker: notifications.founding(it.event.motto),
        title: communities.name(it.community.name),
        link: `/communities/${it.community.id}`,
      }
    case 'speaking':
      return {
        kicker: notifications.speaking(it.event.motto),
        title: communities.name(it.community.name),
        link: `/communities/${it.community.id}`,
      }
    case 'coordination':
      return {
        kicker: notifications.coordination(it.event.motto),
        title: communities.name(it.community.name),
        link: `/communities/${it.community.id}`,
      }
    case 'vacancy':
      return {
        title: notifications.vacancy(it.community.name),
        link: `/communities/${it.community.id}`,
      }
    case 'seat':
      return { title: notifications.seat(it.event.motto), link: `/events/${it.event.id}` }
    case 'moved':
      return {
        kicker: notifications.moved(span(it.from), span(it.to)),
        title: notifications.movedTitle(it.event.motto),
        link: `/events/${it.event.id}`,
      }
    case 'cancellation':
      return {
        kicker: notifications.cancelledOn(day(new Date(it.startsAt))),
        title: notifications.cancellation(it.event.motto),
        link: `/events/${it.event.id}`,
      }
    case 'ending':
      return { title: notifications.ending(it.event.motto), link: '/office' }
  }
}

const toPost = ({ id }: { id: number }, number: number | null) =>
  `/threads/${id}${number ? `#post-${number}` : ''}`
