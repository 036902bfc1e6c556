import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { posts, threads } from '../../server/tables.ts'
import { startApp } from '../support/app.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread, manyReplies } from '../support/programme.ts'

const app = await startApp()

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

/** As many posts as nobody would write in a test, put where replies put them. */
async function grownTo(count: number, threadId: number, { id: authorId }: Person) {
  await app.change(null, async ({ tx, at }) => {
    const more = Array.from({ length: count - 1 }, (_, index) => ({
      ...{ threadId, authorId, number: index + 2, replyTo: 1, revision: index + 2 },
      ...{ body: `Nr. ${index + 2}`, html: `<p>Nr. ${index + 2}</p>\n`, publishedAt: at },
    }))
    await tx.insert(posts).values(more)
    await tx
      .update(threads)
      .set({ postCount: count, revision: count })
      .where(eq(threads.id, threadId))
  })
}

const print = (who: Person, threadId: number | string, headers: Record<string, string> = {}) =>
  app.inject({ url: `/threads/${threadId}/print`, headers: { cookie: who.cookie, ...headers } })

describe('a thread as a page for paper', () => {
  it('has all of it: who, when, what answers what, and which answer helped', async () => {
    const { anna, bruno, community, thread } = await aQuestion()
    await bruno.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Mit einer **Liste**.' })
    const answer = await anna.post(`/threads/${thread.id}/posts`, { replyTo: 2, body: 'Danke!' })
    await anna.put(`/posts/${answer.json().id}/acceptance`)

    const { statusCode, headers, body } = await print(bruno, thread.id)

    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': expect.stringMatching(/^default-src 'none'.* style-src 'self'/),
    })
    expect(body).toContain('<html lang="de">')
    expect(body).toContain(`<p class="kicker">Community ${community.name} · Frage</p>`)
    expect(body).toContain('<h1>Hätte eine signierte PDF nicht gereicht?</h1>')
    expect(body).toContain('Mit einer <strong>Liste</strong>.')
    expect(body).toContain('<a href="#post-2">Antwort auf 2</a>')
    expect(body).toContain('Hilfreiche Antworten: <a href="#post-3">3</a>')
    expect(body).toMatch(/<span class="number">2<\/span> Bruno<span class="authority">, Behörde/)
    expect(body).toMatch(/3 Beiträge · Stand: \d/)
    expect(body.match(/<article /g)).toHaveLength(3)
    expect(body).not.toMatch(/<script|<style|style=/)
  })

  it('speaks as its reader does', async () => {
    const { anna, thread } = await aQuestion()
    const english = { 'accept-language': 'en-GB,en;q=0.9,de;q=0.5' }
    expect((await print(anna, thread.id, english)).body).toContain('· Question</p>')
    expect((await print(anna, thread.id, { 'accept-language': 'fr' })).body).toContain(
      '· Frage</p>',
    )
    expect((await print(anna, `${thread.id}`)).body).toContain('· Frage</p>')
    const chosen = await app.inject({
      url: `/threads/${thread.id}/print?lang=de`,
      headers: { cookie: anna.cookie, ...english },
    })
    expect(chosen.body).toContain('· Frage</p>')
  })

  it('has every post of a long thread once, in order', async () => {
    const { bruno, anna, thread } = await aQuestion()
    await grownTo(501, thread.id, bruno)
    const { body } = await print(anna, thread.id)
    const numbers = [...body.matchAll(/<article id="post-(\d+)">/g)].map(([, it]) => Number(it))
    expect(numbers).toEqual(Array.from({ length: 501 }, (_, index) => index + 1))
    expect(body.endsWith('</html>\n')).toBe(true)
  })

  it('takes what somebody wrote for words, wherever it stands', async () => {
    const { anna, thread } = await aQuestion({ title: '<img src=x onerror=alert(1)>"\'&\u0007' })
    const { body } = await print(anna, thread.id)
    expect(body).toContain('<h1>&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;</h1>')
    expect(body).not.toContain('<img')
  })

  it('keeps what is hidden from whom it is hidden from', async () => {
    const { anna, bruno, clara, thread } = await aQuestion()
    await manyReplies(anna, thread.id, 1)
    const reply = await anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Geheim.' })
    await clara.post(`/posts/${reply.json().id}/acts`, { act: 'hide', reason: 'Ein Versehen.' })
    for (const form of ['print', 'markdown'] as const) {
      const of = async (who: Person) =>
        form === 'print'
          ? (await print(who, thread.id)).body
          : (await who.get(`/threads/${thread.id}/markdown`)).body
      expect(await of(bruno)).toContain('Dieser Beitrag ist ausgeblendet.')
      expect(await of(bruno)).not.toContain('Geheim.')
      expect(await of(anna)).toContain('Geheim.')
      expect(await of(clara)).toContain('Geheim.')
    }
  })

  it('is to who may not read it as if there were none', async () => {
    const { thread } = await aQuestion()
    const olga = await signedIn(app, 'Olga')
    const answerTo = async (...asked: Parameters<typeof print>) => {
      const { statusCode, body, headers } = await print(...asked)
      const { date: _, ...others } = headers
      const withoutNonce = (text: string) => text.replace(/(nonce[=-]["']?)[\w-]{22}/g, '$1')
      const headersAlike = withoutNonce(JSON.stringify(others))
      return { statusCode, body: withoutNonce(body), headers: headersAlike }
    }
    const nowhere = await answerTo(olga, 999_999_999)
    expect(nowhere.body).not.toContain('<article')
    expect(await answerTo(olga, thread.id)).toEqual(nowhere)
    expect((await answerTo(olga, 'x')).statusCode).toBe(404)
    expect(await answerTo({ ...olga, cookie: '' }, thread.id)).toEqual(nowhere)
  })
})

describe('a thread as Markdown', () => {
  it('has its facts for programs, and each post as the site shows it', async () => {
    const { anna, bruno, community, thread } = await aQuestion({
      title: 'Größer: *oder* doch nicht?',
      body: 'Erstens\n\n- **zweitens**\n',
    })
    await bruno.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: '> Zitat\n\nJa.' })

    const { headers, body } = await bruno.get(`/threads/${thread.id}/markdown`)

    expect(headers).toMatchObject({
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': `attachment; filename="${thread.id}-groesser-oder-doch-nicht.md"`,
      'cache-control': 'no-store',
    })
    expect(body).toContain('title: "Größer: *oder* doch nicht?"\n')
    expect(body).toContain(`community: "${community.name}"\n`)
    expect(body).toContain('# Größer: \\*oder\\* doch nicht?\n')
    expect(body).toContain('> Erstens\n>\n> - **zweitens**\n')
    expect(body).toMatch(
      /## 2\. Bruno \(Amt\d+\)\n\n\*.* · Antwort auf 1\*\n\n> > Zitat\n>\n> Ja\.\n$/,
    )
    const english = (await anna.get(`/threads/${thread.id}/markdown?lang=en`)).body
    expect(english).toContain('Reply to 1')
  })

  it('has every post of a long thread', async () => {
    const { bruno, anna, thread } = await aQuestion()
    await grownTo(250, thread.id, bruno)
    const { body } = await anna.get(`/threads/${thread.id}/markdown`)
    expect(body.match(/^## /gm)).toHaveLength(250)
  })
})
