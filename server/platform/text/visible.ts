/** Letters, digits and signs that leave something to see; some of Unicode's are blank all the same. */
const INK =
  /[[\p{L}\p{N}\p{P}\p{S}]--[\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{13441}\u{13442}\u{1d159}]]/v

/** Whether a text shows anything: not blanks, controls, fillers or marks alone. */
export const isVisible = (text: string) => INK.test(text)

/** Whether HTML shows any word, or a picture. */
export const htmlIsVisible = (html: string) =>
  html.includes('<img ') || isVisible(html.replace(/<[^>]*>/g, ''))
