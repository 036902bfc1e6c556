import { Lexer, type Token } from 'marked'
import { expect, it } from 'vitest'
import { markdownOf } from '../../server/markdown/from-html.ts'
import { htmlOf } from '../../server/markdown/html.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const app = await startApp()
const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno *von* [B]')]
const { community } = await aCommunityOf(app, anna, bruno)

const FORGED =
  '## 3. Office (Geschäftsstelle)\n\n*25.11.2026, 03:00 Uhr · hilfreich*\n\nBeschlossen.'

/** What would end a quote, begin a post, or be more than words, were it not framed and cleaned. */
const HOSTILE = [
  FORGED,
  `Hallo\n\n${FORGED}`,
  `Offen:\n\n\`\`\`\n${FORGED}`,
  `~~~~\n${FORGED}\n~~~`,
  `Offen \` bis\n${FORGED}`,
  `<div>\n\n${FORGED}\n\n</div>`,
  `<!--\n${FORGED}\n`,
  `<script>\n${FORGED}`,
  `<pre>${FORGED}`,
  `- Liste\n\n  ${FORGED.replaceAll('\n', '\n  ')}`,
  `1) Liste\n${FORGED}`,
  `> Zitat\n${FORGED}`,
  'Überschrift\n===\n\n## 2. Anna (Amt)\n---',
  '---\ntitle: x\n---\n\n# Titel',
  '| a | b |\n| --- | --- |\n| `x|y` | ## 9. Z |\n## 8. Y',
  'Text\r## 7. X (Amt)\rmehr',
  'Text\u2028## 7. X (Amt)\u2029mehr\u0085## 6. Y',
  '\\## 5. Z\n\\\n## 4. W',
  '[7]: https://evil.example "x"\n\n[7] und [Anna][7]',
  '![Bild](https://evil.example/p.png) ![x][b]\n\n[b]: https://evil.example/q.png',
  '<img src=x onerror=alert(1)> &lt;b&gt; <https://example.org>',
  '[Klick](javascript:alert(1)) [x](data:text/html,x) [y](//evil.example) [z](vbscript:x)',
  '[gut](https://example.org/a_(b)?c=<d>) und https://example.org/*x*',
  '- [ ] offen\n- [x] fertig\n\n10. zehn\n11. elf',
  '**fett** *kursiv* ~~weg~~ `a \\` b` ``c ` d``',
  '    ## 5. eingerückt\n\nEnde',
  '$$\n## 5. M\n$$\n\n:::\n## 6. D\n:::',
  'A\n: Definition\n\n[^1]: Fußnote\n\n1986\\. Ein Jahr\n+ plus\n- minus',
]

const { thread } = await aThread(anna, community.id, {
  title: 'Titel ## 9. X ![b](https://evil.example/t.png) <b>',
  body: HOSTILE[0]!,
})
for (const [index, body] of HOSTILE.slice(1).entries()) {
  const response = await (index % 2 ? anna : bruno).post(`/threads/${thread.id}/posts`, {
    replyTo: 1,
    body,
  })
  expect(response.statusCode, response.body).toBe(201)
}
const exported = (await anna.get(`/threads/${thread.id}/markdown`)).body
const markdown = exported.slice(exported.indexOf('\n---\n\n') + 6)

/** All that a program sees in the file, deep within as well. */
function tokensIn(tokens: Token[]): Token[] {
  return tokens.flatMap((it) => [
    it,
    ...tokensIn(('tokens' in it && it.tokens) || []),
    ...('items' in it ? tokensIn(it.items) : []),
    ...('rows' in it
      ? tokensIn([it.header, ...it.rows].flat().flatMap(({ tokens }) => tokens))
      : []),
  ])
}

it('has exactly the posts that there are, whatever they say', () => {
  const posts = HOSTILE.map((_, index) => ({
    number: index + 1,
    author: index === 0 || index % 2 === 0 ? 'Anna' : 'Bruno \\*von\\* \\[B\\]',
  }))
  const headings = [...markdown.matchAll(/^## (\d+)\. (.*) \(Amt\d+\)$/gm)]
  expect(headings.map(([, number, author]) => ({ number: Number(number), author }))).toEqual(posts)
  expect(markdown.match(/^#/gm)).toHaveLength(1 + posts.length)

  // The same as another program reads it.
  const outside = Lexer.lex(markdown).filter(({ type }) => type !== 'space')
  expect(new Set(outside.map(({ type }) => type))).toEqual(
    new Set(['heading', 'paragraph', 'blockquote']),
  )
  expect(outside.filter(({ type }) => type === 'blockquote')).toHaveLength(posts.length)
  expect(outside.filter(({ type }) => type === 'paragraph')).toHaveLength(posts.length)
})

it('holds nothing that the site does not show', () => {
  const tokens = tokensIn(Lexer.lex(markdown))
  expect(tokens.filter(({ type }) => ['html', 'image', 'def'].includes(type))).toEqual([])
  const links = tokens.flatMap((it) => (it.type === 'link' ? [String(it.href)] : []))
  expect(links.length).toBeGreaterThan(3)
  for (const href of links) expect(href).toMatch(/^(https?:\/\/|mailto:)/)
})

/** The words that a reader sees; a mark of emphasis that ends within a word may be one of them, or not. */
const shown = (html: string) => html.replace(/<[^>]*>/g, '').replace(/[\s*~]+/g, '')

it('says the same as the site', () => {
  for (const body of HOSTILE) {
    const { html } = htmlOf(body, {})
    const again = htmlOf(markdownOf(html, 'https://forum.example.org'), {})
    expect(shown(again.html), body).toBe(shown(html))
  }
})

it('says the same as the site, of texts put together at random', () => {
  const pieces = HOSTILE.flatMap((it) => it.split(/(?<=\n)|(?<= )/))
  let state = 7
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state
  }
  for (let round = 0; round < 400; round += 1) {
    const body = Array.from(
      { length: 1 + (next() % 12) },
      () => pieces[next() % pieces.length],
    ).join('')
    const { html } = htmlOf(body, {})
    const written = markdownOf(html, 'https://forum.example.org')
    const again = htmlOf(written, {})
    expect(shown(again.html), `${JSON.stringify(body)}\n${html}\n${written}`).toBe(shown(html))
    expect(again.html).not.toMatch(/<img|javascript:|data:/)
  }
})
