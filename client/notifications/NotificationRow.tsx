import type { Notification } from '../../server/notifications/contract.ts'
import { put } from '../http.ts'
import { Time } from '../ui/Time.tsx'
import { words } from '../words/words.ts'

export function NotificationRow({ notification }: { notification: Notification }) {
  const { id, kind, unread, raisedAt } = notification
  const { title, link, kicker } = sayingOf(notification)
  return (
    <li class={unread > 0 ? 'unread' : undefined}>
      <h2>
        <a href={link} onClick={() => void (unread > 0 && markRead(id))}>
          {title}
        </a>
        {unread > 0 && <span class="sr-only"> ({words().notifications.unread})</span>}
      </h2>
      <span class="aside">
        {kind === 'replies' && unread > 1 && `${words().notifications.since} `}
        <Time at={raisedAt} />
      </span>
      {kicker && <p>{kicker}</p>}
      {kind === 'moderation' && <blockquote class="reason">{notification.act.reason}</blockquote>}
    </li>
  )
}

/** By the way of going there: where it fails, the page says so by itself. */
const markRead = (id: number) =>
  put(`/notifications/${id}/reading`, undefined, { quiet: true, keepalive: true }).catch(() => {})

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
    case 'vacancy':
      return {
        title: notifications.vacancy(it.community.name),
        link: `/communities/${it.community.id}`,
      }
    case 'seat':
      return { title: notifications.seat(it.event.motto), link: `/events/${it.event.id}` }
    case 'cancellation':
      return { title: notifications.cancellation(it.event.motto), link: `/events/${it.event.id}` }
  }
}

const toPost = ({ id }: { id: number }, number: number | null) =>
  `/threads/${id}${number ? `#post-${number}` : ''}`
