/** Of many file systems it is 255; a program that saves may add a little. In bytes of UTF-8. */
const LONGEST_NAME = 250
const FORBIDDEN = /[\\/:*?"<>|]/g
/** Not to be seen, or what turns the direction of writing: with it "gpj.exe" can look like "exe.jpg". */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu
const EXTENSION = /\.([a-z0-9]{1,5})$/i
/** What Windows takes for a device, whatever comes after the point. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A name that is safe to show and to save under: of a path its last part, and with an extension that fits
 * the content. `instead` are extensions that may be replaced, as of pictures that were made anew.
 */
export function nameFor(given: string, fitting: string[], instead: string[] = []) {
  const last = given.toWellFormed().normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const clean = last.replace(UNSEEN, '').replace(FORBIDDEN, '_').replace(/\s+/g, ' ')
  const extension = EXTENSION.exec(clean)?.[1]?.toLowerCase() ?? ''
  const fits = fitting.includes(extension)
  const stem = fits || instead.includes(extension) ? clean.replace(EXTENSION, '') : clean
  const ending = `.${fits ? extension : fitting[0]}`
  const bare = trimmed(within(LONGEST_NAME - ending.length, trimmed(stem)))
  const name = `${bare || 'file'}${ending}`
  return DEVICE.test(name) ? `_${name}` : name
}

/** Points and spaces at the ends hide files, or are dropped by some systems. */
const trimmed = (text: string) => text.replace(/^[.\s]+|[.\s]+$/g, '')

const letters = new Intl.Segmenter('de', { granularity: 'grapheme' })

/** As many whole letters from the beginning as so many bytes hold. */
function within(bytes: number, text: string) {
  let kept = ''
  for (const { segment } of letters.segment(text)) {
    if (Buffer.byteLength(kept + segment) > bytes) break
    kept += segment
  }
  return kept
}
