import { DomainError } from '../errors.ts'

export class TooManyTries extends DomainError {
  readonly status = 429
  readonly code = 'too_many_tries'
  /** How long to wait. */
  readonly seconds: number

  constructor(seconds: number) {
    super(`That was tried too often. Please wait ${Math.ceil(seconds / 60)} minutes.`)
    this.seconds = seconds
  }
}
