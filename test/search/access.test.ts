import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { anUpload } from '../support/files.ts'
import { aCommunityOf, aPublishedEvent, aTalk, aThread, theOffice } from '../support/programme.ts'

const app = await startApp()
const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
const { community } = await aCommunityOf(app, anna)
const { community: brunos } = await aCommunityOf(app, bruno)
const { thread } = await aThread(anna, community.id, {
  title: 'Das Zwetschgenmusverfahren',
  body: 'Darin liegt ein Quittengeleeregister verborgen.',
})

const SEARCHED = [
  ...['Zwetschgenmusverfahren', 'Zwetsch', 'Zwetschgenmusverfarhen', 'Verfahren'],
  ...['Quittengeleeregister', 'Quitten', 'Gelee', '"Quittengeleeregister verborgen"'],
]

/** All that the search says to somebody, word for word. */
async function answersTo(who: Pick<typeof anna, 'get'>, words = SEARCHED, filter = '') {
  const answers = []
  for (const word of words) {
    const q = `q=${encodeURIComponent(word)}${filter}`
    for (const path of [`/search?${q}`, `/search?${q}&order=newest`, `/search/threads?${q}`]) {
      answers.push((await who.get(path)).body)
    }
  }
  return answers
}

/** Just what a word says that nobody has ever said. */
const nothing = async (who: Pick<typeof anna, 'get'>, words = SEARCHED, filter = '') => {
  const none = await answersTo(who, ['Xyzzyplugh'], filter)
  return words.flatMap(() => none)
}

it('finds for its members what is said in a community', async () => {
  const answers = await answersTo(anna)
  for (const answer of answers.filter((_, index) => index % 3 === 0)) {
    expect(JSON.parse(answer)).toMatchObject({
      items: [{ post: { threadId: thread.id, number: 1 } }],
      counted: { count: 1, more: false },
    })
  }
})

it('tells a member of another community not even that there is something', async () => {
  expect(await answersTo(bruno)).toEqual(await nothing(bruno))
  for (const id of [community.id, brunos.id, 999_999]) {
    expect(await answersTo(bruno, SEARCHED, `&community=${id}`)).toEqual(
      await nothing(bruno, SEARCHED, `&community=${id}`),
    )
  }
})

it('takes for mistyped only what the reader may know', async () => {
  await aThread(bruno, brunos.id, { title: 'Zwetschgen', body: 'Obst.' })
  expect(await answersTo(bruno, ['Zwetschgne'])).not.toEqual(await nothing(bruno, ['Zwetschgne']))
  // A word that is put together finds what the reader may read of its parts, whether others have said it or not.
  const found = async (word: string) =>
    (await answersTo(bruno, [word])).map((it) => it.replaceAll(word, ''))
  expect(await found('Zwetschgenmus')).toEqual(await found('Zwetschgenkram'))
})

it('finds nothing any more for who has left, and all of it for who is back', async () => {
  const before = await answersTo(anna)
  await anna.delete(`/communities/${community.id}/membership`)
  expect(await answersTo(anna)).toEqual(await nothing(anna))
  await anna.put(`/communities/${community.id}/membership`)
  expect(await answersTo(anna)).toEqual(before)
})

it('finds a talk for everybody once its event is published, and its thread for who may read that', async () => {
  const { office, plan } = await theOffice(app)
  const draft = (await office.post('/events', plan)).json()
  const talk = await aTalk(office, draft.id, {
    title: 'Holunderblütensirup im Vollzug',
    speaker: 'Thea Nachtigall',
    abstract: 'Von der **Pressung** zur Flasche.',
  })
  const SAID = ['Holunderbluetensirup', 'Blüten', 'Nachtigall', 'Pressungen', 'Vollzgu']
  expect(await answersTo(bruno, SAID)).toEqual(await nothing(bruno, SAID))
  await office.put(`/events/${draft.id}/publication`)
  for (const word of SAID) {
    const { items } = (await bruno.get(`/search?q=${word}`)).json()
    expect(items, word).toMatchObject([
      { post: null, talk: { id: talk.id, eventId: draft.id }, by: { name: 'Thea Nachtigall' } },
    ])
  }
  await bruno.put(`/events/${draft.id}/attendance`)
  await office.put(`/events/${draft.id}/ending`)
  expect((await bruno.get('/search?q=Pressung')).json().items).toMatchObject([
    { kind: 'talk', talk: null, post: { number: 1 } },
  ])
  expect((await anna.get('/search?q=Pressung')).json().items).toMatchObject([
    { kind: 'talk', post: null, talk: { id: talk.id } },
  ])
})

it('forgets a talk that is taken off the agenda, and what it was called before', async () => {
  const { office, event } = await aPublishedEvent(app)
  const talk = await aTalk(office, event.id, { title: 'Mirabellenkuchen' })
  const plan = {
    ...{ startsAt: talk.startsAt, speaker: talk.speaker, speakerId: null, abstract: '' },
    authorityId: office.authorityId,
  }
  await office.put(`/talks/${talk.id}`, { ...plan, title: 'Reineclaudenkuchen' })
  const countOf = async (q: string) =>
    (await bruno.get(`/search?q=${q}`)).json().counted.count as number
  expect([await countOf('Mirabellenkuchen'), await countOf('Reineclauden')]).toEqual([0, 1])
  await office.delete(`/talks/${talk.id}`)
  expect(await countOf('Reineclauden')).toBe(0)
})

it('tells of a hidden post not even that it has files', async () => {
  const file = await anUpload(app, bruno, 'geheim.txt', 'Anlage')
  const { thread, posts } = await aThread(bruno, brunos.id, {
    title: 'Mirabellenbrand',
    body: `[Anlage](/api/files/${file.id})`,
  })
  const found = async () =>
    (await bruno.get('/search?q=Mirabellenbrand&attachments=true')).json().items
  expect(await found()).toMatchObject([{ post: { threadId: thread.id } }])
  await bruno.post(`/posts/${posts.items[0]!.id}/acts`, { act: 'hide', reason: 'Darum' })
  expect(await found()).toEqual([])
  expect(await answersTo(bruno, ['geheim'])).toEqual(await nothing(bruno, ['geheim']))
})
