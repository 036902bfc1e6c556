import type { Shown } from './context.ts'
import { TextEmpty, TextTooCostly, TextTooDeep, TextTooLong } from './errors.ts'
import { MarkdownQueue } from './queue.ts'

/** What somebody wrote, and what it looks like: rendered and sanitised once, when it is written. */
export interface Text {
  markdown: string
  html: string
  /** The addresses that it mentions; where none is said, none. */
  mentioned?: readonly string[]
}

/** In characters, as JavaScript counts them. */
export const LONGEST_TEXT = 20_000

const queue = new MarkdownQueue()

/**
 * Renders in a worker thread, so that no input can stop the server; of each writer in turn.
 * Throws TextEmpty, TextTooLong, TextTooDeep, TextTooCostly, and TooBusy while too much of `by` waits.
 */
export async function renderMarkdown(
  written: string,
  shown: Shown = {},
  by?: number,
): Promise<Text> {
  // Neither a null nor half a character can be stored or sent as UTF-8.
  const markdown = written.replaceAll('\0', '').toWellFormed()
  if (markdown.length > LONGEST_TEXT) throw new TextTooLong(LONGEST_TEXT)

  const rendering = await queue.render({ markdown, shown }, by)
  if ('html' in rendering) return { markdown, ...rendering }
  if (rendering.refused === 'empty') throw new TextEmpty()
  if (rendering.refused === 'too_deep') throw new TextTooDeep()
  throw new TextTooCostly()
}

/** Ends the worker. The next text starts another. */
export const stopRendering = () => queue.stop()
