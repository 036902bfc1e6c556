import { parentPort } from 'node:worker_threads'
import { htmlOf } from './markdown-html.ts'
import { NestedTooDeep } from './markdown-lexer.ts'
import { isVisible } from './markdown-visible.ts'

export type Rendering = { html: string } | { refused: 'empty' | 'too_deep' | 'failed' }

parentPort?.on('message', (markdown: string) => parentPort?.postMessage(render(markdown)))
// The first rendering is the slowest; that it is done says that the worker is ready.
parentPort?.postMessage(render('> - *A* [word](/)\n\n| a |\n| - |'))

function render(markdown: string): Rendering {
  try {
    const html = htmlOf(markdown)
    return isVisible(html) ? { html } : { refused: 'empty' }
  } catch (error) {
    if (error instanceof NestedTooDeep) return { refused: 'too_deep' }
    // Too much for the stack, for a string or for a regular expression.
    if (error instanceof RangeError) return { refused: 'failed' }
    throw error
  }
}
