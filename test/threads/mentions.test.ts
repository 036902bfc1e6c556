import { describe, expect, it } from 'vitest'
import type { Notification } from '../../server/notifications/contract.ts'
import { startApp } from '../support/app.ts'
import { anAuthority, type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const app = await startApp()
const bamf = await anAuthority(app, 'BAMF-Süd')
const clara = await signedIn(app, 'Clara Weiß')
const anna = await signedIn(app, 'Anna-Lena Müller', { authorityId: bamf })
const bruno = await signedIn(app, 'Bruno Groß', { authorityId: bamf })
const { community } = await aCommunityOf(app, clara, anna, bruno)
const stranger = await signedIn(app, 'Anna Fremd')

const namesFor = async (who: Person, q: string) => {
  const path = `/communities/${community.id}/readers?q=${encodeURIComponent(q)}`
  return (await who.get(path)).json().items.map(({ name }: { name: string }) => name)
}

const told = async (who: Person) =>
  (await who.get('/notifications')).json().items.map((it: Notification) => it.kind)

const replies = async (who: Person, threadId: number, body: string) =>
  (await who.post(`/threads/${threadId}/posts`, { replyTo: 1, body })).json()

describe('who can be mentioned', () => {
  it.each([
    ['ann', ['Anna-Lena Müller']],
    ['LENA', ['Anna-Lena Müller']],
    ['mü', ['Anna-Lena Müller']],
    ['muel', ['Anna-Lena Müller']],
    ['mull', ['Anna-Lena Müller']],
    ['gross', ['Bruno Groß']],
    ['anna mül', ['Anna-Lena Müller']],
    ['bamf', ['Anna-Lena Müller', 'Bruno Groß']],
    ['bruno sued', ['Bruno Groß']],
    ['nna', []],
    ['fremd', []],
    ["' or 1=1 --", []],
    [':* & !', []],
    ['', []],
  ])('is found by "%s"', async (typed, names) => {
    expect(await namesFor(clara, typed)).toEqual(names)
  })

  it('is told to nobody who does not belong there', async () => {
    const response = await stranger.get(`/communities/${community.id}/readers?q=anna`)
    expect([response.statusCode, response.json().code]).toEqual([404, 'not_found'])
  })
})

describe('a mention', () => {
  it('is shown by the name that the member bears, whatever the writer calls them', async () => {
    const { thread } = await aThread(clara, community.id)
    const { html } = await replies(clara, thread.id, `[@Die Präsidentin](member:${anna.id})`)
    expect(html).toBe('<p><span class="mention">@Anna-Lena Müller</span></p>\n')
  })

  it('of somebody who does not read there is bare words, and tells nobody', async () => {
    const { thread } = await aThread(clara, community.id)
    const { html } = await replies(clara, thread.id, `[@Anna Fremd](member:${stranger.id})!`)
    expect(html).toBe('<p>@Anna Fremd!</p>\n')
    expect(await told(stranger)).toEqual([])
  })

  it('tells who is mentioned, once, and only of that', async () => {
    const { thread } = await aThread(anna, community.id)
    const post = await replies(
      clara,
      thread.id,
      `[@A](member:${anna.id}) und [@C](member:${clara.id})`,
    )
    const [first, ...others] = (await anna.get('/notifications')).json().items as Notification[]
    expect(first).toMatchObject({
      kind: 'mention',
      unread: 1,
      thread: { id: thread.id },
      postNumber: 2,
      mentionedBy: 'Clara Weiß',
    })
    expect(others.filter((it) => 'thread' in it && it.thread.id === thread.id)).toEqual([])
    expect(await told(clara)).not.toContain('mention')

    // Edited, it tells only whom it had not mentioned before.
    const body = `[@A](member:${anna.id}), [@B](member:${bruno.id})`
    expect((await clara.put(`/posts/${post.id}`, { body, version: 1 })).statusCode).toBe(200)
    expect((await told(bruno))[0]).toBe('mention')
    const again = (await anna.get('/notifications')).json().items[0]
    expect([again.kind, again.unread]).toEqual(['mention', 1])

    await anna.put(`/threads/${thread.id}/reading`, { number: 2 })
    expect((await anna.get('/notifications')).json().items[0].unread).toBe(0)
  })

  it('in code is code', async () => {
    const { thread } = await aThread(clara, community.id)
    const before = await told(bruno)
    await replies(clara, thread.id, `\`[@B](member:${bruno.id})\``)
    expect(await told(bruno)).toEqual(before)
  })

  it('can stand in the first post too', async () => {
    const { thread } = await aThread(clara, community.id, { body: `[@B](member:${bruno.id})?` })
    const [first] = (await bruno.get('/notifications')).json().items as Notification[]
    expect(first).toMatchObject({ kind: 'mention', thread: { id: thread.id }, postNumber: 1 })
  })

  it('of more than twenty members is refused', async () => {
    const { thread } = await aThread(clara, community.id)
    const ids: number[] = []
    for (let count = 0; count < 21; count += 1) {
      const member = await signedIn(app, 'Viele')
      await member.put(`/communities/${community.id}/membership`)
      ids.push(member.id)
    }
    const body = ids.map((id) => `[@x](member:${id})`).join(' ')
    expect(await replies(clara, thread.id, body)).toMatchObject({ code: 'too_many_mentions' })
    // In code, nobody is mentioned.
    expect(await replies(clara, thread.id, `\`\`\`\n${body}\n\`\`\``)).toMatchObject({ number: 2 })
  })

  it('looks in the preview as it will, but only to those who read there', async () => {
    const request = { body: `[@x](member:${anna.id})`, community: community.id }
    const preview = await clara.post('/preview', request)
    expect(preview.json().html).toContain('@Anna-Lena Müller')
    expect((await stranger.post('/preview', request)).statusCode).toBe(404)
    const { html } = (await clara.post('/preview', { body: request.body })).json()
    expect(html).toBe('<p>@x</p>\n')
  })
})

it('lets no name become HTML', async () => {
  const eve = await signedIn(app, '<img src=x onerror=alert(1)>&"')
  await eve.put(`/communities/${community.id}/membership`)
  const { thread } = await aThread(clara, community.id)
  const { html } = await replies(clara, thread.id, `[@x](member:${eve.id})`)
  expect(html).toContain('@&lt;img src=x onerror=alert(1)&gt;&amp;')
  expect(html).not.toContain('<img')
})
