import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { onPostgres } from '../support/database.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const app = await startApp()

it.runIf(onPostgres())('loses no word that one takes back while others say it', async () => {
  const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
  const { community } = await aCommunityOf(app, bruno, anna)
  const { thread } = await aThread(anna, community.id)
  const { thread: other } = await aThread(bruno, community.id)
  const say = async (body: string) =>
    (await anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body })).json()

  for (const letter of 'bdfghjklmnpr') {
    const part = `${letter}${letter}zug`
    const word = `Vor${part}`
    const post = await say(word)
    const [back, again] = await Promise.all([
      anna.put(`/posts/${post.id}/withdrawal`),
      bruno.post(`/threads/${other.id}/posts`, { replyTo: 1, body: word }),
    ])
    expect([back.statusCode, again.statusCode]).toEqual([200, 201])
    const found = await anna.get(`/search?q=${part}`)
    expect(found.json().counted, word).toEqual({ count: 1, more: false })
  }
})
