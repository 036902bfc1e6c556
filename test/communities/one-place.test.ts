import { describe, expect, it } from 'vitest'
import type { Founding } from '../../server/founding/contract.ts'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aPublishedEvent, aReply, aTalk } from '../support/programme.ts'

const app = await startApp()

/** An event that has ended: Anna was there and coordinates, Ute asked without a seat, Kurt belongs elsewhere. */
async function anEndedEvent() {
  const anna = await signedIn(app, 'Anna')
  const ute = await signedIn(app, 'Ute')
  const kurt = await signedIn(app, 'Kurt')
  const { office, event } = await aPublishedEvent(app, {
    abstract: 'Vom Zapfhahn im Keller.',
    coordinatingId: anna.authorityId,
    coordinators: [{ memberId: anna.id, deputy: false }],
  })
  const talk = await aTalk(office, event.id, { abstract: 'Vom Wasserhahn im Dach.' })
  await anna.put(`/events/${event.id}/attendance`)
  await ute.post(`/talks/${talk.id}/questions`, { body: 'Und der Feuerhahn?' })
  await office.put(`/events/${event.id}/ending`)
  const founding: Founding = (await anna.get(`/events/${event.id}/founding`)).json()
  const threadId = founding.talks[0]!.threadId
  const [, question] = (await anna.get(`/threads/${threadId}`)).json().posts.items
  return { anna, ute, kurt, event, talk, founding, threadId, question }
}

const pageOf = async (person: Person, eventId: number) =>
  (await person.get(`/events/${eventId}`)).json()

async function moderate(person: Person, postId: number, act: 'hide' | 'restore') {
  const { statusCode } = await person.post(`/posts/${postId}/acts`, { act, reason: 'Zur Probe' })
  expect(statusCode).toBe(201)
}

describe('what was said at an event', () => {
  it('is gone from its page while the post that says it is hidden', async () => {
    const { anna, kurt, event, founding, threadId } = await anEndedEvent()
    const opening = (await anna.get(`/threads/${founding.openingThreadId}`)).json().posts.items[0]
    const ofTalk = (await anna.get(`/threads/${threadId}`)).json().posts.items[0]
    const before = await pageOf(kurt, event.id)
    expect(before.abstractHtml).toContain('Zapfhahn')
    expect(before.agenda[0].abstractHtml).toContain('Wasserhahn')

    for (const { id } of [opening, ofTalk]) await moderate(anna, id, 'hide')
    for (const reader of [anna, kurt]) {
      const text = JSON.stringify(await pageOf(reader, event.id))
      expect(text).not.toMatch(/Zapfhahn|Wasserhahn/)
      expect((await reader.get('/search?q=Wasserhahn')).body).not.toContain('Wasserhahn im')
    }

    for (const { id } of [opening, ofTalk]) await moderate(anna, id, 'restore')
    expect(await pageOf(kurt, event.id)).toEqual(before)
  })

  it('is nowhere but in its thread once it was asked there', async () => {
    const { anna, ute, kurt, event, talk, question } = await anEndedEvent()
    const roads = ['', '/founding'].map((it) => `/events/${event.id}${it}`)
    roads.push(`/talks/${talk.id}/questions`, '/search?q=Feuerhahn')
    const said = async (person: Person) =>
      (await Promise.all(roads.map((road) => person.get(road)))).some(({ body }) =>
        body.includes('Feuerhahn?'),
      )
    expect([await said(kurt), await said(ute)]).toEqual([false, true])

    await ute.put(`/posts/${question.id}/withdrawal`)
    for (const person of [anna, ute, kurt]) expect(await said(person)).toBe(false)
  })
})

describe('a question to a talk', () => {
  it('stays its asker’s to correct, who does not belong to the community', async () => {
    const { anna, ute, event, threadId, question } = await anEndedEvent()
    await aReply(anna, threadId, { body: 'Geheim' })
    const { own } = (await ute.get(`/events/${event.id}/founding`)).json()
    expect(own).toMatchObject([{ post: { id: question.id, may: { edit: true, withdraw: true } } }])

    const edit = { body: 'Und der Gashahn?', version: 1 }
    const edited = await ute.put(`/posts/${question.id}`, edit)
    expect(edited.json()).toMatchObject({ html: '<p>Und der Gashahn?</p>\n', version: 2 })
    expect((await anna.get(`/threads/${threadId}`)).body).toContain('Gashahn')
    const withdrawn = await ute.put(`/posts/${question.id}/withdrawal`)
    expect(withdrawn.json()).toMatchObject({ withdrawn: true, html: null })
    expect((await ute.get(`/events/${event.id}/founding`)).json().own).toEqual([])
    expect((await anna.get(`/threads/${threadId}`)).body).not.toContain('Gashahn')
  })

  it('opens nothing else of a community to its asker, nor anything to others', async () => {
    const { anna, ute, kurt, threadId, question } = await anEndedEvent()
    const answer = await aReply(anna, threadId, { replyTo: question.number, body: 'Geheim' })
    const absent = 2_000_000_000
    const edit = { body: 'Meins', version: 1 }
    for (const [person, id] of [
      [kurt, question.id],
      [ute, answer.id],
    ] as const) {
      for (const [path, body] of [
        ['', edit],
        ['/withdrawal', undefined],
      ] as const) {
        const there = await person.put(`/posts/${id}${path}`, body)
        const nowhere = await person.put(`/posts/${absent}${path}`, body)
        expect([there.statusCode, there.body]).toEqual([404, nowhere.body])
      }
    }
    for (const path of [`/threads/${threadId}`, `/posts/${question.id}/versions`])
      expect((await ute.get(path)).statusCode).toBe(404)
    const { body } = await ute.put(`/posts/${question.id}`, edit)
    expect(body).not.toMatch(/Geheim|Anna/)
    // It has been answered.
    expect((await ute.put(`/posts/${question.id}/withdrawal`)).statusCode).toBe(409)
  })

  it('is of a member who has left still theirs, and what else they said is not', async () => {
    const { anna, event, threadId, founding } = await anEndedEvent()
    const reply = await aReply(anna, threadId)
    await anna.delete(`/communities/${founding.community.id}/membership`)
    expect((await anna.put(`/posts/${reply.id}/withdrawal`)).statusCode).toBe(404)
    expect((await anna.get(`/events/${event.id}/founding`)).json().own).toEqual([])
  })
})
