import { Id, StrictObject } from '../platform/api/contract.ts'

export const EventParams = StrictObject({ eventId: Id })
export const TalkParams = StrictObject({ talkId: Id })
