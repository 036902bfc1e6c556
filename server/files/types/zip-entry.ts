import { open } from 'node:fs/promises'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { lastBytes } from './text.ts'

const inflate = promisify(inflateRaw)

const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1')
const IN_DIRECTORY = 0x02014b50
/** With the longest comment there can be. */
const LONGEST_END = 22 + 65_535
/** No part that says what a document is comes near. */
const LARGEST_ENTRY = 1024 * 1024
const LARGEST_DIRECTORY = 4 * LARGEST_ENTRY
const STORED = 0
const DEFLATED = 8

/** One entry of a zip by its name, as its directory has it; undefined where there is none, or none such. */
export async function zipEntry(path: string, name: string): Promise<Buffer | undefined> {
  const end = await lastBytes(path, LONGEST_END)
  const at = end.lastIndexOf(END_OF_DIRECTORY)
  if (at < 0 || end.length < at + 22) return undefined
  const size = end.readUInt32LE(at + 12)
  const file = await open(path)
  const read = async (start: number, length: number) =>
    (await file.read(Buffer.alloc(length), 0, length, start)).buffer
  try {
    if (size > LARGEST_DIRECTORY) return undefined
    const found = entryIn(await read(end.readUInt32LE(at + 16), size), name)
    if (!found || found.packed > LARGEST_ENTRY) return undefined
    const head = await read(found.start, 30)
    const start = found.start + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
    const data = await read(start, found.packed)
    if (found.method === STORED) return data
    return found.method === DEFLATED
      ? await inflate(data, { maxOutputLength: LARGEST_ENTRY })
      : undefined
  } catch {
    // What cannot be unpacked is no part of a document.
    return undefined
  } finally {
    await file.close()
  }
}

function entryIn(directory: Buffer, name: string) {
  let at = 0
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === IN_DIRECTORY) {
    const length = directory.readUInt16LE(at + 28)
    if (directory.toString('utf8', at + 46, at + 46 + length) === name) {
      return {
        method: directory.readUInt16LE(at + 10),
        packed: directory.readUInt32LE(at + 20),
        start: directory.readUInt32LE(at + 42),
      }
    }
    at += 46 + length + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return undefined
}
