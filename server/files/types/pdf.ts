import { firstBytes, lastBytes } from './text.ts'

/** So far from both ends readers look for what marks a PDF. */
const MARGIN = 1024

/** Whether it is a PDF as readers take it: with whatever stands before its head, such as an empty line. */
export const isPdf = async (path: string) => /%PDF-\d/.test(await beginningOf(path))

/** Whether what is text throughout is a PDF all the same: a text may begin with the mark of one. */
export const isPdfInText = async (path: string) =>
  /^\s*%PDF-\d/.test(await beginningOf(path)) && (await lastBytes(path, MARGIN)).includes('\n%%EOF')

const beginningOf = async (path: string) => (await firstBytes(path, MARGIN + 8)).toString('latin1')
