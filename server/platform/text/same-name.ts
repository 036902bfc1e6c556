import { lineOf } from './line.ts'
import { withoutAllUnseen } from './unseen.ts'

/** Greek and Cyrillic letters that look like Latin ones, small or capital. */
const LOOKING_LATIN = new Map(
  Object.entries({
    ...{ а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', һ: 'h', н: 'h', і: 'i', ј: 'j', к: 'k', ӏ: 'l' },
    ...{ м: 'm', о: 'o', р: 'p', ԛ: 'q', ѕ: 's', т: 't', ѵ: 'v', ԝ: 'w', х: 'x', у: 'y', ү: 'y' },
    ...{ α: 'a', β: 'b', ε: 'e', η: 'h', ι: 'i', κ: 'k', μ: 'm', ν: 'n', ο: 'o', ρ: 'p', τ: 't' },
    ...{ υ: 'y', χ: 'x', ζ: 'z', ϲ: 'c', ϳ: 'j' },
  }),
)

/**
 * What two names share that one reads alike: by it names are compared and kept unique. Case, width, normal
 * form, blanks, dashes, quotation marks, what is not seen, and Greek and Cyrillic letters that look Latin make no
 * difference. Not covered: letters of other scripts, and signs such as 0 and O, 1 and l, or rn and m.
 */
export function nameKey(name: string) {
  return withoutAllUnseen(lineOf(name).normalize('NFKC'))
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[ςı]|i\u0307/g, (it) => (it === 'ς' ? 'σ' : 'i'))
    .replace(/\p{Pd}/gu, '-')
    .replace(/[\p{Pi}\p{Pf}"'‚„`´′″ʹ-ʿ]/gu, "'")
    .replace(/[\u0370-\u052f]/g, (it) => LOOKING_LATIN.get(it) ?? it)
    .replace(/\s+/g, ' ')
    .trim()
}

/** The key without any sign: what is put before or behind a name for show makes it no other. */
export const lettersOfName = (name: string) => nameKey(name).replace(/[^\p{L}\p{N}]/gu, '')
