import { DomainError } from '../errors.ts'

const ALLOWED =
  'Pictures (JPEG, PNG, WebP, GIF, AVIF), PDF, Word, Excel, PowerPoint, OpenDocument and plain text can be attached.'

const MEBIBYTE = 1024 * 1024

export class FileTooLarge extends DomainError {
  readonly status = 413
  readonly code = 'file_too_large'

  constructor(most: number) {
    super(`A file can have at most ${most / MEBIBYTE} MB.`)
  }
}

/** What came cannot be taken as it is. */
abstract class FileRefused extends DomainError {
  readonly status = 400
}

export class FileEmpty extends FileRefused {
  readonly code = 'file_empty'

  constructor() {
    super('There is nothing in this file.')
  }
}

export class FileNotWhole extends FileRefused {
  readonly code = 'file_not_whole'

  constructor() {
    super('The file did not arrive as a whole.')
  }
}

export class FileTypeRefused extends FileRefused {
  readonly code = 'file_type'

  constructor() {
    super(`This kind of file cannot be attached. ${ALLOWED}`)
  }
}

export class PictureBroken extends FileRefused {
  readonly code = 'picture_broken'

  constructor() {
    super('This picture is damaged, or not complete.')
  }
}

export class PictureTooLarge extends FileRefused {
  readonly code = 'picture_too_large'

  constructor(mostPixels: number) {
    super(`A picture can have at most ${mostPixels / 1e6} million pixels.`)
  }
}

export class PictureTooLong extends FileRefused {
  readonly code = 'picture_too_long'

  constructor(longestSide: number) {
    super(`No side of a picture can have more than ${longestSide.toLocaleString('en')} pixels.`)
  }
}

export class PictureTooCostly extends FileRefused {
  readonly code = 'picture_too_costly'

  constructor() {
    super('It takes too long to read this picture. Please save it smaller, or in another format.')
  }
}

export class UploadsSpent extends DomainError {
  readonly status = 429
  readonly code = 'uploads_spent'

  constructor() {
    super('You have uploaded as much today as one can in a day. Please go on tomorrow.')
  }
}

export class DiskFull extends DomainError {
  readonly status = 507
  readonly code = 'disk_full'

  constructor() {
    super('There is no room for files on the server at the moment. Texts can be sent without them.')
  }
}

export class StoreUnavailable extends DomainError {
  readonly status = 503
  readonly code = 'store_unavailable'

  constructor(cause?: unknown) {
    super('Files can be neither stored nor read at the moment. Please try again later.')
    this.cause = cause
  }
}
