import { Conflict } from '../errors.ts'
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
