import type { NewAuthority } from '../authorities/contract.ts'
import type { NewThread } from '../threads/contract.ts'

/** Who belongs to the sample network. Members are named by the first word of what follows their title. */
export interface SampleAuthority extends NewAuthority {
  members: string[]
  /** Those of them who may speak for it. */
  speakers?: string[]
}

export interface SampleTalk {
  title: string
  /** A member of the network. */
  speaker: string
  /** Hours after the event has begun. */
  after: number
  abstract: string
  questions: [by: string, body: string][]
  /**
   * How its thread goes on once the community stands. The abstract is number 1 there, the questions follow
   * in their order.
   */
  afterwards?: SamplePost[]
}

export interface SampleEvent {
  motto: string
  topic: string
  /** Short names of authorities. */
  host: string
  coordinating?: string
  coordinators: string[]
  deputies: string[]
  place: string
  /** Days from today; below zero it is past. */
  day: number
  /** The hours of the day at which it begins and ends. */
  hours: [from: number, to: number]
  abstract: string
  capacity?: number
  /** In the order in which they have registered. */
  attendees: string[]
  talks: SampleTalk[]
  cancelled?: string
}

/**
 * What somebody wrote, and the number of the post it answers: the first unless said otherwise. A name in it
 * after an @, in square brackets, mentions its bearer; what is linked as (attached) is one of the files.
 */
export type SamplePost = [by: string, body: string, replyTo?: number]

export interface SampleThread {
  /** The topic of its community. */
  community: string
  kind: NewThread['kind']
  title: string
  /** Days before today. */
  daysAgo: number
  posts: SamplePost[]
  /** What the posts attach, by name: texts. */
  files?: Record<string, string>
  /** The numbers of the answers that helped who asked. */
  accepted?: number[]
  /** The numbers of the posts that speak for their author's authority. */
  forAuthority?: number[]
  /** What its author made of a post later. */
  edited?: { number: number; body: string }
  /** Reasons of the coordinator who did it. */
  locked?: string
  pinned?: string
  hidden?: { number: number; reason: string }
}
