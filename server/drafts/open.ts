import { eq } from 'drizzle-orm'
import { enterCommunity } from '../communities/open.ts'
import { readers } from '../communities/rights.ts'
import { NotFound } from '../errors.ts'
import { openEvent, openTalk } from '../events/open.ts'
import { mayHost } from '../events/policy.ts'
import type { Caller } from '../platform/api/caller.ts'
import type { Reader } from '../platform/database/database.ts'
import { openPost, openThread } from '../threads/open.ts'
import { threads } from '../threads/tables.ts'

/** Where something can be written. */
export interface Place {
  place: string
  communityId: number | null
  threadId: number | null
  postId: number | null
  eventId: number | null
  talkId: number | null
}

const NEW_EVENT = 'event:new'
const PLACE = /^(thread|post|community|question|event):([1-9]\d{0,14})$/
const nowhere = { communityId: null, threadId: null, postId: null, eventId: null, talkId: null }

/** A place goes through the door of what it names: where one may not be, one has no draft either. */
export async function openPlace(db: Reader, place: string, caller: Caller): Promise<Place> {
  if (place === NEW_EVENT) return { ...nowhere, place }
  const [, area, number] = PLACE.exec(place) ?? []
  const id = Number(number)
  switch (area) {
    case 'thread': {
      const { thread } = await openThread(db, id, caller)
      return { ...nowhere, place, communityId: thread.communityId, threadId: id }
    }
    case 'post': {
      const { post, thread } = await openPost(db, id, caller)
      if (post.authorId !== caller.id) throw new NotFound()
      return {
        ...{ ...nowhere, place },
        ...{ communityId: thread.communityId, threadId: thread.id, postId: id },
      }
    }
    case 'community':
      await enterCommunity(db, id, caller)
      return { ...nowhere, place, communityId: id }
    case 'question': {
      const { event } = await openTalk(db, id, caller)
      const question = { ...nowhere, place, eventId: event.id, talkId: id }
      return (await placeInThread(db, id, caller.id)) ?? question
    }
    case 'event': {
      const event = await openEvent(db, id, caller)
      if (!mayHost(caller, event.hostId)) throw new NotFound()
      return { ...nowhere, place, eventId: id }
    }
    default:
      throw new NotFound()
  }
}

/** Once a talk goes on in a thread that the member can read, a question to it is a reply in that. */
export async function placeInThread(db: Reader, talkId: number, memberId: number) {
  const [thread] = await db
    .select({ id: threads.id, communityId: threads.communityId })
    .from(threads)
    .innerJoin(...readers(memberId, threads.communityId))
    .where(eq(threads.talkId, talkId))
  if (!thread) return undefined
  const { id, communityId } = thread
  return { ...nowhere, place: `thread:${id}`, communityId, threadId: id }
}
