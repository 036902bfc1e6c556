import { Conflict } from '../errors.ts'

export class TooManyFeeds extends Conflict {
  constructor() {
    super('too_many_feeds', 'You have as many feeds as one can have. Please revoke one first.')
  }
}
