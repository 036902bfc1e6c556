/** A piece of HTML or XML that may stand as it is. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Value = Markup | Markup[] | string | number | false | null

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What no XML may hold, however it is written. */
const IMPOSSIBLE = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text for HTML and XML, within an element or between the quotes of an attribute. */
export const escaped = (text: string) =>
  text.replace(IMPOSSIBLE, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign]!)

/** A template of HTML or XML: what is put into it is text, unless it is markup itself. */
export const markup = (parts: TemplateStringsArray, ...values: Value[]) =>
  new Markup(String.raw({ raw: parts }, ...values.map(written)))

function written(value: Value): string {
  if (value === null || value === false) return ''
  if (value instanceof Markup) return value.text
  if (Array.isArray(value)) return value.map(written).join('')
  return escaped(String(value))
}
