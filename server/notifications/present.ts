import type { ModerationAct } from '../moderation/contract.ts'
import { isoWithinBounds, nearestIso } from '../platform/time/moments.ts'
import type { Notification } from './contract.ts'
import type { ReadableNotification } from './queries.ts'

/** A row as the member finds it; `acts` holds those of the page. Throws where what its kind tells of is not there. */
export function presentNotification(
  row: ReadableNotification,
  acts: ModerationAct[],
): Notification {
  const { id, kind, unread, raisedAt } = row.notification
  const told = { id, unread, raisedAt: raisedAt.toISOString() }
  switch (kind) {
    case 'replies':
    case 'announcement':
      return { ...told, kind, ...newPostsOf(row), lastAuthor: row.lastAuthor }
    case 'mention':
      return { ...told, kind, ...mentionOf(row) }
    case 'moderation':
    case 'thread_moderation':
      return { ...told, kind: 'moderation', thread: there(row.thread), act: actOf(row, acts) }
    case 'founding':
    case 'speaking':
    case 'coordination':
      return { ...told, kind, community: there(row.community), event: eventOf(row) }
    case 'vacancy':
      return { ...told, kind, community: there(row.community) }
    case 'moved':
      return { ...told, kind, event: eventOf(row), ...moveOf(row) }
    case 'cancellation':
      return { ...told, kind, event: eventOf(row), ...cancellationOf(row) }
    case 'seat':
    case 'ending':
      return { ...told, kind, event: eventOf(row) }
  }
}

const newPostsOf = ({ thread, firstNumber, lastNumber }: ReadableNotification) => ({
  thread: there(thread),
  postNumber: there(firstNumber ?? lastNumber),
})

const mentionOf = ({ thread, notification, mentionedBy }: ReadableNotification) => ({
  thread: there(thread),
  postNumber: there(notification.postNumber),
  mentionedBy: there(mentionedBy),
})

const actOf = ({ notification: { actId } }: ReadableNotification, acts: ModerationAct[]) =>
  there(acts.find(({ id }) => id === actId))

function eventOf(row: ReadableNotification) {
  const { id, motto } = there(row.event)
  return { id, motto }
}

function cancellationOf(row: ReadableNotification) {
  const { startsAt, cancellationReason } = there(row.event)
  return { startsAt: isoWithinBounds(startsAt), reason: cancellationReason ?? '' }
}

function moveOf(row: ReadableNotification) {
  const move = there(row.move)
  return {
    from: timeAndPlace(move.fromStartsAt, move.fromEndsAt, move.fromPlace),
    to: timeAndPlace(move.toStartsAt, move.toEndsAt, move.toPlace),
  }
}

/** Of what JavaScript cannot say, the nearest: it may be just what was put right. */
const timeAndPlace = (startsAt: Date, endsAt: Date, place: string) => ({
  startsAt: nearestIso(startsAt),
  endsAt: nearestIso(endsAt),
  place,
})

function there<T>(it: T | null | undefined): T {
  if (it === null || it === undefined) throw new TypeError('What this tells of is not there.')
  return it
}
