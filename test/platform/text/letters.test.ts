import { describe, expect, it } from 'vitest'
import { bareLetters } from '../../../server/platform/text/letters.ts'
import { partsOfName, wordsTyped } from '../../../server/platform/text/name-parts.ts'
import { lettersOfName, nameKey } from '../../../server/platform/text/same-name.ts'

const LATIN = Array.from({ length: 0x20000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((it) => /^\p{Script=Latin}$/u.test(it) && /^\p{L}$/u.test(it))

/** As the database looks: each word typed is, in one of its spellings, the beginning of a part of the name. */
const finds = (typed: string, name: string) => {
  const parts = partsOfName(name)
  const words = wordsTyped(typed)
  return (
    words.length > 0 &&
    words.every((spellings) => spellings.some((it) => parts.some((part) => part.startsWith(it))))
  )
}

describe('every Latin letter', () => {
  it('is found in a name by itself, in all its forms and cases', () => {
    expect(LATIN.length).toBeGreaterThan(1_300)
    for (const letter of LATIN) {
      for (const name of [`A${letter}sen`, `${letter}a`, letter]) {
        const spellings = [name, name.normalize('NFD'), name.normalize('NFC'), name.toLowerCase()]
        // What one letter becomes in capitals may be two: ŉ, ǰ.
        for (const typed of spellings) {
          if (!finds(typed, name) || !finds(typed, name.normalize('NFD')))
            expect.fail(`${typed} in ${name}`)
        }
      }
    }
  })

  it('is found by its bare letter where Unicode makes it of one', () => {
    for (const letter of LATIN) {
      const bare = letter.normalize('NFKD').replace(/\P{ASCII}/gu, '')
      if (!/^[a-z]+$/i.test(bare)) continue
      for (const typed of [`A${bare}sen`, `a${bare.toLowerCase()}`]) {
        if (!finds(typed, `A${letter}sen`)) expect.fail(`${typed} in A${letter}sen`)
      }
    }
  })
})

it.each([
  ['Ayşe Şahin', ['Ayşe', 'ayse', 'Şahin', 'sahin', 'SAHIN', 'Sahin Ayse']],
  ['Mehmet Özdağ', ['Özdağ', 'özdag', 'ozdag', 'oezdag', 'OEZDAG']],
  ['Đorđe Łukasz', ['Đorđe', 'dorde', 'lukasz', 'Łuk']],
  ['Søren Ærø', ['Søren', 'soren', 'soeren', 'aero', 'Ærø']],
  ['İnan Işık', ['inan', 'İnan', 'INAN', 'isik', 'Işık', 'ışık']],
  ['Nguyễn Thị Ễ', ['nguyen', 'Nguyễn', 'thi', 'e']],
  ['Þórður Guðmundsson', ['thordur', 'gudmundsson', 'Þórður']],
  ['Strauß-Weiß', ['strauss', 'weiss', 'STRAUSS', 'Strauß', 'weiß']],
  ['Müller-Lüdenscheidt', ['Müller', 'muller', 'mueller', 'Mu', 'lüd', 'ludens']],
  ['Əliyev', ['eliyev', 'Əli']],
  ['O’Neill Kaʻahumanu', ['neill', "O'Neill", 'O’Neill', 'ahumanu', 'Kaʻahumanu']],
  ['Анна Ёлкина', ['анна', 'Елкина', 'Ёлкина']],
])('finds %s', (name, typed) => {
  for (const it of typed) expect([it, finds(it, name)]).toEqual([it, true])
  expect(finds('Zoë', name)).toBe(false)
})

it('keeps bare letters bare', () => {
  expect(bareLetters('ŞĞĐŁØIİÆẞŒÞ')).toBe('sgdloiiaessoeth')
})

describe('a name', () => {
  it.each([
    ['Künstliche Intelligenz', 'Ku\u0308nstliche Intelligenz'],
    ['Behörde A1', 'behörde a1'],
    ['Behörde A1', ' Behörde\u00a0 A1 '],
    ['Behörde A1', 'Behörde A1\u200b'],
    ['Behörde A1', 'Behörde\u2003Ａ１'],
    ['Office', 'Оffice'],
    ['Office', 'O\u00adffice'],
    ['E-Akte', 'E\u2011Akte'],
    ['What’s NExT?', "WHAT'S next?"],
    ['STRASSE', 'Straße'],
    ['ΣΑΣ', 'σας'],
    ['İstanbul', 'istanbul'],
  ])('%j is the same as %j', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  it.each([
    ['Amt 1 1', 'Amt 11'],
    ['Köln', 'Koln'],
    ['C', 'C++'],
    ['A1', 'Al'],
  ])('%j is another than %j', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })

  it('is no other for what is put before it for show', () => {
    expect(lettersOfName('🛡 Geschäftsstelle ✔')).toBe(nameKey('Geschäftsstelle'))
  })
})
