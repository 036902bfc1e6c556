import { Conflict } from '../errors.ts'
import type { EventRow } from './tables.ts'

export class EventOver extends Conflict {
  override readonly name = 'EventOver'

  constructor() {
    super('event_over', 'This event is over.')
  }
}

export class EventCancelled extends Conflict {
  override readonly name = 'EventCancelled'

  constructor() {
    super('event_cancelled', 'This event has been cancelled.')
  }
}

export class NotPublished extends Conflict {
  override readonly name = 'NotPublished'

  constructor() {
    super('not_published', 'This event has not been published yet.')
  }
}

export class EditedMeanwhile extends Conflict {
  override readonly name = 'EditedMeanwhile'

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
