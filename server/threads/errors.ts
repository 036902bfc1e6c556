import { Conflict } from '../errors.ts'

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
