import { type Static, Type } from 'typebox'
import {
  Id,
  Markdown,
  Moment,
  MomentWithinBounds,
  MultiLine,
  Nullable,
  StrictObject,
} from '../platform/api/contract.ts'
import { PostNumber, ThreadKind } from '../threads/contract.ts'

const words = {
  title: MultiLine(150),
  kind: Nullable(ThreadKind),
  body: Markdown,
  /** The number of the post that is answered. */
  replyTo: Nullable(PostNumber),
  /** The version of the post that is edited, or the revision of the event, from which it started. */
  version: Nullable(PostNumber),
}

/** What a form has besides a title and a text, as the form itself writes it down. */
const Form = Nullable(MultiLine(4_000))

/** `since` says which draft this goes on from: when that was saved, or null where none was known. */
export type NewDraft = Static<typeof NewDraft>
export const NewDraft = StrictObject({
  ...words,
  form: Type.Optional(Form),
  since: Nullable(MomentWithinBounds),
})

export type Draft = Static<typeof Draft>
export const Draft = Type.Object({ ...words, form: Form, savedAt: Moment })

export type SavedDraft = Static<typeof SavedDraft>
export const SavedDraft = Type.Object({ savedAt: Moment })

/** What the caller has begun to write in a place, or null. */
export type DraftThere = Static<typeof DraftThere>
export const DraftThere = Type.Object({ draft: Nullable(Draft) })

/** A draft as a line of a list, and where it is gone on with. */
export type DraftSummary = Static<typeof DraftSummary>
export const DraftSummary = Type.Object({
  place: Type.String(),
  /** The community it is written in; null in the programme. */
  community: Nullable(Type.Object({ id: Id, name: Type.String() })),
  /** The thread it belongs to; null for a new one. */
  thread: Nullable(Type.Object({ id: Id, title: Type.String() })),
  /** The number of the post that is edited. */
  postNumber: Nullable(PostNumber),
  /** The event that is edited, or to a talk of which it is a question. */
  event: Nullable(Type.Object({ id: Id, motto: Type.String() })),
  talk: Nullable(Type.Object({ id: Id, title: Type.String() })),
  title: Type.String(),
  /** How it begins. */
  beginning: Type.String(),
  savedAt: Moment,
})

/** All of them, the newest first: there are never many. */
export type Drafts = Static<typeof Drafts>
export const Drafts = Type.Object({ items: Type.Array(DraftSummary) })
