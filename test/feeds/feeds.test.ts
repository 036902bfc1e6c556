import { describe, expect, it } from 'vitest'
import type { Feed, FeedAddress } from '../../server/feeds/contract.ts'
import { feeds } from '../../server/tables.ts'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import {
  aCommunityOf,
  aPublishedEvent,
  aThread,
  hoursFromNow,
  manyReplies,
  tokenIn,
} from '../support/programme.ts'

const app = await startApp({ PUBLIC_URL: 'http://forum.example.org' })

async function aQuestion(changes: object = {}) {
  const [anna, bruno, clara] = [
    await signedIn(app, 'Anna'),
    await signedIn(app, 'Bruno'),
    await signedIn(app, 'Clara'),
  ]
  const { community } = await aCommunityOf(app, clara, anna, bruno)
  const { thread } = await aThread(anna, community.id, changes)
  return { anna, bruno, clara, community, thread }
}

async function subscribe(who: Person, subject: string): Promise<FeedAddress> {
  const response = await who.post(`${subject}/feeds`, {})
  expect(response.statusCode).toBe(201)
  return response.json()
}

/** As a program does: with the address, and nothing else. */
const read = (address: string, headers: Record<string, string> = {}) =>
  app.inject({ url: address.replace('http://forum.example.org', ''), headers })

const invented = () => read(`/api/feeds/${'x'.repeat(43)}/feed.atom`)

const bare = ({ statusCode, body, headers }: Awaited<ReturnType<typeof read>>) => {
  const { date: _, ...others } = headers
  return { statusCode, body, headers: others }
}

const entriesOf = (xml: string) =>
  [...xml.matchAll(/<entry>[\s\S]*?<\/entry>/g)].map(([entry]) => entry)

const idsOf = (xml: string) => [...xml.matchAll(/<id>(.*)<\/id>/g)].map(([, id]) => id)

describe('the feed of a thread', () => {
  it('has its newest posts, to be read without a session', async () => {
    const { anna, bruno, community, thread } = await aQuestion({ title: 'Was <nun>?' })
    await bruno.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'A & **B**' })
    const { feed, address } = await subscribe(anna, `/threads/${thread.id}`)
    expect(feed).toMatchObject({ kind: 'thread', subject: { id: thread.id, title: 'Was <nun>?' } })
    expect(address).toMatch(/^http:\/\/forum\.example\.org\/api\/feeds\/[\w-]{43}\/feed\.atom$/)

    const { statusCode, headers, body } = await read(address)

    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'private, no-cache',
      'referrer-policy': 'no-referrer',
    })
    expect(body).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www.w3/)
    expect(body).toContain('<title>Was &lt;nun&gt;?</title>')
    expect(body).toContain(`<author><name>Community ${community.name}</name></author>`)
    const [newest, first, ...none] = entriesOf(body)
    expect(none).toEqual([])
    expect(newest).toContain('&lt;p&gt;A &amp;amp; &lt;strong&gt;B&lt;/strong&gt;&lt;/p&gt;')
    expect(newest).toMatch(/<author><name>Bruno \(Amt\d+\)<\/name><\/author>/)
    expect(newest).toContain(`href="http://forum.example.org/threads/${thread.id}#post-2"`)
    expect(first).toMatch(/<updated>\d{4}-\d\d-\d\dT[\d:.]+Z<\/updated>/)
    expect(idsOf(body)[0]).toBe(`tag:forum.example.org,2026:thread-${thread.id}`)
    // It does not pass its own address on.
    expect(body).not.toContain(tokenIn(address))
  })

  it('has fifty posts at most, and what is edited keeps its id', async () => {
    const { anna, bruno, thread } = await aQuestion()
    await manyReplies(bruno, thread.id, 52)
    const { address } = await subscribe(anna, `/threads/${thread.id}`)
    const before = (await read(address)).body
    expect(entriesOf(before)).toHaveLength(50)
    expect(entriesOf(before)[0]).toContain('Nr. 52')
    const last = (await bruno.get(`/threads/${thread.id}/posts?after=52`)).json().items[0]
    await bruno.put(`/posts/${last.id}`, { body: 'Doch anders.', version: 1 })

    const after = (await read(address)).body

    expect(entriesOf(after)[0]).toContain('Doch anders.')
    expect(idsOf(after)).toEqual(idsOf(before))
  })

  it('keeps what is hidden or withdrawn from everybody, its author too', async () => {
    const { anna, clara, thread } = await aQuestion()
    const reply = await anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Geheim.' })
    const addresses = [
      (await subscribe(anna, `/threads/${thread.id}`)).address,
      (await subscribe(clara, `/threads/${thread.id}`)).address,
    ]
    await clara.post(`/posts/${reply.json().id}/acts`, { act: 'hide', reason: 'Ein Versehen.' })
    const own = await anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Doch nicht.' })
    expect((await read(addresses[0]!)).body).toContain('Doch nicht.')
    await anna.put(`/posts/${own.json().id}/withdrawal`)
    for (const address of addresses) {
      const { body } = await read(address)
      expect(entriesOf(body)).toHaveLength(1)
      expect(body).not.toMatch(/Geheim|Doch nicht/)
    }
  })

  it('says only that nothing has changed, to who knows it and may still read it', async () => {
    const { anna, bruno, thread } = await aQuestion()
    const { address } = await subscribe(bruno, `/threads/${thread.id}`)
    const etag = String((await read(address)).headers.etag)

    const unchanged = await read(address, { 'if-none-match': `"other", W/${etag}` })
    expect([unchanged.statusCode, unchanged.body]).toEqual([304, ''])
    await anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Neu.' })
    expect((await read(address, { 'if-none-match': etag })).statusCode).toBe(200)

    const known = String((await read(address)).headers.etag)
    await bruno.delete(`/communities/${thread.community.id}/membership`)
    const gone = await read(address, { 'if-none-match': known })
    expect(bare(gone)).toEqual(bare(await invented()))
  })
})

describe('the feed of a community', () => {
  it('has the threads that were started last, each with its first post', async () => {
    const { anna, bruno, community, thread } = await aQuestion()
    await aThread(bruno, community.id, { title: 'Die neueste', body: 'Worum es *geht*.' })
    await anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Nicht darin.' })
    const { address, feed } = await subscribe(anna, `/communities/${community.id}`)
    expect(feed.subject).toEqual({ id: community.id, title: community.name })

    const { body } = await read(address)

    expect(body).toContain(`<title>Community ${community.name}</title>`)
    expect(entriesOf(body)[0]).toContain('<title>Die neueste</title>')
    expect(entriesOf(body)[0]).toContain('Worum es &lt;em&gt;geht&lt;/em&gt;.')
    expect(entriesOf(body)).toHaveLength(3)
    expect(body).not.toContain('Nicht darin.')
  })
})

describe('the programme as a calendar', () => {
  it('has what is to come, without drafts and without the links of others', async () => {
    const link = 'https://treffen.example.org/raum'
    const { office, event, plan } = await aPublishedEvent(app, {
      ...{ motto: 'Cloud', link, startsAt: hoursFromNow(24), endsAt: hoursFromNow(26) },
    })
    const draft = (await office.post('/events', { ...plan, motto: 'Entwurf' })).json()
    const anna = await signedIn(app, 'Anna')
    const [annas, offices] = [
      await subscribe(anna, '/programme'),
      await subscribe(office, '/programme'),
    ]
    expect(annas.feed).toMatchObject({ kind: 'programme', subject: null })
    const calendar = async ({ address }: FeedAddress) =>
      (await read(address)).body.replace(/\r\n /g, '')

    expect(await calendar(annas)).toContain(`UID:event-${event.id}@forum.example.org`)
    expect(await calendar(annas)).not.toContain(link)
    expect(await calendar(offices)).toContain(link)
    expect(await calendar(offices)).not.toContain(`event-${draft.id}@`)
    await anna.put(`/events/${event.id}/attendance`)
    expect(await calendar(annas)).toContain(link)

    const first = await read(annas.address)
    expect(first.headers['content-type']).toBe('text/calendar; charset=utf-8')
    const again = await read(annas.address, { 'if-none-match': String(first.headers.etag) })
    expect(again.statusCode).toBe(304)
  })
})

describe('an address', () => {
  const listed = async (who: Person) => (await who.get('/feeds')).json().items as Feed[]

  it('is for one thing: no other is read by it', async () => {
    const { anna, thread } = await aQuestion()
    const nothing = bare(await invented())
    const thread1 = (await subscribe(anna, `/threads/${thread.id}`)).address
    const programme = (await subscribe(anna, '/programme')).address
    expect(bare(await read(thread1.replace('feed.atom', 'programme.ics')))).toEqual(nothing)
    expect(bare(await read(programme.replace('programme.ics', 'feed.atom')))).toEqual(nothing)
    const asCookie = await app.inject({
      url: `/api/threads/${thread.id}`,
      headers: { cookie: `session=${tokenIn(thread1)}` },
    })
    expect(asCookie.statusCode).toBe(401)
  })

  it('opens nothing once it is revoked, or its member has left', async () => {
    const { anna, bruno, community, thread } = await aQuestion()
    const nothing = bare(await invented())
    const { feed, address } = await subscribe(anna, `/threads/${thread.id}`)
    await bruno.delete(`/feeds/${feed.id}`)
    expect((await read(address)).statusCode).toBe(200)

    expect((await anna.delete(`/feeds/${feed.id}`)).statusCode).toBe(204)
    expect((await anna.delete(`/feeds/${feed.id}`)).statusCode).toBe(204)
    expect(bare(await read(address))).toEqual(nothing)

    const brunos = [
      await subscribe(bruno, `/threads/${thread.id}`),
      await subscribe(bruno, `/communities/${community.id}`),
    ]
    expect(await listed(bruno)).toHaveLength(2)
    await bruno.delete(`/communities/${community.id}/membership`)
    for (const { address } of brunos) expect(bare(await read(address))).toEqual(nothing)
    expect(await listed(bruno)).toEqual([])
    // It does not come back with the membership.
    await bruno.put(`/communities/${community.id}/membership`)
    for (const { address } of brunos) expect(bare(await read(address))).toEqual(nothing)
  })

  it('is listed for its member, and told but once', async () => {
    const { anna, community, thread } = await aQuestion()
    const { address } = await subscribe(anna, `/threads/${thread.id}`)
    await subscribe(anna, `/communities/${community.id}`)
    await subscribe(anna, '/programme')

    expect((await listed(anna)).map(({ kind }) => kind)).toEqual([
      'programme',
      'community',
      'thread',
    ])
    const token = tokenIn(address)
    expect((await anna.get('/feeds')).body).not.toContain(token)
    expect(JSON.stringify(await app.db.select().from(feeds))).not.toContain(token)
  })

  it('is one of fifty at most, however many are made at once', async () => {
    const dora = await signedIn(app, 'Dora')
    const made = await Promise.all(
      Array.from({ length: 53 }, () => dora.post('/programme/feeds', {})),
    )
    const refused = made.filter(({ statusCode }) => statusCode !== 201)
    expect(refused.map((it) => it.json().code)).toEqual(Array(3).fill('too_many_feeds'))
    const first = (await dora.get('/feeds')).json()
    const rest = (await dora.get(`/feeds?after=${first.next}`)).json()
    expect([first.items.length, rest.items.length, rest.next]).toEqual([30, 20, null])
  })

  it('is not asked without a pause', async () => {
    const { anna, thread } = await aQuestion()
    const { address } = await subscribe(anna, `/threads/${thread.id}`)
    const reads = await Promise.all(Array.from({ length: 31 }, () => read(address)))
    const last = reads.filter(({ statusCode }) => statusCode === 429)
    expect(last).toHaveLength(1)
    expect(Number(last[0]!.headers['retry-after'])).toBeGreaterThan(0)
  })
})
