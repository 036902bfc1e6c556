import { type TSchema, Type } from 'typebox'
import { KEYWORD, type KindOfText } from '../text/kinds.ts'

/** How a date begins that lies in the years 2000 to 2100. */
export const BOUNDED = '^(20\\d\\d|2100)-'

/** The schemas that every area's contract is made of. */

export const Id = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })

export const Moment = Type.String({ format: 'date-time' })

/** A moment that comes in, in the years 2000 to 2100: whatever else can be written is a typing error. */
export const MomentWithinBounds = Type.String({ format: 'date-time', pattern: BOUNDED })

/** A text of a kind, brought into its one form at the door; its length is that of this form. */
const Text = (kind: KindOfText, maxLength: number, minLength = 0) =>
  Type.String({ [KEYWORD]: kind, maxLength, ...(minLength > 0 && { minLength }) })

/** A text that may be empty, and may have several lines. */
export const MultiLine = (maxLength: number) => Text('lines', maxLength)

/** One line, with something to see in it: every name and title, and what is said in a sentence. */
export const SingleLine = (maxLength: number) => Text('line', maxLength)

export const Email = Text('email', 254)

/** A password to be set. */
export const NewPassword = Text('password', 200, 12)

export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** MultiLine as they were written, within the limit of what is rendered. */
export const Markdown = Type.String({ maxLength: 20_000 })

/** What comes in: nothing but what is asked for. */
export const StrictObject = <T extends Record<string, TSchema>>(properties: T) =>
  Type.Object(properties, { additionalProperties: false })

/** A part of a list, and where it goes on. */
export const Page = <T extends TSchema>(item: T) =>
  Type.Object({ items: Type.Array(item), next: Nullable(Type.String()) })

export const After = Type.Object({ after: Type.Optional(Type.String({ maxLength: 200 })) })

export const Empty = Type.Null()

export const ErrorBody = Type.Object({
  code: Type.String(),
  message: Type.String(),
  field: Type.Optional(Type.String()),
})
