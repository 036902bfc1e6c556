import type { Words } from '../de.ts'
import { many } from '../many.ts'

export const composer: Words['composer'] = {
  tools: 'Formatting',
  tool: {
    bold: 'Bold',
    italic: 'Italic',
    heading: 'Heading',
    quote: 'Quote',
    code: 'Code',
    link: 'Link',
    bullets: 'List',
    numbers: 'Numbered list',
    tasks: 'Task list',
    table: 'Table',
    mention: 'Mention a member',
    thread: 'Refer to a thread',
    attach: 'Attach a file',
  },
  column: (number) => `Column ${number}`,
  preview: 'Preview',
  noPreview: 'Nothing written yet.',
  markdown: 'Markdown is possible. @ mentions a member, # refers to a thread.',
  left: (count) => `${count} characters left`,
  suggestions: (count) => `${many(count, 'suggestion', 'suggestions')}, choose with the arrow keys`,
  hints: { '@': 'Type a name or an authority', '#': 'Type a word of the title' },
  nobody: 'Nobody in this community fits that.',
  shortcuts: 'Keyboard shortcuts',
  keys: { control: 'Ctrl', shift: 'Shift', enter: 'Enter' },
  sends: 'Send',
  typed: [
    ['Mention a member', '@'],
    ['Refer to a thread', '#'],
    ['Go on with a list or a quote', 'Enter'],
  ],
  toolbarKeys:
    'Shift+Tab leads to the toolbar; in it the arrow keys lead on. Tab leaves the field.',
}
