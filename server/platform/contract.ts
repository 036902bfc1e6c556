import { type TSchema, Type } from 'typebox'

/** The schemas that every area's contract is made of. */

export const Id = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })

export const Moment = Type.String({ format: 'date-time' })

/** A text that may be empty. No text holds a null: no database takes one. */
export const Words = (maxLength: number) => Type.String({ maxLength, pattern: '^[^\\0]*$' })

/** A line of text with something in it. */
export const Line = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: '^(?=[^]*\\S)[^\\0]*$' })

export const Maybe = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** Words as they were written, within the limit of what is rendered. */
export const Markdown = Type.String({ maxLength: 20_000 })

/** What comes in: nothing but what is asked for. */
export const Incoming = <T extends Record<string, TSchema>>(properties: T) =>
  Type.Object(properties, { additionalProperties: false })

/** A part of a list, and where it goes on. */
export const Page = <T extends TSchema>(item: T) =>
  Type.Object({ items: Type.Array(item), next: Maybe(Type.String()) })

export const After = Type.Object({ after: Type.Optional(Type.String({ maxLength: 200 })) })

export const Empty = Type.Null()

export const Refusal = Type.Object({
  code: Type.String(),
  message: Type.String(),
  field: Type.Optional(Type.String()),
})
