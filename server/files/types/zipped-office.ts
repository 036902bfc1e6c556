import { DOCUMENTS } from './types.ts'
import { zipEntry } from './zip-entry.ts'

const PART = /ContentType\s*=\s*(["'])\s*(application\/[\w.+-]+)\s*\1/gi

/** Which of the newer Office formats a zip is, by what it says of itself: however that is written down. */
export async function zippedOfficeType(path: string) {
  const ownName = (await zipEntry(path, 'mimetype'))?.toString('latin1').trim()
  if (ownName !== undefined) return ownName in DOCUMENTS ? ownName : undefined

  const parts = wordsOf(await zipEntry(path, '[Content_Types].xml'))
  if (/macroEnabled|vbaProject/i.test(parts)) return undefined
  const types = [...parts.matchAll(PART)].map(([, , type]) => type!.replace(/\.main\+xml$/, ''))
  return types.find((it) => it in DOCUMENTS)
}

/** XML says by its first bytes how it is written down. */
function wordsOf(xml: Buffer | undefined) {
  if (!xml) return ''
  const little = xml[0] === 0xff && xml[1] === 0xfe
  return little ? xml.toString('utf16le') : xml.toString('utf8')
}
