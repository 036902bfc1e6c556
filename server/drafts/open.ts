import { enterCommunity } from '../communities/open.ts'
import { NotFound } from '../errors.ts'
import type { Caller } from '../platform/caller.ts'
import type { Reader } from '../platform/database.ts'
import { openPost, openThread } from '../threads/open.ts'

/** Where something can be written. */
export interface Place {
  place: string
  communityId: number
  threadId: number | null
  postId: number | null
}

const PLACE = /^(thread|post|community):([1-9]\d{0,14})$/

/** A place goes through the door of what it names: where one may not be, one has no draft either. */
export async function openPlace(db: Reader, place: string, caller: Caller): Promise<Place> {
  const [, area, number] = PLACE.exec(place) ?? []
  const id = Number(number)
  switch (area) {
    case 'thread': {
      const { thread } = await openThread(db, id, caller)
      return { place, communityId: thread.communityId, threadId: id, postId: null }
    }
    case 'post': {
      const { post, thread } = await openPost(db, id, caller)
      if (post.authorId !== caller.id) throw new NotFound()
      return { place, communityId: thread.communityId, threadId: thread.id, postId: id }
    }
    case 'community':
      await enterCommunity(db, id, caller)
      return { place, communityId: id, threadId: null, postId: null }
    default:
      throw new NotFound()
  }
}
