import { DomainError } from '../../errors.ts'

export class RateLimited extends DomainError {
  readonly status = 429
  readonly code = 'too_many_tries'
  override readonly headers: Record<string, string>

  constructor(seconds: number) {
    super(`That was tried too often. Please wait ${Math.ceil(seconds / 60)} minutes.`)
    this.headers = { 'retry-after': String(Math.max(1, Math.ceil(seconds))) }
  }
}
