import { words } from '../../words/words.ts'
import { around, before, begin, code, type Format, link, table } from './format.ts'

export type ToolName = Exclude<keyof ReturnType<typeof words>['composer']['tool'], 'attach'>

export interface Tool {
  name: ToolName
  act: Format
  /** The key that goes with Ctrl or Cmd, by its place on the keyboard where it is a digit. */
  key?: string
  shift?: boolean
}

export const TOOLS: readonly Tool[] = [
  { name: 'bold', act: around('**'), key: 'b' },
  { name: 'italic', act: around('*'), key: 'i' },
  { name: 'heading', act: before(() => '## ', /^#{1,6} /) },
  { name: 'quote', act: before(() => '> ', /^> ?/), key: 'Digit9', shift: true },
  { name: 'code', act: code, key: 'e' },
  { name: 'link', act: link, key: 'k' },
  { name: 'bullets', act: before(() => '- ', /^[-*+] (?!\[[ x]\])/), key: 'Digit8', shift: true },
  {
    name: 'numbers',
    act: before((index) => `${index + 1}. `, /^\d+[.)] /),
    key: 'Digit7',
    shift: true,
  },
  { name: 'tasks', act: before(() => '- [ ] ', /^[-*+] \[[ x]\] /i) },
  { name: 'table', act: (field) => table(words().composer.column)(field) },
  { name: 'mention', act: begin('@') },
  { name: 'thread', act: begin('#') },
]

const isApple = /Mac|iPhone|iPad/.test(navigator.platform)

/** A tool's keys as they are written on the keyboard. */
export function keysOf({ key, shift }: Pick<Tool, 'key' | 'shift'>) {
  if (!key) return undefined
  const { keys } = words().composer
  const last = key === 'Enter' ? keys.enter : key.replace('Digit', '').toUpperCase()
  return [isApple ? 'Cmd' : keys.control, shift && keys.shift, last].filter(Boolean).join('+')
}

/** A shortcut as `aria-keyshortcuts` spells it. */
export function ariaKeysOf({ key, shift }: Tool) {
  if (!key) return undefined
  return [isApple ? 'Meta' : 'Control', shift && 'Shift', key.replace('Digit', '')]
    .filter(Boolean)
    .join('+')
}

/** The tool whose keys have been pressed. */
export function toolFor({ ctrlKey, metaKey, altKey, shiftKey, key, code }: KeyboardEvent) {
  if (!(isApple ? metaKey : ctrlKey) || altKey) return undefined
  return TOOLS.find(
    (tool) =>
      tool.key &&
      (tool.shift ?? false) === shiftKey &&
      (tool.key.startsWith('Digit') ? tool.key === code : tool.key === key.toLowerCase()),
  )
}
