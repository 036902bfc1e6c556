import type { FileRef } from '../../server/files/contract.ts'
import { language, words } from '../words/words.ts'

const MEGABYTE = 1024 * 1024

/** What a file is and how large, such as "PDF, 1,2 MB". */
export function factsOf({ kind, name, size }: FileRef) {
  const { kinds, ...files } = words().files
  const extension = /\.(\w+)$/.exec(name)?.[1] ?? ''
  const what = kind === 'picture' ? kinds.picture : kinds[extension as keyof typeof kinds]
  const written = (it: number, digits: number) =>
    it.toLocaleString(language.value, { maximumFractionDigits: digits })
  const small = size < MEGABYTE / 10
  const much = small
    ? files.smallSize(written(Math.ceil(size / 1024), 0))
    : files.size(written(size / MEGABYTE, 1))
  return `${what ?? kinds.text}, ${much}`
}
