import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { SearchHits } from '../../server/search/contract.ts'
import { indexMissing, reindexAll } from '../../server/search/index/reindex.ts'
import { searchEntries, searchWords } from '../../server/search/tables.ts'
import type { Post } from '../../server/threads/contract.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { anUpload, PDF } from '../support/files.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const app = await startApp()
const [anna, clara] = [await signedIn(app, 'Anna'), await signedIn(app, 'Clara')]
const { community } = await aCommunityOf(app, clara, anna)
const { thread, posts } = await aThread(anna, community.id, { title: 'Was sich ändert' })

const find = async (q: string): Promise<SearchHits> =>
  (await anna.get(`/search?q=${encodeURIComponent(q)}`)).json()

const numbersOf = async (q: string) => (await find(q)).items.map(({ post }) => post?.number)

const reply = async (body: string): Promise<Post> =>
  (await anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body })).json()

/** Whether a word is known to the search at all, wherever it keeps it. */
async function isKnown(word: string) {
  const said = await app.db.select().from(searchWords).where(eq(searchWords.word, word))
  const entries = await app.db
    .select()
    .from(searchEntries)
    .where(sql`${searchEntries.words}::text like ${`%${word}%`}`)
  return said.length + entries.length > 0
}

it('finds a new post at once, and an edited one by its new words alone', async () => {
  const post = await reply('Die Wolkenbruchmeldung kommt per Fax.')
  expect(await numbersOf('Wolkenbruch')).toEqual([post.number])
  const edit = { body: 'Die Hagelschadenmeldung kommt per Fax.', version: 1 }
  expect((await anna.put(`/posts/${post.id}`, edit)).statusCode).toBe(200)
  expect(await numbersOf('Hagelschaden')).toEqual([post.number])
  for (const q of ['Wolkenbruchmeldung', 'Wolkenbruch', 'Wolkenbruchmeldnug']) {
    expect(await numbersOf(q), q).toEqual([])
  }
  expect(await isKnown('wolkenbruchmeldung')).toBe(false)
  expect(await isKnown('fax')).toBe(true)
})

it('does not find what is hidden, and finds it once it is restored', async () => {
  const post = await reply('Das Nebelkerzenprotokoll liegt bei.')
  const act = (what: string) =>
    clara.post(`/posts/${post.id}/acts`, { act: what, reason: 'Versehen' })
  await act('hide')
  for (const q of ['Nebelkerzenprotokoll', 'Kerzen', '"Nebelkerzenprotokoll liegt"']) {
    expect((await find(q)).counted, q).toEqual({ count: 0, more: false })
  }
  await act('restore')
  expect(await numbersOf('Nebelkerzen')).toEqual([post.number])
})

it('finds a thread by its title while its first post is hidden, and shows none of that', async () => {
  const { thread: other, posts: its } = await aThread(anna, community.id, {
    title: 'Glatteisregister',
    body: 'Streusalzkataster.',
  })
  const act = { act: 'hide', reason: 'Versehen' }
  await clara.post(`/posts/${its.items[0]!.id}/acts`, act)
  expect(await numbersOf('Streusalz')).toEqual([])
  const { items } = await find('Glatteis')
  expect(items).toMatchObject([{ post: { threadId: other.id }, snippet: [] }])
})

it('forgets what is withdrawn, word for word', async () => {
  const post = await reply('Der Donnerkeilbescheid war verfrüht.')
  expect(await isKnown('donnerkeilbescheid')).toBe(true)
  await anna.put(`/posts/${post.id}/withdrawal`)
  expect(await numbersOf('Donnerkeil')).toEqual([])
  expect(await isKnown('donnerkeilbescheid')).toBe(false)
})

it('finds no draft, and nothing that was refused', async () => {
  const refused = await anna.post(`/threads/${thread.id}/posts`, {
    replyTo: 99,
    body: 'Sturmflutamt',
  })
  expect(refused.statusCode).toBe(400)
  await anna.post('/preview', { body: 'Sturmflutamt' })
  expect(await isKnown('sturmflutamt')).toBe(false)
})

it('finds a post by the names of its files, as long as they are its own', async () => {
  const file = await anUpload(app, anna, 'Lawinenlagebericht_2024.pdf', PDF)
  const post = await reply(`Siehe [hier](/api/files/${file.id}).`)
  const { items } = await find('Lawinenlage')
  expect(items).toMatchObject([{ post: { number: post.number } }])
  expect(items[0]?.post?.files[0]?.some(({ hit }) => hit)).toBe(true)
  const withFiles = await anna.get('/search?q=siehe&attachments=true')
  expect(withFiles.json().counted).toEqual({ count: 1, more: false })
  await anna.put(`/posts/${post.id}`, { body: 'Siehe dort.', version: 1 })
  expect(await numbersOf('Lawinenlage')).toEqual([])
})

it('finds what is an accepted answer, and what stands in an answered thread', async () => {
  const post = await reply('Mit dem Regenbogenverfahren.')
  await anna.put(`/posts/${post.id}/acceptance`)
  const { items } = (await anna.get('/search?q=Regenbogen&answered=true')).json()
  expect(items).toMatchObject([{ post: { number: post.number, answered: true, accepted: true } }])
})

it('enters what was there before there was a search, once, and nothing that is hidden', async () => {
  const shown = await reply('Das Abendrotverzeichnis.')
  const hidden = await reply('Das Morgengrauenverzeichnis.')
  await clara.post(`/posts/${hidden.id}/acts`, { act: 'hide', reason: 'Versehen' })
  const entries = async () => (await app.db.select().from(searchEntries)).length
  const before = await entries()
  await reindexAll(app.change)
  await indexMissing(app.change)
  expect(await entries()).toBe(before)
  expect(await numbersOf('Abendrot')).toEqual([shown.number])
  expect(await numbersOf('Morgengrauen')).toEqual([])
  expect(await numbersOf('"Was leistet die Kette"')).toEqual([posts.items[0]!.number])
})
