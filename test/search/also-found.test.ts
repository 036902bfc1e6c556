import { expect, it } from 'vitest'
import type { SearchHits } from '../../server/search/contract.ts'
import { startApp } from '../support/app.ts'
import { anAuthority, signedIn } from '../support/cast.ts'
import { aCommunityOf, theOffice } from '../support/programme.ts'

const app = await startApp()
const authorityId = await anAuthority(app, 'BSI')
const [anna, inge] = [
  await signedIn(app, 'Anna Muster'),
  await signedIn(app, 'Inge Wirtz-Şahin', { authorityId }),
]

const alsoFound = async (q: string, filter = '') =>
  ((await anna.get(`/search?q=${encodeURIComponent(q)}${filter}`)).json() as SearchHits).also

it('finds an event once it is published, and nobody but its planners a draft', async () => {
  const { office, plan } = await theOffice(app)
  const draft = (await office.post('/events', { ...plan, motto: 'Drohnen über Land' })).json()
  expect((await alsoFound('Drohnen'))!.events).toEqual([])
  await office.put(`/events/${draft.id}/publication`)
  const { events } = (await alsoFound('Drohnen'))!
  expect(events.map(({ id }) => id)).toEqual([draft.id])
  expect(events[0]!.motto).toContainEqual({ text: 'Drohnen', hit: true })
})

it('finds a community by the name that the pages call it', async () => {
  const { community } = await aCommunityOf(app, await signedIn(app, 'Clara'))
  expect((await alsoFound(`Community ${community.name}`))!.communities).toEqual([
    { id: community.id, name: community.name, joined: false },
  ])
})

it.each(['Inge Wirtz', 'inge wirtz-sahin', 'Şahin', 'Sahin Inge', 'Inge BSI'])(
  'finds a member by name and authority: %s',
  async (q) => {
    expect((await alsoFound(q))!.members.map(({ id }) => id)).toContain(inge.id)
  },
)

it('finds an authority, and its people', async () => {
  const { authorities, members } = (await alsoFound('BSI'))!
  expect(authorities.map(({ id }) => id)).toEqual([authorityId])
  expect(members.map(({ id }) => id)).toEqual([inge.id])
})

it('finds none of them where a search is narrowed, nor by a part of a short word', async () => {
  expect(await alsoFound('Inge', `&member=${anna.id}`)).toBeNull()
  expect((await alsoFound('BS'))!.members).toEqual([])
})
