import { parentPort } from 'node:worker_threads'
import { htmlIsVisible } from '../platform/text/visible.ts'
import type { Shown } from './context.ts'
import { htmlOf } from './html.ts'
import { NestedTooDeep } from './lexer.ts'

export interface Task {
  markdown: string
  shown: Shown
}

export type Rendering =
  | { html: string; mentioned: string[] }
  | { refused: 'empty' | 'too_deep' | 'failed' }

parentPort?.on('message', (task: Task) => parentPort?.postMessage(render(task)))
// The first rendering is the slowest; that it is done says that the worker is ready.
parentPort?.postMessage(render({ markdown: '> - *A* [word](/)\n\n| a |\n| - |', shown: {} }))

function render({ markdown, shown }: Task): Rendering {
  try {
    const rendered = htmlOf(markdown, shown)
    return htmlIsVisible(rendered.html) ? rendered : { refused: 'empty' }
  } catch (error) {
    if (error instanceof NestedTooDeep) return { refused: 'too_deep' }
    // Too much for the stack, for a string or for a regular expression.
    if (error instanceof RangeError) return { refused: 'failed' }
    throw error
  }
}
