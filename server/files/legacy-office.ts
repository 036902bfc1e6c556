/** The stream that each of the old Office formats has in its compound file. */
const STREAMS = [
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['Book', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
] as const

const NAME_BYTES = 64
const STREAM = 2

/** Which of the old Office formats a compound file is, by the entries of its directory. */
export function legacyOfficeType(content: Buffer) {
  return STREAMS.find(([name]) => hasStream(content, name))?.[1]
}

function hasStream(content: Buffer, name: string) {
  const entry = Buffer.alloc(NAME_BYTES + 3)
  entry.write(name, 'utf16le')
  // Its length with the null that ends it, and what kind of entry it is.
  entry.writeUInt16LE(2 * (name.length + 1), NAME_BYTES)
  entry.writeUInt8(STREAM, NAME_BYTES + 2)
  return content.includes(entry)
}
