import { type Static, Type } from 'typebox'
import { AuthorityRef } from '../authorities/contract.ts'
import { MemberRef } from '../members/contract.ts'
import {
  Id,
  Markdown,
  Moment,
  MomentWithinBounds,
  MultiLine,
  Nullable,
  SingleLine,
  StrictObject,
} from '../platform/api/contract.ts'

export type Topic = Static<typeof Topic>
export const Topic = Type.Object({ id: Id, name: Type.String() })

export type NewTopic = Static<typeof NewTopic>
export const NewTopic = StrictObject({ name: SingleLine(80) })

export type Series = Static<typeof Series>
export const Series = Type.Object({ id: Id, name: Type.String(), purpose: Type.String() })

export type Workshop = Static<typeof Workshop>
export const Workshop = Type.Object({
  id: Id,
  name: Type.String(),
  purpose: Type.String(),
  series: Type.Array(Series),
})

export type NewWorkshop = Static<typeof NewWorkshop>
export const NewWorkshop = StrictObject({ name: SingleLine(100), purpose: MultiLine(500) })

export type NewSeries = Static<typeof NewSeries>
export const NewSeries = StrictObject({
  workshopId: Id,
  name: SingleLine(100),
  purpose: MultiLine(500),
})

/** What planning needs to choose from. */
export type PlanningChoices = Static<typeof PlanningChoices>
export const PlanningChoices = Type.Object({
  workshops: Type.Array(Workshop),
  topics: Type.Array(Topic),
  /** The authorities in whose name the reader may invite. */
  hosts: Type.Array(AuthorityRef),
  authorities: Type.Array(AuthorityRef),
})

export type EventState = Static<typeof EventState>
export const EventState = Type.Enum(['draft', 'published', 'cancelled', 'ended'])

/** An event as a line of the programme. */
export type EventSummary = Static<typeof EventSummary>
export const EventSummary = Type.Object({
  id: Id,
  motto: Type.String(),
  state: EventState,
  workshop: Type.String(),
  series: Type.String(),
  topic: Topic,
  host: AuthorityRef,
  place: Type.String(),
  startsAt: Moment,
  endsAt: Moment,
  /** The reader's own registration. */
  attendance: Type.Enum(['none', 'seated', 'waiting']),
})

export type TalkQuestion = Static<typeof TalkQuestion>
export const TalkQuestion = Type.Object({
  id: Id,
  author: MemberRef,
  html: Type.String(),
  askedAt: Moment,
})

export type Talk = Static<typeof Talk>
export const Talk = Type.Object({
  id: Id,
  startsAt: Moment,
  title: Type.String(),
  speaker: Type.String(),
  speakerId: Nullable(Id),
  authority: AuthorityRef,
  /** As it was written, for whoever may edit it. */
  abstract: Type.String(),
  abstractHtml: Type.String(),
  /** The first of them; `questionCount` says how many there are. */
  questions: Type.Array(TalkQuestion),
  questionCount: Type.Integer(),
})

export type Event = Static<typeof Event>
export const Event = Type.Object({
  ...EventSummary.properties,
  revision: Type.Integer(),
  seriesId: Id,
  /** Who is to coordinate: designated, else the host. */
  coordinating: AuthorityRef,
  coordinatingDesignated: Type.Boolean(),
  coordinators: Type.Array(Type.Object({ member: MemberRef, deputy: Type.Boolean() })),
  /** Only for those who take part or plan. */
  link: Nullable(Type.String()),
  abstract: Type.String(),
  abstractHtml: Type.String(),
  capacity: Nullable(Type.Integer()),
  seatsTaken: Type.Integer(),
  waiting: Type.Integer(),
  /** How many take part, by authority: the most first. */
  authorities: Type.Array(Type.Object({ authority: AuthorityRef, attending: Type.Integer() })),
  cancellationReason: Nullable(Type.String()),
  endedAt: Nullable(Moment),
  agenda: Type.Array(Talk),
  may: Type.Object({ plan: Type.Boolean(), attend: Type.Boolean(), ask: Type.Boolean() }),
})

/** An event whose time is up and that cannot be ended: why, and when that is tried again. */
export type FailedEnding = Static<typeof FailedEnding>
export const FailedEnding = Type.Object({
  event: Type.Object({ id: Id, motto: Type.String() }),
  endsAt: Moment,
  tries: Type.Integer(),
  nextTryAt: Moment,
  /** `event_times`: its time cannot be meant. `unexpected`: the log says more. */
  cause: Type.Enum(['event_times', 'unexpected']),
})

export const ProgrammeQuery = Type.Object({
  when: Type.Enum(['upcoming', 'past']),
  after: Type.Optional(Type.String({ maxLength: 200 })),
})

export type EventPlan = Static<typeof EventPlan>
export const EventPlan = StrictObject({
  seriesId: Id,
  topicId: Id,
  motto: SingleLine(150),
  hostId: Id,
  coordinatingId: Nullable(Id),
  coordinators: Type.Array(StrictObject({ memberId: Id, deputy: Type.Boolean() }), {
    maxItems: 10,
  }),
  place: SingleLine(150),
  link: Nullable(Type.String({ format: 'uri', pattern: '^https?://', maxLength: 500 })),
  startsAt: MomentWithinBounds,
  endsAt: MomentWithinBounds,
  abstract: Markdown,
  capacity: Nullable(Type.Integer({ minimum: 1, maximum: 10_000 })),
})

/** The revision says on which state the editor worked: on an older one, the edit is refused. */
export type EventEdit = Static<typeof EventEdit>
export const EventEdit = StrictObject({
  ...EventPlan.properties,
  revision: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }),
})

export type TalkPlan = Static<typeof TalkPlan>
export const TalkPlan = StrictObject({
  startsAt: MomentWithinBounds,
  /** That it is meant to lie outside of its event's days. */
  outside: Type.Optional(Type.Boolean()),
  title: SingleLine(150),
  speaker: SingleLine(100),
  speakerId: Nullable(Id),
  authorityId: Id,
  abstract: Markdown,
})

export type Cancellation = Static<typeof Cancellation>
export const Cancellation = StrictObject({ reason: SingleLine(500) })

export type NewTalkQuestion = Static<typeof NewTalkQuestion>
export const NewTalkQuestion = StrictObject({ body: Type.String({ maxLength: 2_000 }) })
