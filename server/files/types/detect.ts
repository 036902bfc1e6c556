import { fileTypeFromFile } from 'file-type'
import { FileTypeRefused } from '../errors.ts'
import { legacyOfficeType } from './legacy-office.ts'
import { isPdf, isPdfInText } from './pdf.ts'
import { charsetOf } from './text.ts'
import { DOCUMENTS, PDF, PICTURES, textIn } from './types.ts'
import { zippedOfficeType } from './zipped-office.ts'

const COMPOUND = 'application/x-cfb'
const ZIP = 'application/zip'

/**
 * Says by its content what a file is, whatever it calls itself. All of it is looked at first, and its first
 * bytes only where it is more than words: words can begin with anything. Throws FileTypeRefused.
 */
export async function detectType(path: string): Promise<string> {
  const charset = await charsetOf(path)
  if (charset) return (await isPdfInText(path)) ? PDF : textIn(charset)

  const found = (await fileTypeFromFile(path))?.mime
  if (found && (found in DOCUMENTS || PICTURES.includes(found))) return found
  const type =
    (found === COMPOUND && (await legacyOfficeType(path))) ||
    (found === ZIP && (await zippedOfficeType(path))) ||
    (found === undefined && (await isPdf(path)) && PDF)
  if (!type) throw new FileTypeRefused()
  return type
}
