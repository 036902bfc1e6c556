import { Id, Incoming } from '../platform/api/contract.ts'

export const EventParams = Incoming({ eventId: Id })
export const TalkParams = Incoming({ talkId: Id })
