import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'

/** All controls but tab, line feed, form feed and carriage return. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that text has not.
const CONTROL = /[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]/

/** How text may be written down: as everybody does today, and as Windows' editor and Excel do. */
export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/**
 * In which of them a file is nothing but words from its first byte to its last, or undefined. What the words
 * begin with does not matter: they may begin with what is the mark of another kind of file.
 */
export async function charsetOf(path: string): Promise<Charset | undefined> {
  const marked = markedBy(await firstBytes(path, 2))
  if (marked) return (await isWordsIn(path, marked)) ? marked : undefined
  if (await isWordsIn(path, 'utf-8')) return 'utf-8'
  return (await isWestern(path)) ? 'windows-1252' : undefined
}

/** UTF-16 is known by its byte order mark only. */
function markedBy([first, second]: Buffer) {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return undefined
}

async function isWordsIn(path: string, charset: Charset) {
  const decoder = new TextDecoder(charset, { fatal: true })
  try {
    for await (const chunk of createReadStream(path)) {
      if (CONTROL.test(decoder.decode(chunk, { stream: true }))) return false
    }
    return !CONTROL.test(decoder.decode())
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** Of words in a western language, most letters are those of ASCII; of noise, and of half a character, few are. */
const LEAST_ASCII = 2 / 3

/** Any bytes are words in Windows-1252, so they have to look like it. */
async function isWestern(path: string) {
  if (!(await isWordsIn(path, 'windows-1252'))) return false
  let all = 0
  let ascii = 0
  for await (const chunk of createReadStream(path)) {
    all += chunk.length
    for (const byte of chunk as Buffer) if (byte < 0x80) ascii += 1
  }
  return ascii >= all * LEAST_ASCII
}

export async function firstBytes(path: string, count: number) {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

export async function lastBytes(path: string, count: number) {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const start = Math.max(0, size - count)
    const { buffer } = await file.read(Buffer.alloc(size - start), 0, size - start, start)
    return buffer
  } finally {
    await file.close()
  }
}
