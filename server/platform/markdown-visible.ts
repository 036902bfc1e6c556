/** Spaces, controls, and what Unicode says is not to be seen; the last is a Braille cell without dots. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Whether HTML shows any word, or a picture. */
export const isVisible = (html: string) =>
  html.includes('<img ') || html.replace(/<[^>]*>/g, '').replace(INVISIBLE, '') !== ''
