import { enterCommunity } from '../communities/open.ts'
import { openEvent } from '../events/open.ts'
import type { Caller } from '../platform/api/caller.ts'
import type { Reader } from '../platform/database/database.ts'
import { openThread } from '../threads/open.ts'
import type { Topic } from './contract.ts'

/** Goes through the same doors as the API: what cannot be read cannot be watched. Gives its revision. */
export async function openTopic(db: Reader, topic: Topic, caller: Caller): Promise<number> {
  const [area, id] = topic.split(':')
  switch (area) {
    case 'thread':
      return (await openThread(db, Number(id), caller)).thread.revision
    case 'event':
      return (await openEvent(db, Number(id), caller)).revision
    default:
      await enterCommunity(db, Number(id), caller)
      return 0
  }
}
