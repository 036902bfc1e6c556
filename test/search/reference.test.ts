import { expect, it } from 'vitest'
import type { SearchHits } from '../../server/search/contract.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aReply, aThread } from '../support/programme.ts'

const app = await startApp()
const anna = await signedIn(app, 'Anna')
const { community } = await aCommunityOf(app, await signedIn(app, 'Clara'), anna)
const { thread } = await aThread(anna, community.id, { title: 'Würfel', body: 'Los.' })

const WORDS = ['die', 'für', 'und', 'ki', 'it', 'akte', 'kind', 'kita', 'italien', 'amt', 'vgh']
const STOP_WORDS = ['die', 'für', 'und']

/** The same numbers for the same seed, so that what failed fails again. */
function diceOf(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % sides
  }
}

const dice = diceOf(20_261_125)
const rowOf = (length: number) => Array.from({ length }, () => WORDS[dice(WORDS.length)]!).join(' ')

const texts = new Map<number, string>()
for (let round = 0; round < 40; round += 1) {
  const body = rowOf(3 + dice(8))
  texts.set((await aReply(anna, thread.id, { body })).number, body)
}

async function foundBy(q: string) {
  const path = `/search?q=${encodeURIComponent(q)}&member=${anna.id}&order=newest`
  const numbers: number[] = []
  for (let next: string | null = ''; next !== null; ) {
    const page: SearchHits = (await anna.get(`${path}${next && `&after=${next}`}`)).json()
    numbers.push(...page.items.map(({ post }) => post!.number))
    next = page.next
  }
  return numbers.filter((it) => texts.has(it)).sort((one, other) => one - other)
}

/** What a reader would find who goes through all texts with a finger. */
const byHand = (fits: (text: string) => boolean) =>
  [...texts].filter(([, text]) => fits(` ${text} `)).map(([number]) => number)

const has = (text: string, words: string) => text.includes(` ${words} `)

it('finds phrases, short words and what is left after an exclusion as a reader would by hand', async () => {
  for (let round = 0; round < 60; round += 1) {
    const phrase = rowOf(2 + dice(2))
    const word = ['ki', 'it', 'amt', 'vgh'][dice(4)]!
    const unwanted = WORDS[dice(WORDS.length)]!
    expect(await foundBy(`"${phrase}"`), `"${phrase}"`).toEqual(byHand((it) => has(it, phrase)))
    expect(await foundBy(word), word).toEqual(byHand((it) => has(it, word)))
    const query = `${word} -"${phrase}"`
    expect(await foundBy(query), query).toEqual(byHand((it) => has(it, word) && !has(it, phrase)))
    if (unwanted !== word && !STOP_WORDS.includes(unwanted) && unwanted.length < 4) {
      const without = `${word} -${unwanted}`
      expect(await foundBy(without), without).toEqual(
        byHand((it) => has(it, word) && !has(it, unwanted)),
      )
    }
  }
})
