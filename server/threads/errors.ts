import { Conflict, DomainError } from '../errors.ts'

export class ThreadLocked extends Conflict {
  override readonly name = 'ThreadLocked'

  constructor() {
    super('thread_locked', 'This thread is locked: it can be read, but takes no more replies.')
  }
}

export class PostHidden extends Conflict {
  override readonly name = 'PostHidden'

  constructor() {
    super('post_hidden', 'This post is hidden, so it cannot be edited.')
  }
}

export class TooManyFiles extends DomainError {
  override readonly name = 'TooManyFiles'
  readonly status = 400
  readonly code = 'too_many_files'
  override readonly field = 'body'

  constructor(most: number) {
    super(`A post can have at most ${most} files.`)
  }
}
