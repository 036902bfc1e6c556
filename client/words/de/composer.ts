import { many } from '../many.ts'

export const composer = {
  tools: 'Formatierung',
  tool: {
    bold: 'Fett',
    italic: 'Kursiv',
    heading: 'Überschrift',
    quote: 'Zitat',
    code: 'Code',
    link: 'Link',
    bullets: 'Liste',
    numbers: 'Nummerierte Liste',
    tasks: 'Aufgabenliste',
    table: 'Tabelle',
    mention: 'Mitglied erwähnen',
    thread: 'Auf eine Diskussion verweisen',
    attach: 'Datei anhängen',
  },
  column: (number: number) => `Spalte ${number}`,
  preview: 'Vorschau',
  noPreview: 'Noch kein Text.',
  markdown: 'Markdown ist möglich. @ erwähnt ein Mitglied, # verweist auf eine Diskussion.',
  left: (count: string) => `noch ${count}\u00a0Zeichen`,
  suggestions: (count: number) =>
    `${many(count, 'Vorschlag', 'Vorschläge')}, mit Pfeiltasten wählen`,
  hints: { '@': 'Name oder Behörde eingeben', '#': 'Wort aus der Überschrift eingeben' },
  nobody: 'In dieser Community wurde niemand mit diesem Namen gefunden.',
  shortcuts: 'Tastenkürzel',
  keys: { control: 'Strg', shift: 'Umschalt', enter: 'Eingabe' },
  sends: 'Absenden',
  typed: [
    ['Mitglied erwähnen', '@'],
    ['Auf eine Diskussion verweisen', '#'],
    ['Liste oder Zitat fortsetzen', 'Eingabe'],
  ],
  toolbarKeys:
    'Die Formatierung erreichen Sie mit Umschalt+Tab, darin führen die Pfeiltasten weiter. Tab verlässt das Feld.',
}
