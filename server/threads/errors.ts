import { Conflict, DomainError } from '../errors.ts'

export class ThreadLocked extends Conflict {
  constructor() {
    super('thread_locked', 'This thread is locked: it can be read, but takes no more replies.')
  }
}

export class PostHidden extends Conflict {
  constructor() {
    super('post_hidden', 'This post is hidden, so it can be neither edited nor withdrawn.')
  }
}

export class PostWithdrawn extends Conflict {
  constructor() {
    super(
      'post_withdrawn',
      'This post has been withdrawn: there is nothing left of it but its place.',
    )
  }
}

export class PostAnswered extends Conflict {
  constructor() {
    super('post_answered', 'Somebody has answered this post, so it cannot be withdrawn any more.')
  }
}

export class PostEditedMeanwhile extends Conflict {
  constructor() {
    super(
      'post_edited_meanwhile',
      'This post was edited since you began: please look at that first.',
    )
  }
}

export class NoVoice extends DomainError {
  readonly status = 403
  readonly code = 'no_voice'

  constructor() {
    super('You may not speak for this authority: the network office gives and takes that right.')
  }
}

export class TooManyFiles extends DomainError {
  readonly status = 400
  readonly code = 'too_many_files'
  override readonly field = 'body'

  constructor(most: number) {
    super(`A post can have at most ${most} files.`)
  }
}

export class TooManyMentions extends DomainError {
  readonly status = 400
  readonly code = 'too_many_mentions'
  override readonly field = 'body'

  constructor(most: number) {
    super(`A post can mention ${most} members at most.`)
  }
}
