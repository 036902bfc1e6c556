import type { ModerationAct } from '../moderation/contract.ts'
import type { Notification } from './contract.ts'
import type { ReadableNotification } from './queries.ts'

/** A row as the member finds it. By its kind, its columns are there or not; `acts` holds those of the page. */
export function presentNotification(
  row: ReadableNotification,
  acts: ModerationAct[],
): Notification {
  const { id, kind, unread, raisedAt, postNumber, actId } = row.notification
  const told = { id, unread, raisedAt: raisedAt.toISOString() }
  const inThread = { thread: row.thread!, postNumber: (row.firstNumber ?? row.lastNumber)! }
  const community = row.community!
  const event = row.event!
  switch (kind) {
    case 'replies':
    case 'announcement':
      return { ...told, kind, ...inThread, lastAuthor: row.lastAuthor }
    case 'mention':
      return {
        ...told,
        kind,
        thread: row.thread!,
        postNumber: postNumber!,
        mentionedBy: row.mentionedBy!,
      }
    case 'founding':
      return { ...told, kind, community, event }
    case 'moderation':
    case 'thread_moderation': {
      const act = acts.find((it) => it.id === actId)!
      return { ...told, kind: 'moderation', thread: row.thread!, act }
    }
    case 'seat':
      return { ...told, kind, event }
    case 'cancellation':
      return { ...told, kind, event }
    case 'vacancy':
      return { ...told, kind, community }
  }
}
