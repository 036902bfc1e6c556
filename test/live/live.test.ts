import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()

async function aThreadOf(...names: string[]) {
  const clara = await signedIn(app, 'Clara')
  const others: Person[] = []
  for (const name of names) others.push(await signedIn(app, name))
  const { community } = await aCommunityOf(app, clara, ...others)
  const { thread } = await aThread(clara, community.id)
  return { clara, others, community, thread }
}

/** The status with which a handshake is refused. */
async function refusal(cookie: string, headers: Record<string, string>) {
  const address = await addressOf(app)
  const socket = new WebSocket(`${address.replace('http', 'ws')}/api/live`, {
    headers: { cookie, ...headers },
  })
  const [, response] = await once(socket, 'unexpected-response')
  await once(response.resume(), 'close')
  return response.statusCode
}

describe('a socket', () => {
  it('is opened by our own pages only, for those who are signed in', async () => {
    const anna = await signedIn(app, 'Anna')
    const origin = await addressOf(app)
    expect(await refusal(anna.cookie, { origin: 'https://evil.example' })).toBe(403)
    expect(await refusal(anna.cookie, { origin: 'null' })).toBe(403)
    expect(await refusal(anna.cookie, {})).toBe(403)
    expect(await refusal('', { origin })).toBe(401)
  })

  it('tells that something changed, never what it says', async () => {
    const { clara, others, thread } = await aThreadOf('Bruno')
    const page = await others[0]!.listen()
    page.watch(`thread:${thread.id}`)
    await page.next('watching')

    await clara.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Ganz geheim.' })

    expect(await page.next('thread.changed')).toEqual({
      kind: 'thread.changed',
      threadId: thread.id,
      communityId: thread.community.id,
      revision: 2,
    })
    expect(JSON.stringify(page.heard)).not.toContain('geheim')
  })

  it('hears nothing of what its member may not read', async () => {
    const { clara, others, community, thread } = await aThreadOf('Bruno')
    const olga = await signedIn(app, 'Olga')
    const [olgas, brunos] = [await olga.listen(), await others[0]!.listen()]
    for (const topic of [`thread:${thread.id}`, `community:${community.id}`, 'thread:999999']) {
      olgas.watch(topic)
      expect(await olgas.next('revoked')).toEqual({ kind: 'revoked', topic })
    }
    brunos.watch(`thread:${thread.id}`)
    await brunos.next('watching')

    await clara.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Unter uns.' })
    await brunos.next('thread.changed')

    expect(olgas.heard).toEqual([])
  })

  it('hears nothing more once its member has left', async () => {
    const { clara, others, community, thread } = await aThreadOf('Bruno', 'Anna')
    const [bruno, anna] = others as [Person, Person]
    const [brunos, annas] = [await bruno.listen(), await anna.listen()]
    for (const page of [brunos, annas]) {
      page.watch(`thread:${thread.id}`)
      await page.next('watching')
    }

    await bruno.delete(`/communities/${community.id}/membership`)
    expect(await brunos.next('revoked')).toMatchObject({ topic: `thread:${thread.id}` })
    await clara.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Ist er fort?' })
    await annas.next('thread.changed')

    expect(brunos.heard.filter(({ kind }) => kind === 'thread.changed')).toEqual([])
  })

  it('still hears of all else once its member has left one community', async () => {
    const { clara, others, thread } = await aThreadOf('Bruno')
    const { community: other } = await aCommunityOf(app, clara, others[0]!)
    const page = await others[0]!.listen()
    page.watch(`thread:${thread.id}`)
    await page.next('watching')

    await others[0]!.delete(`/communities/${other.id}/membership`)
    expect(await page.next('watching')).toMatchObject({ topic: `thread:${thread.id}` })
    await clara.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Weiter.' })

    await page.next('thread.changed')
  })

  it('ends with its session', async () => {
    const anna = await signedIn(app, 'Anna')
    const page = await anna.listen()
    const closed = once(page.socket, 'close')

    await anna.delete('/session')

    expect((await closed)[0]).toBe(4401)
  })

  it.each([
    ['no JSON', 'hello'],
    ['another shape', '{"watch":"thread:1"}'],
    ['another topic', '{"watch":["member:1"]}'],
    ['more than is asked', '{"watch":[],"admin":true}'],
    ['too many topics', JSON.stringify({ watch: Array(21).fill('thread:1') })],
    ['too much', 'x'.repeat(65 * 1024)],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00])],
  ])('is closed on %s, and no other is', async (_, message) => {
    const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
    const [bad, good] = [await anna.listen(), await bruno.listen()]
    const closed = once(bad.socket, 'close')

    bad.socket.send(message)

    expect([1008, 1009]).toContain((await closed)[0])
    expect(good.socket.readyState).toBe(WebSocket.OPEN)
  })
})
