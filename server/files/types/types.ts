import type { Charset } from './text.ts'

export const PDF = 'application/pdf'

/** What can be attached, by what the content is: the extensions that fit, the usual one first. */
export const DOCUMENTS: Record<string, string[]> = {
  [PDF]: ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'application/msword': ['doc'],
  'application/vnd.ms-excel': ['xls'],
  'application/vnd.ms-powerpoint': ['ppt'],
}

const TEXT = 'text/plain'

/** Text is kept byte by byte as it came, so how it is written down is a part of what it is. */
export const textIn = (charset: Charset) =>
  charset === 'utf-8' ? TEXT : `${TEXT}; charset=${charset}`

export const isText = (type: string) => type.startsWith(TEXT)

/** The kind of a file, without how it is written down. */
export const kindOf = (type: string) => type.replace(/;.*/, '')

/** Of text a program that opens it by its name shows the words and runs none of them. */
export const TEXT_EXTENSIONS = ['txt', 'csv', 'md', 'json', 'log']

/** What pictures may come as. They are kept as JPEG or PNG. */
export const PICTURES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/avif',
  'image/apng',
]

export type PictureType = 'image/jpeg' | 'image/png'
export const PICTURE_EXTENSIONS: Record<PictureType, string[]> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
}
