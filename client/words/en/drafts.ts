import type { Words } from '../de.ts'

export const drafts: Words['drafts'] = {
  mine: 'Your drafts',
  kept: { server: 'Draft saved', here: 'Saved on this device only' },
  restored: 'Your draft has been restored.',
  other: 'You started a second draft here in another window or on another device:',
  swap: 'Use this draft',
  drop: 'Discard this draft',
  discard: 'Discard',
  discardTitle: 'Discard the draft',
  discardText: (name) => `Your draft for “${name}” will be deleted. This cannot be undone.`,
  more: (count) => (count === 1 ? 'and one more' : `and ${count} more`),
}
