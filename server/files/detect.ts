import { fileTypeFromFile } from 'file-type'
import { FileTypeRefused } from './errors.ts'
import { legacyOfficeType } from './legacy-office.ts'
import { isPlainText } from './plain-text.ts'
import { DOCUMENTS, PICTURES, TEXT } from './types.ts'

const COMPOUND = 'application/x-cfb'
/** What is marked up is words like any others, as long as nothing takes it for more. */
const MARKED_UP = ['application/xml', 'text/html', 'image/svg+xml']

/** Says by its content what a file is, whatever it calls itself. Throws FileTypeRefused. */
export async function detectType(path: string): Promise<string> {
  const found = (await fileTypeFromFile(path))?.mime
  if (found && (found in DOCUMENTS || PICTURES.includes(found))) return found

  const words = found === undefined || MARKED_UP.includes(found)
  if (words && (await isPlainText(path))) return TEXT
  const legacy = found === COMPOUND && (await legacyOfficeType(path))
  if (legacy) return legacy
  throw new FileTypeRefused()
}
