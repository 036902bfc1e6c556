import { parentPort } from 'node:worker_threads'
import { htmlOf, NestedTooDeep } from './markdown-rules.ts'

export type Rendering = { html: string } | { refused: 'too_deep' | 'failed' }

parentPort?.on('message', (markdown: string) => parentPort?.postMessage(render(markdown)))
parentPort?.postMessage('ready')

function render(markdown: string): Rendering {
  try {
    return { html: htmlOf(markdown) }
  } catch (error) {
    // What is nested deeper still overflows the stack before its depth can be counted.
    const deep = error instanceof NestedTooDeep || error instanceof RangeError
    return { refused: deep ? 'too_deep' : 'failed' }
  }
}
