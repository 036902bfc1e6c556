import { Invalid } from '../errors.ts'

/** What stands side by side, on keyboards and in the alphabet. */
const ROWS = [
  ...['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertzuiopü', 'qwertyuiop', 'asdfghjklöä'],
  ...['yxcvbnm', 'zxcvbnm'],
].flatMap((row) => [row, [...row].reverse().join('')])

const SHORTEST_RUN = 4
/** Fewer different signs than this are soon tried. */
const LEAST_SIGNS = 5

/** Signs that are written for letters. */
const WRITTEN_FOR: Record<string, string> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' },
}

/** What everybody thinks of who comes here. */
const AT_HAND = ['anstoss', 'anstoß', 'verwaltung', 'behörde', 'geschäftsstelle', 'forum', 'next']

let loaded: Promise<ReadonlySet<string>> | undefined

/** Tens of thousands of passwords and words: loaded when somebody first chooses a password. */
const commonWords = () => {
  loaded ??= (async () => {
    const [common, german] = await Promise.all([
      import('@zxcvbn-ts/language-common'),
      import('@zxcvbn-ts/language-de'),
    ])
    const { commonWords, firstnames, lastnames } = german.dictionary
    const passwords = common.dictionary['passwords-common']
    return new Set([...passwords, ...commonWords, ...firstnames, ...lastnames, ...AT_HAND])
  })()
  return loaded
}

/**
 * Refuses a password that is soon guessed: a common one, one word with signs around it, such as one's own name, a
 * row of keys, or a few signs over and over. Throws Invalid.
 */
export async function refuseWeak(password: string, own: string[]) {
  if (await isWeak(password, own)) {
    throw new Invalid(
      'password',
      'This password is soon guessed: take several words that do not belong together.',
      'password_weak',
    )
  }
}

export async function isWeak(password: string, own: string[]) {
  const text = password.toLowerCase()
  if (new Set(text).size < LEAST_SIGNS || /^(.+?)\1+$/u.test(text) || isRunOfKeys(text)) return true
  const words = await commonWords()
  const mine = own.flatMap((it) => it.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
  const isKnown = (word: string) => words.has(word) || mine.includes(word)
  const inner = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  if ([text, inner, asLetters(inner)].some(isKnown)) return true
  const parts = text.match(/\p{L}+/gu) ?? []
  return parts.length > 0 && parts.every((it) => mine.includes(it))
}

const asLetters = (text: string) => [...text].map((it) => WRITTEN_FOR[it] ?? it).join('')

/** Whether next to nothing is left without runs of neighbouring keys. */
function isRunOfKeys(text: string) {
  let left = 0
  for (let start = 0; start < text.length; ) {
    const run = longestRunAt(text, start)
    if (run < SHORTEST_RUN) left += 1
    start += run < SHORTEST_RUN ? 1 : run
  }
  return left < SHORTEST_RUN
}

function longestRunAt(text: string, start: number) {
  let length = 1
  while (ROWS.some((row) => row.includes(text.slice(start, start + length + 1)))) {
    if (start + length >= text.length) break
    length += 1
  }
  return length
}
