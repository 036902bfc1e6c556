import { Id, Incoming } from '../platform/contract.ts'

export const EventParams = Incoming({ eventId: Id })
export const TalkParams = Incoming({ talkId: Id })
