/** Where a file is; `small` is a picture in the width of a text. */
export const fileAt = (id: number | string, { small = false } = {}) =>
  `/api/files/${id}${small ? '?size=small' : ''}`

/** Where a file is uploaded to, by POST. */
export const uploadAt = (name: string) => `/api/files?name=${encodeURIComponent(name)}`
