import { expect, it } from 'vitest'
import type { SearchHits } from '../../server/search/contract.ts'
import { reindexAll } from '../../server/search/index/reindex.ts'
import { posts } from '../../server/threads/tables.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const app = await startApp()
const [anna, clara] = [await signedIn(app, 'Anna'), await signedIn(app, 'Clara')]
const { community } = await aCommunityOf(app, clara, anna)
const { thread } = await aThread(anna, community.id)

/** More posts than a first scan sees, each a minute after the one before. */
const POSTS = 800
const wordOf = (number: number) => {
  if (number === 7) return 'Wolkenbruchmeldung'
  return number % 10 === 0 ? 'Registerabgleich' : 'Sonstiges'
}
await app.change(null, ({ tx }) =>
  tx.insert(posts).values(
    Array.from({ length: POSTS }, (_, index) => ({
      ...{ threadId: thread.id, number: index + 2, replyTo: 1, revision: index + 2 },
      ...{ authorId: anna.id, body: wordOf(index + 2), html: `<p>${wordOf(index + 2)}</p>` },
      publishedAt: new Date(Date.now() - (POSTS - index) * 60_000),
    })),
  ),
)
await reindexAll(app.change)

const ALL = Array.from({ length: POSTS }, (_, index) => index + 2).filter((it) => it % 10 === 0)

/** The numbers of all that is found, page by page. */
async function allOf(query: string) {
  const numbers: number[] = []
  let after = ''
  for (;;) {
    const page: SearchHits = (await anna.get(`/search?${query}${after}`)).json()
    numbers.push(...page.items.map(({ post }) => post!.number))
    if (!page.next) return numbers
    after = `&after=${page.next}`
  }
}

it('finds the newest of a frequent word beyond its first scan, in order and without a gap', async () => {
  expect(await allOf('q=Registerabgleich&order=newest')).toEqual(ALL.toReversed())
})

it('finds all of it where the best come first', async () => {
  expect((await allOf('q=Registerabgleich')).sort((a, b) => a - b)).toEqual(ALL)
  const first: SearchHits = (await anna.get('/search?q=Registerabgleich')).json()
  expect(first.counted).toEqual({ count: ALL.length, more: false })
})

it('looks a rare word up in the index, where no scan comes to it', async () => {
  expect(await allOf('q=Wolkenbruchmeldung')).toEqual([7])
  expect(await allOf('q=Wolkenbruchmeldung&order=newest')).toEqual([7])
})
