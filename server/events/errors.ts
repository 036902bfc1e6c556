import { Conflict, Invalid } from '../errors.ts'
import type { EventRow } from './tables.ts'

export class EventOver extends Conflict {
  constructor() {
    super('event_over', 'This event is over.')
  }
}

export class EventCancelled extends Conflict {
  constructor() {
    super('event_cancelled', 'This event has been cancelled.')
  }
}

export class NotPublished extends Conflict {
  constructor() {
    super('not_published', 'This event has not been published yet.')
  }
}

export class EventNotStarted extends Conflict {
  constructor() {
    super(
      'event_not_started',
      'This event has not started yet. One that does not take place is called off instead.',
    )
  }
}

/** Its end would be reached at once, and a community founded for good. */
export class EndsInThePast extends Invalid {
  constructor() {
    super('endsAt', 'This end has passed already: the event would be over at once.')
  }
}

export class EditedMeanwhile extends Conflict {
  constructor() {
    super('edited_meanwhile', 'Somebody else has edited this meanwhile. Please look at it again.')
  }
}

/** Why something that takes a running event was refused by its guard. */
export function whyNotRunning(event: EventRow | undefined) {
  if (event?.cancelledAt) return new EventCancelled()
  if (event?.endedAt) return new EventOver()
  return new NotPublished()
}
