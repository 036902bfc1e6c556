import type { Caller } from '../platform/api/caller.ts'
import type { EventRow } from './tables.ts'

/** The network office plans any event, an authority those that it hosts. */
export const mayHost = ({ office, authority }: Caller, hostId: number) =>
  office || authority.id === hostId

export const isRunning = ({ publishedAt, cancelledAt, endedAt }: EventRow) =>
  publishedAt !== null && cancelledAt === null && endedAt === null

/** Whether it can still come to its end. */
export const isAhead = ({ cancelledAt, endedAt }: EventRow) =>
  cancelledAt === null && endedAt === null

/** To change the plan: not once it is over. */
export const mayPlan = (caller: Caller, event: EventRow) =>
  mayHost(caller, event.hostId) && isAhead(event)
