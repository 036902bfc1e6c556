import { DomainError } from '../errors.ts'

/** A text that cannot be taken as it is. */
abstract class TextRefused extends DomainError {
  readonly status = 400
  override readonly field = 'body'
}

export class TextEmpty extends TextRefused {
  readonly code = 'text_empty'

  constructor() {
    super('There is no text here yet.')
  }
}

export class TextTooLong extends TextRefused {
  readonly code = 'text_too_long'

  constructor(most: number) {
    super(`This text is longer than ${most.toLocaleString('en')} characters.`)
  }
}

export class TextTooDeep extends TextRefused {
  readonly code = 'text_too_deep'

  constructor() {
    super('Quotes, lists or emphasis are nested too deeply in this text.')
  }
}

export class TextTooCostly extends TextRefused {
  readonly code = 'text_too_costly'

  constructor() {
    super('This text is too entangled to be shown. Please simplify it.')
  }
}
