import { createReadStream } from 'node:fs'

/** All controls but tab, line feed, form feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that text has not.
const CONTROL = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F]/

/** Whether a file is nothing but words, in UTF-8. */
export async function isPlainText(path: string) {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path)) {
      if (CONTROL.test(decoder.decode(chunk, { stream: true }))) return false
    }
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}
