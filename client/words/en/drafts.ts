import type { Words } from '../de.ts'

export const drafts: Words['drafts'] = {
  mine: 'Your drafts',
  kept: { server: 'Draft saved', here: 'Saved on this device only' },
  restored: 'Your draft is still here.',
  other: 'Elsewhere you have written something else for this place:',
  swap: 'Go on with it',
  drop: 'No longer needed',
  discard: 'Discard',
  more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
}
