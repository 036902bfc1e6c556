/** What can be attached, by what the content is: the extensions that fit, the usual one first. */
export const DOCUMENTS: Record<string, string[]> = {
  'application/pdf': ['pdf'],
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

/** Of text a program that opens it by its name shows the words and runs none of them. */
export const TEXT = 'text/plain'
export const TEXT_EXTENSIONS = ['txt', 'csv', 'md', 'json', 'log']

/** What pictures may come as. They are kept as JPEG or PNG. */
export const PICTURES = ['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif']

export type PictureType = 'image/jpeg' | 'image/png'
export const PICTURE_EXTENSIONS: Record<PictureType, string[]> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
}
