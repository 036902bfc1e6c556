/** What a caller can understand: a code for programs, a sentence for people, a status for the wire. */
export abstract class DomainError extends Error {
  abstract readonly status: number
  abstract readonly code: string
  /** Which field of the body is meant, where one is. */
  readonly field?: string
  /** What the answer says besides, such as how long to wait. */
  readonly headers?: Record<string, string>

  constructor(message: string, field?: string) {
    super(message)
    this.name = new.target.name
    if (field !== undefined) this.field = field
  }
}

export class Unauthenticated extends DomainError {
  readonly status = 401
  readonly code = 'unauthenticated'
  // Of no scheme for which a browser asks by itself.
  override readonly headers = { 'www-authenticate': 'Cookie realm="members"' }

  constructor() {
    super('Please sign in: nobody is signed in here, or the session has ended.')
  }
}

/** Only for what the caller may see. What they may not see is NotFound. */
export class Forbidden extends DomainError {
  readonly status = 403
  readonly code = 'forbidden'

  constructor(what: string) {
    super(`You may not ${what}.`)
  }
}

/** One answer for what is not there and for what the caller may not see. */
export class NotFound extends DomainError {
  readonly status = 404
  readonly code = 'not_found'

  constructor() {
    super('There is nothing here, or nothing that you may see.')
  }
}

/** What is asked for does not fit the state things are in. */
export class Conflict extends DomainError {
  readonly status = 409
  readonly code: string

  constructor(code: string, message: string, field?: string) {
    super(message, field)
    this.code = code
  }
}

/** `code` says more than that something is wrong, where people can be told more. */
export class Invalid extends DomainError {
  readonly status = 400
  readonly code: string
  override readonly field: string

  constructor(field: string, message: string, code = 'invalid') {
    super(message)
    this.field = field
    this.code = code
  }
}
