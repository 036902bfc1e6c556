import { inArray } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { ThreadSummary } from '../../server/threads/contract.ts'
import { threads } from '../../server/threads/tables.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const app = await startApp()
const clara = await signedIn(app, 'Clara')
const { community } = await aCommunityOf(app, clara)

it('holds at ten, however many pin at once, and loses no thread from the list', async () => {
  const ids: number[] = []
  for (let count = 0; count < 16; count += 1) {
    ids.push((await aThread(clara, community.id)).thread.id)
  }
  const pin = (id: number) => clara.post(`/threads/${id}/acts`, { act: 'pin', reason: 'Weil.' })
  const listed = async () =>
    (await clara.get(`/communities/${community.id}/threads`)).json().items as ThreadSummary[]

  const answers = await Promise.all(ids.map(pin))

  expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(10)
  expect((await listed()).filter(({ pinned }) => pinned)).toHaveLength(10)
  const done = answers.findIndex(({ statusCode }) => statusCode === 201)
  expect((await pin(ids[done]!)).json()).toMatchObject({ code: 'already_done' })

  // Were there ever more, none would be lost.
  await app.change(null, ({ tx, at }) =>
    tx.update(threads).set({ pinnedAt: at }).where(inArray(threads.id, ids)),
  )
  const all = (await listed()).map(({ id }) => id)
  expect(all.filter((id) => ids.includes(id)).sort()).toEqual(ids.sort())
})
