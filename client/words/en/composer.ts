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
    thread: 'Link to a thread',
    attach: 'Attach a file',
  },
  column: (number) => `Column ${number}`,
  preview: 'Preview',
  noPreview: 'No text yet.',
  markdown: 'You can use Markdown. @ mentions a member, # links to a thread.',
  left: (count) => `${count}\u00a0characters left`,
  suggestions: (count) => `${many(count, 'suggestion', 'suggestions')}, choose with the arrow keys`,
  hints: { '@': 'Type a name or an authority', '#': 'Type a word from the title' },
  nobody: 'No member of this community has that name.',
  shortcuts: 'Keyboard shortcuts',
  keys: { control: 'Ctrl', shift: 'Shift', enter: 'Enter' },
  sends: 'Send',
  typed: [
    ['Mention a member', '@'],
    ['Link to a thread', '#'],
    ['Continue a list or a quote', 'Enter'],
  ],
  toolbarKeys:
    'Press Shift+Tab to reach the toolbar and use the arrow keys in it. Tab leaves the field.',
}
