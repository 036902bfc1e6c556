import { cut, fold } from './fold.ts'
import { inOneForm } from './gender-forms.ts'

/** A word of a text, or several that a hyphen, slash or the like holds together. */
export interface Token {
  start: number
  end: number
  parts: string[]
  /** As it is written, where its signs are a part of its name: c++, .net, §35, 24/7. */
  written: string | undefined
}

const PART = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d]*`
const JOINT = String.raw`[-\u2010\u2011'’/:_*·•]`
const IN_NUMBERS = String.raw`(?<=\p{N})[.,:/](?=\p{N})`
const TOKEN = new RegExp(
  String.raw`(§+[^\S\n]{0,3}|(?<![\p{L}\p{N}\p{M}.])\.(?=\p{L}))?` +
    String.raw`(${PART}(?:(?:${IN_NUMBERS}|\/-|${JOINT})${PART}|\(inn?(?:en)?\)(?:${PART})?)*)` +
    String.raw`((?:\+\+|[+#])(?![+#\p{L}\p{N}]))?`,
  'gu',
)
const SIGNS = new RegExp(`${JOINT}|[.,()]`, 'gu')
const IN_A_NUMBER = new RegExp(IN_NUMBERS, 'u')

export function* tokensOf(text: string): Generator<Token> {
  for (const { 0: all, 1: before = '', 2: core = '', 3: after = '', index } of text.matchAll(
    TOKEN,
  )) {
    const word = inOneForm(core)
    const parts = word.split(SIGNS).map(fold).filter(Boolean)
    if (parts.length === 0) continue
    const isWritten = before || after || IN_A_NUMBER.test(word)
    const written = isWritten ? cut(signOf(before) + withSigns(word) + after) : undefined
    yield { start: index, end: index + all.length, parts, written }
  }
}

const signOf = (before: string) => before.trim().slice(0, 1)

const withSigns = (word: string) =>
  word
    .split(/([.,:/]|[^\p{L}\p{N}\p{M}]+)/u)
    .map((it, index) => (index % 2 === 0 ? fold(it) : /^[.,:/]$/.test(it) ? it : '-'))
    .join('')

/** A token as one word: E-Akte is eakte too. */
export const joined = ({ parts }: Pick<Token, 'parts'>) => cut(parts.join(''))

/** A token as it stands in a row of words, which phrases are looked for in. */
export const wordsOf = ({ parts, written }: Token) =>
  written === undefined ? parts : written.startsWith('§') ? ['§', ...parts] : [written]
