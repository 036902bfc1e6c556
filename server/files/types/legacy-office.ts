import { createReadStream } from 'node:fs'

/** The stream that each of the old Office formats has in its compound file. */
const STREAMS = [
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['Book', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
] as const

const NAME_BYTES = 64
const ENTRY_BYTES = NAME_BYTES + 3
const STREAM = 2

/** Which of the old Office formats a compound file is, by the entries of its directory. */
export async function legacyOfficeType(path: string) {
  const entries = STREAMS.map(([name, type]) => ({ entry: entryOf(name), type }))
  let last = Buffer.alloc(0)
  for await (const chunk of createReadStream(path)) {
    // An entry may begin in one part and end in the next.
    const part = Buffer.concat([last, chunk])
    const found = entries.find(({ entry }) => part.includes(entry))
    if (found) return found.type
    last = part.subarray(1 - ENTRY_BYTES)
  }
  return undefined
}

function entryOf(name: string) {
  const entry = Buffer.alloc(ENTRY_BYTES)
  entry.write(name, 'utf16le')
  // Its length with the null that ends it, and what kind of entry it is.
  entry.writeUInt16LE(2 * (name.length + 1), NAME_BYTES)
  entry.writeUInt8(STREAM, NAME_BYTES + 2)
  return entry
}
