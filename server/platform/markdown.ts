import { textEmpty, textTooCostly, textTooDeep, textTooLong } from './markdown-errors.ts'
import { LONGEST_TEXT, RENDERING_MS } from './markdown-limits.ts'
import { RenderingQueue } from './rendering-queue.ts'

/** What somebody wrote, and what it looks like: rendered and sanitised once, when it is written. */
export interface Text {
  markdown: string
  html: string
}

const queue = new RenderingQueue(RENDERING_MS)

/** Renders in a thread of its own and within a deadline, so that no text can stop the server. */
export async function renderMarkdown(written: string): Promise<Text> {
  // The only character that Postgres cannot store.
  const markdown = written.replaceAll('\0', '')
  if (!/[^\s\p{Cf}\p{Cc}]/u.test(markdown)) throw textEmpty()
  if (markdown.length > LONGEST_TEXT) throw textTooLong(LONGEST_TEXT)

  const rendering = await queue.render(markdown)
  if (rendering === 'too_late') throw textTooCostly()
  if ('refused' in rendering)
    throw rendering.refused === 'too_deep' ? textTooDeep() : textTooCostly()
  return { markdown, html: rendering.html }
}

export const stopRendering = () => queue.stop()
