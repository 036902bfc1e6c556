import { words } from '../words/words.ts'
import { ApiError } from './http.ts'

/** What is said beside a field that the server has refused. */
export function sentenceAt(field: string, error: unknown) {
  const isHere = error instanceof ApiError && error.field?.split('.')[0] === field
  if (!isHere) return undefined
  return error.code === 'invalid' ? words().errors.invalidHere : sentenceFor(error)
}

/** Whether an error is said beside one of these fields. */
export const isSaidAt = (fields: string[], error: unknown) =>
  fields.some((field) => sentenceAt(field, error) !== undefined)

/** What has gone wrong, in the reader's words. `labels` are those of the fields it may be about. */
export function sentenceFor(error: unknown, labels: Record<string, string> = {}) {
  const { errors } = words()
  if (!(error instanceof ApiError)) return errors.unexpected
  const label = error.field && labels[error.field.split('.')[0]!]
  if (error.code === 'invalid') return label ? errors.invalidField(label) : errors.invalid
  const sentence = errors[error.code as keyof typeof errors]
  return typeof sentence === 'string' ? sentence : error.message
}
