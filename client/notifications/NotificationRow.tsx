import type { Notification } from '../../server/notifications/contract.ts'
import { put } from '../http.ts'
import { Time } from '../ui/Time.tsx'
import { words } from '../words/words.ts'

export function NotificationRow({ notification }: { notification: Notification }) {
  const { id, kind, unread, raisedAt, act } = notification
  const { title, link, kicker } = sayingOf(notification)
  return (
    <li class={unread > 0 ? 'unread' : undefined}>
      <h2>
        <a href={link} onClick={() => void (unread > 0 && put(`/notifications/${id}/reading`))}>
          {title}
        </a>
        {unread > 0 && <span class="sr-only"> ({words().notifications.unread})</span>}
      </h2>
      <span class="aside">
        {kind === 'replies' && unread > 1 && `${words().notifications.since} `}
        <Time at={raisedAt} />
      </span>
      {kicker && <p>{kicker}</p>}
      {act && <blockquote class="reason">{act.reason}</blockquote>}
    </li>
  )
}

/** What a notification says, and where it leads. */
function sayingOf(it: Notification): { title: string; link: string; kicker?: string } {
  const { notifications, communities } = words()
  const thread = it.thread ?? { id: 0, title: '' }
  const event = it.event ?? { id: 0, motto: '' }
  const community = it.community ?? { id: 0, name: '' }
  const toPost = (number: number | null) =>
    `/threads/${thread.id}${number ? `#post-${number}` : ''}`
  switch (it.kind) {
    case 'replies':
      return {
        kicker: notifications.replies(it.unread),
        title: thread.title,
        link: toPost(it.postNumber),
      }
    case 'mention':
      return {
        kicker: notifications.mention(it.mentionedBy ?? ''),
        title: thread.title,
        link: toPost(it.postNumber),
      }
    case 'moderation':
      return {
        kicker: it.act ? notifications.acts[it.act.act] : '',
        title: thread.title,
        link: toPost(it.act?.postNumber ?? null),
      }
    case 'founding':
      return {
        kicker: notifications.founding(event.motto),
        title: communities.name(community.name),
        link: `/communities/${community.id}`,
      }
    case 'vacancy':
      return { title: notifications.vacancy(community.name), link: `/communities/${community.id}` }
    case 'seat':
      return { title: notifications.seat(event.motto), link: `/events/${event.id}` }
    default:
      return { title: notifications.cancellation(event.motto), link: `/events/${event.id}` }
  }
}
