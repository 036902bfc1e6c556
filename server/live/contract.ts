import { type Static, Type } from 'typebox'
import { StrictObject } from '../platform/api/contract.ts'

/** What a page can watch, besides its member and the network, of which it always hears. */
export type Topic = `thread:${number}` | `community:${number}` | `event:${number}`

/** All that a page says: the whole set of what it watches from now on. */
export type Watch = Static<typeof Watch>
export const Watch = StrictObject({
  watch: Type.Array(Type.String({ pattern: '^(thread|community|event):[1-9][0-9]{0,15}$' }), {
    maxItems: 20,
  }),
})

/**
 * What a page hears: that something changed, never what it says. The API decides again who may see it.
 * `watching` answers a watch, with the state to compare one's own with; `revoked` ends one.
 */
export type News =
  | { kind: 'watching'; topic: Topic; revision: number }
  | { kind: 'revoked'; topic: Topic }
  | { kind: 'thread.changed'; threadId: number; communityId: number; revision: number }
  | { kind: 'community.changed'; communityId: number }
  | { kind: 'community.founded' | 'community.joined'; communityId: number; eventId: number }
  | { kind: 'event.changed'; eventId: number }
  | { kind: 'notifications.changed' }
  /** An event was published, moved, cancelled, or has ended. */
  | { kind: 'programme.changed' }
  /** Nothing has happened, but it would have been heard. Also answers each watch at once. */
  | { kind: 'beat' }
  /** Something is unread that was not, or the other way round. */
  | { kind: 'reading.changed' }
