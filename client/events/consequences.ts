import type { Event } from '../../server/events/contract.ts'
import type { Founding } from '../../server/founding/contract.ts'
import { clockTime, weekday } from '../platform/dates.ts'
import { words } from '../words/words.ts'

/** What follows when an event is over: a sentence each. */
function whatFollowsTheEnd({ topic, coordinating }: Event, founding: Founding | null) {
  const { events } = words()
  return founding ? events.willJoin(topic.name) : events.willFound(topic.name, coordinating.name)
}

export function whatPublishingDoes(event: Event, founding: Founding | null) {
  const { events } = words()
  const [start, end] = [new Date(event.startsAt), new Date(event.endsAt)]
  return [
    events.willBeSeen,
    events.willLast(
      `${weekday(start)}, ${words().time.clock(clockTime(start))}`,
      `${weekday(end)}, ${words().time.clock(clockTime(end))}`,
    ),
    whatFollowsTheEnd(event, founding),
    events.publishedForGood,
  ]
}

export function whatEndingDoes(event: Event, founding: Founding | null) {
  const { events, time } = words()
  const seated = event.authorities.reduce((sum, it) => sum + it.attending, 0)
  return [
    events.willEnd(time.clock(clockTime(new Date(event.endsAt)))),
    whatFollowsTheEnd(event, founding),
    events.willAdmit(seated),
    events.willOpen(event.agenda.length + 1),
    events.forGood,
  ]
}

export function whatCancellingDoes(event: Event) {
  const { events } = words()
  const seated = event.authorities.reduce((sum, it) => sum + it.attending, 0)
  return [
    event.state === 'draft' ? events.wasDraft : events.willBeTold(seated, event.waiting),
    events.willNotFound(event.topic.name),
    events.cancelledForGood,
  ]
}
