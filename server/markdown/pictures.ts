/** Which pictures a text may show. Without any, each is a link, as one from elsewhere always is. */
export interface Pictures {
  /** A regular expression that a whole address fits, with the groups `file`, `width` and `height`. */
  address: string
  /** What is added to `file` for a picture in the width of a text. */
  small: string
}

/** Of an address that may be shown: what is shown, and what that leads to. */
export function pictureAt(href: string, pictures: Pictures | undefined) {
  const { file, width, height } =
    (pictures && new RegExp(pictures.address).exec(href)?.groups) ?? {}
  if (!pictures || file === undefined) return undefined
  return { file, source: file + pictures.small, width, height }
}

/** Whether an image of finished HTML is one of those. */
export const isPicture = (source: string | undefined, pictures: Pictures | undefined) =>
  pictures !== undefined &&
  source?.endsWith(pictures.small) === true &&
  pictureAt(source.slice(0, -pictures.small.length), pictures) !== undefined
