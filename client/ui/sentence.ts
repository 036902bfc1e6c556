import { ApiError } from '../http.ts'
import { words } from '../words/words.ts'

/** What has gone wrong, in the reader's words. `labels` are those of the fields it may be about. */
export function sentenceFor(error: unknown, labels: Record<string, string> = {}) {
  const { errors } = words()
  if (!(error instanceof ApiError)) return errors.unexpected
  const label = error.field && labels[error.field.split('.')[0]!]
  if (error.code === 'invalid') return label ? errors.invalidField(label) : errors.invalid
  const sentence = errors[error.code as keyof typeof errors]
  return typeof sentence === 'string' ? sentence : error.message
}
