import { DomainError } from '../../errors.ts'

/** Too much waits already: it can be tried again soon. */
export class TooBusy extends DomainError {
  readonly status = 503
  readonly code = 'too_busy'
  override readonly headers = { 'retry-after': '5' }

  constructor() {
    super('A lot is happening here at the moment. Please try again in a few seconds.')
  }
}
