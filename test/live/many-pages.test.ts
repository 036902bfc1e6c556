import { once } from 'node:events'
import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const app = await startApp()
const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
const { community } = await aCommunityOf(app, anna, bruno)

it('closes the oldest page of a session that has too many, and no other', async () => {
  const [first, second] = [await anna.listen(), await anna.listen()]
  const closed = once(first.socket, 'close')
  const other = await bruno.listen()
  for (let open = 2; open < 31; open += 1) await anna.listen()

  expect((await closed)[0]).toBe(4429)
  for (const page of [second, other]) {
    page.watch(`community:${community.id}`)
    await page.next('watching')
  }
})

it('opens what one member watches one after the other, and what another does between', async () => {
  const topics: string[] = []
  for (let count = 0; count < 20; count += 1) {
    topics.push(`thread:${(await aThread(anna, community.id)).thread.id}`)
  }
  const pages = await Promise.all(Array.from({ length: 10 }, () => anna.listen()))
  const other = await bruno.listen()
  let opened = 0
  for (const { socket } of pages) {
    socket.on('message', (data) => {
      if (JSON.parse(data.toString()).kind === 'watching') opened += 1
    })
  }
  for (const page of pages) page.watch(...topics)
  await pages[0]!.next('watching')
  other.watch(topics[0]!)
  await other.next('watching')
  expect(opened).toBeLessThan(150)
})
