import { DomainError } from '../errors.ts'

/** A text that cannot be taken as it is. */
export class TextRefused extends DomainError {
  override readonly name = 'TextRefused'
  readonly status: number
  readonly code: string
  override readonly field = 'body'

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}

export const textEmpty = () => new TextRefused('text_empty', 'There is no text here yet.')

export const textTooLong = (most: number) =>
  new TextRefused(
    'text_too_long',
    `This text is longer than ${most.toLocaleString('en')} characters.`,
  )

export const textTooDeep = () =>
  new TextRefused('text_too_deep', 'Quotes or lists are nested too deeply in this text.')

export const textTooCostly = () =>
  new TextRefused('text_too_costly', 'This text is too entangled to be shown. Please simplify it.')

export const tooBusy = () =>
  new TextRefused('too_busy', 'Too much is being written at once. Please try again.', 503)
