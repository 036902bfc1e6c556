import { Conflict } from '../errors.ts'

export class DraftChanged extends Conflict {
  constructor() {
    super('draft_changed', 'This draft has been changed elsewhere meanwhile.')
  }
}

export class TooManyDrafts extends Conflict {
  constructor(most: number) {
    super('too_many_drafts', `There are ${most} drafts already. Please finish or discard one.`)
  }
}
