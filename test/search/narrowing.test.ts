import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { daysAfter } from '../../server/platform/time/days.ts'
import type { SearchHits } from '../../server/search/contract.ts'
import { searchEntries } from '../../server/search/tables.ts'
import { posts } from '../../server/threads/tables.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const app = await startApp()
const [anna, clara] = [await signedIn(app, 'Anna'), await signedIn(app, 'Clara')]
const { community } = await aCommunityOf(app, clara, anna)
const { community: second } = await aCommunityOf(app, clara, anna)

const find = async (end: string): Promise<SearchHits> => (await anna.get(`/search?${end}`)).json()

const titlesOf = ({ items }: SearchHits) =>
  items.map(({ title }) => title.map(({ text }) => text).join(''))

const start = (who: typeof anna, communityId: number, title: string, changes: object = {}) =>
  aThread(who, communityId, { title, body: 'Es geht um Kraniche.', ...changes })

await start(anna, community.id, 'Frage im ersten', { kind: 'question' })
await start(clara, community.id, 'Gespräch im ersten', { kind: 'discussion' })
await start(anna, second.id, 'Gespräch im zweiten', { kind: 'discussion' })

it.each([
  ['', 3],
  [`&community=${community.id}`, 2],
  ['&kind=discussion', 2],
  [`&kind=discussion&community=${second.id}`, 1],
  [`&member=${anna.id}`, 2],
  [`&authority=${clara.authorityId}`, 1],
  ['&from=2020-01-01&to=2999-12-31', 3],
  ['&from=2999-01-01', 0],
  ['&to=2020-01-01', 0],
  ['&answered=true', 0],
  ['&attachments=true', 0],
])('narrows by "%s"', async (filter, count) => {
  for (const order of ['best', 'newest']) {
    const { counted } = await find(`q=Kranich${filter}&order=${order}`)
    expect(counted, order).toEqual({ count, more: false })
  }
})

it('refuses a day that there is not', async () => {
  for (const end of ['q=x&from=2024-13-01', 'q=x&to=gestern', `q=${'x'.repeat(201)}`]) {
    const response = await anna.get(`/search?${end}`)
    expect([response.statusCode, response.json().code]).toEqual([400, 'invalid'])
  }
})

it('puts the title before the text, the word before its parts, those before what is mistyped', async () => {
  const said = { kind: 'discussion', body: 'Nichts weiter.' }
  await start(anna, community.id, 'Text', { ...said, body: 'Die Zugvögel kommen.' })
  await start(anna, community.id, 'Teil', { ...said, body: 'Die Zugvögelzählung kommt.' })
  await start(anna, community.id, 'Zugvögel', said)
  for (const title of ['Jüngstes', 'Noch jünger']) await start(anna, community.id, title, said)
  expect(titlesOf(await find('q=Zugvögel'))).toEqual(['Zugvögel', 'Text', 'Teil'])
  expect(titlesOf(await find('q=Zugvögel&order=newest'))).toEqual(['Zugvögel', 'Teil', 'Text'])
})

it('marks what was found and hands out text, not HTML', async () => {
  await start(anna, community.id, 'Über <b>Störche</b> & Co', {
    body: `${'Vorrede. '.repeat(60)}Der **Weißstorchbestand** <i>steigt</i> & steigt. ${'Nachrede. '.repeat(60)}`,
  })
  const [hit] = (await find('q=Storchbestand')).items
  const shown = hit!.snippet.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')
  expect(shown).toMatch(/^… .*Vorrede\. Der \[Weißstorchbestand\] <i>steigt<\/i> & steigt\. .* …$/)
  expect(shown.length).toBeLessThan(320)
  expect(titlesOf(await find('q=Störche'))).toEqual(['Über <b>Störche</b> & Co'])
})

it('counts to a hundred and goes on part by part, in each order, nothing twice', async () => {
  const { thread } = await start(anna, second.id, 'Zählung', { kind: 'discussion' })
  for (let index = 1; index <= 104; index += 1) {
    const body = `Mauersegler Nr. ${index}`
    await anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body })
  }
  for (const order of ['best', 'newest']) {
    const numbers: (number | undefined)[] = []
    let next: string | null = ''
    while (next !== null) {
      const page: SearchHits = await find(`q=Mauersegler&order=${order}${next && `&after=${next}`}`)
      if (next === '') expect(page.counted).toEqual({ count: 100, more: true })
      else expect(page.counted).toBeNull()
      numbers.push(...page.items.map(({ post }) => post?.number))
      next = page.next
    }
    expect(numbers.length, order).toBe(104)
    expect(new Set(numbers).size).toBe(104)
  }
  for (const after of ['1', '1_2', 'x_y_z', '1_2_3_4', '99999999999999999999_1_1']) {
    expect((await anna.get(`/search?q=x&after=${after}`)).statusCode, after).toBe(400)
  }
})

it.each([
  ['2026-10-25T22:30:00Z', '2026-10-25'],
  ['2026-10-24T22:00:00Z', '2026-10-25'],
  ['2026-03-29T21:59:59Z', '2026-03-29'],
  ['2026-03-28T23:00:00Z', '2026-03-29'],
  ['2024-02-29T22:59:00Z', '2024-02-29'],
])('finds what was said at %s on the day %s, and on no other', async (at, day) => {
  const { thread } = await start(anna, community.id, 'Zur Zeitumstellung', {
    body: `Das war am ${at.replace(/\W/g, '')}.`,
  })
  await app.change(null, async ({ tx }) => {
    const publishedAt = new Date(at)
    await tx.update(posts).set({ publishedAt }).where(eq(posts.threadId, thread.id))
    await tx.update(searchEntries).set({ publishedAt }).where(eq(searchEntries.threadId, thread.id))
  })
  for (const away of [-1, 0, 1]) {
    const it = daysAfter(day, away)
    const { items } = await find(`q=${at.replace(/\W/g, '')}&from=${it}&to=${it}`)
    expect([it, items.length]).toEqual([it, away === 0 ? 1 : 0])
  }
})

it('takes the first and the last day there is', async () => {
  const all = await find('q=Kranich')
  expect((await find('q=Kranich&from=0001-01-01&to=9999-12-31')).counted).toEqual(all.counted)
})
