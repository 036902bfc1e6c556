import { describe, expect, it } from 'vitest'
import type { SearchHits, ThreadHits } from '../../server/search/contract.ts'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const app = await startApp()
const [anna, clara] = [await signedIn(app, 'Anna'), await signedIn(app, 'Clara')]
const { community } = await aCommunityOf(app, clara)
await anna.put(`/communities/${community.id}/membership`)

const find = async (who: Person, q: string, filters = ''): Promise<SearchHits> =>
  (await who.get(`/search?q=${encodeURIComponent(q)}${filters}`)).json()

const titlesOf = ({ items }: SearchHits) =>
  items.map(({ title }) => title.map(({ text }) => text).join(''))

const found = async (q: string, filters = '') =>
  titlesOf(await find(anna, q, `&member=${anna.id}${filters}`)).sort()

/** Threads whose titles say by what they are to be found. */
async function said(texts: Record<string, string>) {
  for (const [title, body] of Object.entries(texts)) {
    await aThread(anna, community.id, { title, body })
  }
}

await said({
  Spiegelung: 'Wir haben die Datenbankreplikation auf zwei Standorte verteilt.',
  Vorhaben: 'Die Registermodernisierung kommt 2025 in Gang.',
  Fahren: 'Der Führerschein liegt künftig in der Brieftasche.',
  Fahrzeuge: 'Ohne Fuehrerschein keine Zulassung.',
  Kette: 'Eine Blockchain braucht niemand allein.',
  Akten: 'Die **elektronische** Akte ersetzt das Papier. Die E-Akte-Einführung dauert.',
  Papier: 'Die Akte ist noch nicht elektronisch.',
  Straße: 'Auf der Straße gilt die Straßenverkehrsordnung.',
  Umzug: 'We have migrated three services; migrations are fun.',
  Häuser: 'Die Krankenhäuser melden täglich.',
})

describe('finds German', () => {
  it.each([
    ['Replikation', ['Spiegelung']],
    ['Replikationen', ['Spiegelung']],
    ['Register', ['Vorhaben']],
    ['Modernisierung', ['Vorhaben']],
    ['Fuehrerschein', ['Fahren', 'Fahrzeuge']],
    ['Führerschein', ['Fahren', 'Fahrzeuge']],
    ['fuhrerschein', ['Fahren', 'Fahrzeuge']],
    ['FÜHRERSCHEINE', ['Fahren', 'Fahrzeuge']],
    ['strasse', ['Straße']],
    ['Krankenhaus', ['Häuser']],
    ['Haus', ['Häuser']],
    ['migration', ['Umzug']],
    ['migrate', ['Umzug']],
    ['Blockchian', ['Kette']],
    ['Registermodernisirung', ['Vorhaben']],
    ['Datenbnakreplikation', ['Spiegelung']],
    ['Eakte', ['Akten']],
    ['e-akte', ['Akten']],
    ['"elektronische Akte"', ['Akten']],
    ['„elektronische Akte“', ['Akten']],
    ['Akte -Papier', []],
    ['Akte -elektronisch', []],
    ['Akte -ersetzt', ['Papier']],
    ['elektronisch Akte', ['Akten', 'Papier']],
    ['Daten', ['Spiegelung']],
    ['Blockch', ['Kette']],
    ['Bl', []],
    ['die der und', []],
    ['-Akte', []],
    ['"', []],
    [`${'!&|<>():*\'"\\'.repeat(15)}`, []],
    ['"Blockchain braucht niemand"', ['Kette']],
    ['"niemand braucht Blockchain"', []],
  ])('%s', async (q, titles) => {
    expect(await found(q)).toEqual(titles)
  })
})

it('finds threads by their titles', async () => {
  const hits: ThreadHits = (await anna.get('/search/threads?q=Krankenhäuser Häusr')).json()
  expect(hits.items.map(({ title }) => title)).toEqual(['Häuser'])
})
