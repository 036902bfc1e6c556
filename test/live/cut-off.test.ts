import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import type { Post, ThreadChanges } from '../../server/threads/contract.ts'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread, postsAfter } from '../support/programme.ts'

const app = await startApp()

async function aThreadOf(...names: string[]) {
  const clara = await signedIn(app, 'Clara')
  const others: Person[] = []
  for (const name of names) others.push(await signedIn(app, name))
  const { community } = await aCommunityOf(app, clara, ...others)
  const { thread } = await aThread(clara, community.id)
  return { clara, others, community, thread }
}

/** A page that stops reading, and the server's end of it. */
async function aStalledPage(person: Person) {
  const before = new Set(app.websocketServer.clients)
  const page = await person.listen()
  const [itsEnd] = [...app.websocketServer.clients].filter((it) => !before.has(it))
  const closed = once(page.socket, 'close')
  return { ...page, itsEnd: itsEnd!, closed }
}

describe('a page that stops reading', () => {
  it('is cut off by the news that wait for it, while others hear them all', async () => {
    const { clara, others, thread } = await aThreadOf('Bruno')
    const [reading, stalled] = [await others[0]!.listen(), await aStalledPage(clara)]
    for (const page of [reading, stalled]) {
      page.watch(`thread:${thread.id}`)
      await page.next('watching')
    }
    stalled.socket.pause()
    stalled.socket.removeAllListeners('message')

    // More than the network between them holds lies in the way of what it is to be told next.
    stalled.itsEnd.send(JSON.stringify({ kind: 'filling', with: 'x'.repeat(16 * 1024 * 1024) }))
    expect(stalled.itsEnd.bufferedAmount).toBeGreaterThan(1024 * 1024)
    for (const body of ['Noch da?', 'Ja.']) {
      await clara.post(`/threads/${thread.id}/posts`, { replyTo: 1, body })
      await reading.next('thread.changed')
    }
    stalled.socket.resume()

    expect((await stalled.closed)[0]).toBe(1013)
    expect(reading.socket.readyState).toBe(WebSocket.OPEN)
  })
})

describe('a page that was cut off', () => {
  it('catches up with all that goes on meanwhile, in whatever order it is done', async () => {
    const { clara, others, thread } = await aThreadOf('Bruno')
    const bruno = others[0]!
    const path = `/threads/${thread.id}`
    const reply = async (count: number) =>
      (await bruno.post(`${path}/posts`, { replyTo: 1, body: `Nr. ${count}` })).json() as Post
    const begun = await Promise.all(Array.from({ length: 20 }, (_, count) => reply(count)))
    const page = await bruno.listen()
    page.watch(`thread:${thread.id}`)
    let { revision } = await page.next('watching')
    page.socket.terminate()
    await page.closed()

    let writing = true
    const writes = Promise.all([
      ...Array.from({ length: 30 }, (_, count) => reply(20 + count)),
      ...begun
        .slice(0, 10)
        .map(({ id }) => bruno.put(`/posts/${id}`, { body: 'Anders.', version: 1 })),
      ...begun
        .slice(10)
        .map(({ id }) => clara.post(`/posts/${id}/acts`, { act: 'hide', reason: 'Doppelt' })),
    ]).finally(() => {
      writing = false
    })
    const seen = new Map<number, Post>()
    const catchUp = async () => {
      const answer = await bruno.get(`${path}/changes?since=${revision}`)
      const { posts, more, thread: now }: ThreadChanges = answer.json()
      for (const post of posts) seen.set(post.number, post)
      revision = more ? posts.at(-1)!.revision : now.revision
      return more
    }
    while (writing) {
      await catchUp()
      // The renderer answers between two turns of the loop, which the embedded database never ends.
      await setImmediate()
    }
    await writes
    while (await catchUp());

    expect(revision).toBe(1 + 20 + 50)
    const all = await postsAfter(bruno, thread.id, 1)
    expect([...seen.values()].sort((a, b) => a.number - b.number)).toEqual(all)
    expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, it) => it + 2))
    expect(all.filter(({ hidden }) => hidden)).toHaveLength(10)
    expect(all.filter(({ editedAt }) => editedAt)).toHaveLength(10)
  })
})
