import { describe, expect, it } from 'vitest'
import type { SearchHits } from '../../server/search/contract.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aReply, aThread } from '../support/programme.ts'

const app = await startApp()
const [anna, clara] = [await signedIn(app, 'Anna'), await signedIn(app, 'Clara')]
const { community } = await aCommunityOf(app, clara, anna)
const { thread } = await aThread(anna, community.id, { title: 'Sammlung', body: 'Alles hier.' })

const find = async (q: string): Promise<SearchHits> =>
  (await anna.get(`/search?q=${encodeURIComponent(q)}&member=${anna.id}`)).json()

const numbersOf = async (q: string) =>
  (await find(q)).items.map(({ post }) => post!.number).sort((a, b) => a - b)

/** A reply for each text: which of them are found is said by their places in the list. */
async function said(texts: string[]) {
  const numbers: number[] = []
  for (const body of texts) numbers.push((await aReply(anna, thread.id, { body })).number)
  return async (q: string) =>
    (await numbersOf(q)).map((it) => numbers.indexOf(it)).filter((it) => it >= 0)
}

describe('finds a phrase where its words stand in its order', async () => {
  const found = await said([
    'Wir wollen Daten für alle, alle für Daten.',
    'Nur Daten. Hier geht es um Daten und um alle.',
    `${'Daten um Daten. '.repeat(600)} Und ganz am Ende: Daten für niemand.`,
    'Wer wird was? Das ist die Frage.',
  ])
  it.each([
    ['"Daten für alle"', [0]],
    ['"für alle"', [0]],
    ['"alle für Daten"', [0]],
    ['"Daten und um alle"', [1]],
    ['"Daten für niemand"', [2]],
    ['"Daten alle"', []],
    ['"wer wird was"', [3]],
    ['"was wird wer"', []],
    ['Daten -"für alle"', [1, 2]],
    ['Daten -niemand', [0, 1]],
    ['Daten -für', [1]],
  ])('%s', async (q, places) => {
    expect(await found(q)).toEqual(places)
  })
})

describe('finds short words and signs as they are written', async () => {
  const found = await said([
    'Die KI lernt.',
    'Kita und Kinder kosten 350 Euro.',
    'Nach § 35 VwVfG erlassen.',
    'Nach § 35a SGB VIII.',
    'Geschrieben in C++ und in C#.',
    'Die Cloud läuft rund um die Uhr, 24/7.',
    'Version 3.0 von .NET.',
    'Version 3 und 0 Fehler, ein Netz.',
    'G2B braucht die EU-DSGVO.',
    'Italien hat IT.',
    'Um 24 Uhr an 7 Tagen.',
  ])
  it.each([
    ['KI', [0]],
    ['ki', [0]],
    ['IT', [9]],
    ['§ 35', [2]],
    ['§35', [2]],
    ['"§ 35 VwVfG"', [2]],
    ['"35 VwVfG"', [2]],
    ['35', [2]],
    ['35a', [3]],
    ['§ 35a', [3]],
    ['C++', [4]],
    ['C++ ', [4]],
    ['c#', [4]],
    ['24/7', [5]],
    ['3.0', [6]],
    ['.NET', [6]],
    ['G2B', [8]],
    ['EU-DSGVO', [8]],
    ['Version -3.0', [7]],
  ])('%s', async (q, places) => {
    expect(await found(q)).toEqual(places)
  })
})

describe('finds persons however their gender is written', async () => {
  const SPELLINGS = [
    ...['Expert*innen', 'Expert:innen', 'Expert_innen', 'Expert/innen', 'Expert/-innen'],
    ...['Expert-innen', 'ExpertInnen', 'Expert(inn)en', 'Experten', 'Expertinnen'],
    ...['Experten und Expertinnen', 'Experten/-innen'],
  ]
  const found = await said(SPELLINGS.map((it) => `Hier raten ${it.replace(/[*_]/g, '\\$&')} dazu.`))
  it.each(SPELLINGS)('%s', async (q) => {
    expect(await found(q)).toEqual(SPELLINGS.map((_, index) => index))
  })
  it('and takes no name of a thing for one', async () => {
    const other = await said(['Der Termin in Schwerin.', 'Terme sind schwer.'])
    expect(await other('Termin')).toEqual([0])
    expect(await other('Schwerin')).toEqual([0])
  })
})

describe('says how a query was understood', async () => {
  const found = await said([
    'Die Aufbewahrung der Akten.',
    'Die Fristen laufen.',
    'Blockketten und Datenschutz.',
  ])
  it('names the words that are not searched for', async () => {
    const nothing = await find('wer wird was')
    expect(nothing).toMatchObject({ items: [], understood: { ignored: ['wer', 'wird', 'was'] } })
    expect((await find('für Datenschutz')).understood).toEqual({
      ...{ ignored: ['für'], similar: [], compounds: [] },
    })
  })
  it('names what it takes for mistyped', async () => {
    expect(await found('Blokketten')).toEqual([2])
    expect((await find('Blokketten')).understood.similar).toEqual([
      { typed: 'Blokketten', as: ['Blockketten'] },
    ])
  })
  it('finds the parts of a compound that nobody has said, and says so', async () => {
    expect(await found('Aufbewahrungsfrist')).toEqual([0, 1])
    const { understood } = await find('Aufbewahrungsfrist')
    expect(understood.compounds).toEqual([
      { typed: 'Aufbewahrungsfrist', parts: ['Aufbewahrung', 'Fristen'] },
    ])
    expect(await found('Datenschutzfolgenabschätzung')).toEqual([2])
  })
})
