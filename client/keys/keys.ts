export const KEYS = [
  { key: 'n', does: 'nextUnread' },
  { key: 'j', does: 'next' },
  { key: 'k', does: 'previous' },
  { key: 'r', does: 'reply' },
  { key: 'u', does: 'leaveOpen' },
  { key: '/', does: 'search' },
  { key: '?', does: 'help' },
] as const

export type Doing = (typeof KEYS)[number]['does']

/** What a key press is to do; undefined where it is none of ours, or is meant for something else. */
export function doingOf(press: KeyboardEvent): Doing | undefined {
  const { target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = press
  if (defaultPrevented || isComposing || ctrlKey || metaKey || altKey) return undefined
  if (!(target instanceof HTMLElement) || isWrittenIn(target)) return undefined
  if (document.querySelector('dialog[open]')) return undefined
  return KEYS.find(({ key }) => key === press.key)?.does
}

const isWrittenIn = (target: HTMLElement) =>
  target.isContentEditable || target.matches('input, textarea, select, [role="textbox"]')
