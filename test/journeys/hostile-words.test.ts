import type { Browser, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { startBrowser } from '../support/browser.ts'
import { signedIn } from '../support/cast.ts'
import { anUpload } from '../support/files.ts'
import { aCommunityOf, aReply, aThread } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

const LOADS = ['<img src=x onerror=alert(1)>', '"><svg/onload=alert(1)>', "'-alert(1)-'"]

/** Ways for words to become markup, and for markup to become a script. */
const VECTORS = [
  ...LOADS,
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</textarea><script>alert(1)</script>',
  '</title><svg onload=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!--<img title="--><img src=x onerror=alert(1)>">',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<math><annotation-xml encoding="text/html"><img src onerror=alert(1)></annotation-xml></math>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<template><img src=x onerror=alert(1)></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<table><td><svg><desc><td></desc><style><img src=x onerror=alert(1)>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">x</a>',
  '<details open ontoggle=alert(1)><summary>x</summary></details>',
  '<input autofocus onfocus=alert(1)>',
  '<video><source onerror=alert(1)></video>',
  '<body onload=alert(1)>',
  '<link rel=stylesheet href="data:text/css,*{}">',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<base href="javascript:alert(1)//">',
  '<style>@import "data:text/css,*{background:url(x)}"</style>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](&#x6A&#x61&#x76&#x61script:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](javascript://%0aalert(1))',
  '[x](vbscript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](//evil.example)',
  '[x](\\\\evil.example)',
  '[x](/\\evil.example)',
  '[x](https://user:pass@evil.example/)',
  '<javascript:alert(1)>',
  '<https://a"onmouseover="alert(1)>',
  'https://a.example/"onmouseover="alert(1)',
  '[x](https://a.example "a" onmouseover=alert(1) "b")',
  "[x](https://a.example '\"><img src=x onerror=alert(1)>')",
  '[x]: javascript:alert(1)\n\n[x]',
  '![x](javascript:alert(1))',
  '![x](x" onerror="alert(1))',
  '![" onerror="alert(1)](/api/files/FILE)',
  '![x](/api/files/FILE#800x600" onload="alert(1))',
  "![x](/api/files/FILE#800x600'onload='alert(1))",
  '![x](/api/files/FILE#800x600\nonload=alert(1))',
  '![x](/api/files/FILE#800x600&quot;&#32;onload=alert(1))',
  '![x](/api/files/FILE#999999x1)',
  '![x](/api/files/FILE?size=small)',
  '![x](/api/files/FILE/../../session)',
  '![<img src=x onerror=alert(1)>](/api/files/FILE#8x6)',
  '![![a](/api/files/FILE)](/api/files/FILE)',
  '[![a](/api/files/FILE)](javascript:alert(1))',
  '[a [b](https://b.example) ![c](https://c.example/c.png)](https://a.example)',
  '[x](member:ID)',
  '[x](member:ID "title")',
  '[x](member:ID" onclick="alert(1))',
  '[<img src=x onerror=alert(1)>](member:ID)',
  '![x](member:ID)',
  '[[x](member:ID)](javascript:alert(1))',
  '[x](MEMBER:ID)',
  '[x](member:__proto__)',
  '[x](member:0ID)',
  '[x](constructor)',
  '| <img src=x onerror=alert(1)> | " onfocus="alert(1) |\n|-|-|\n| [x](member:ID) | ![y](/api/files/FILE) |',
  '| `"><svg onload=alert(1)>` |\n|-|\n| a |',
  '```"><svg/onload=alert(1)>\n</code></pre><img src=x onerror=alert(1)>\n```',
  '~~~js" onmouseover="alert(1)\nx\n~~~',
  '`<img src=x onerror=alert(1)>`',
  '1. <img src=x onerror=alert(1)>\n- [ ] <svg onload=alert(1)>\n- [x] y',
  '# <img src=x onerror=alert(1)>',
  '> <img src=x onerror=alert(1)>\n> > <svg onload=alert(1)>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '\\<img src=x onerror=alert(1)\\>',
  '\u202e<img src=x onerror=alert(1)>\u202c',
  '<\u0000img src=x onerror=alert(1)>',
  '\ufeff<img src=x onerror=alert(1)>',
  '\ud83d<img src=x onerror=alert(1)>',
  '＜img src=x onerror=alert(1)＞',
  '{{constructor.constructor("alert(1)")()}}',
  ']]><script>alert(1)</script>',
  '<?xml-stylesheet href="javascript:alert(1)"?>',
  '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>',
  '\u0008\u000b\ufffe\uffff',
]

async function watched(from: Browser, cookie: string) {
  const context = await from.newContext({ bypassCSP: true, locale: 'de-DE' })
  const [name, value] = cookie.split('=')
  await context.addCookies([{ name: name!, value: value!, url: address, httpOnly: true }])
  const page = await context.newPage()
  const fired: string[] = []
  page.on('dialog', (it) => {
    fired.push(`${page.url()}: ${it.message()}`)
    void it.dismiss()
  })
  page.on('request', (it) => it.url().startsWith(address) || fired.push(it.url()))
  return { page, fired }
}

/** Handlers that nobody gave, and addresses that run. */
const foundIn = (page: Page) =>
  page.evaluate(`[...document.querySelectorAll('*')].flatMap((it) => [...it.attributes]
    .filter(({ name, value }) => /^on/i.test(name) || (/^(href|src|action|srcdoc)$/i.test(name)
      && /^[\\s\\0-\\x20]*(javascript|data|vbscript):/i.test(value)))
    .map(({ name, value }) => it.tagName + ' ' + name + '=' + value))`)

it('runs nothing of what somebody writes, with no rules on scripts in the way', {
  timeout: 120_000,
}, async () => {
  const anna = await signedIn(app, `Anna ${LOADS[0]}`)
  const bruno = await signedIn(app, `Bruno ${LOADS[1]}`)
  const { community } = await aCommunityOf(app, anna, bruno)
  const file = await anUpload(app, anna, `${LOADS[0]}.txt`, 'Text')
  const words = VECTORS.map((it) =>
    it.replaceAll('FILE', String(file.id)).replaceAll('ID', String(bruno.id)),
  )
  const { thread, posts } = await aThread(anna, community.id, {
    title: `Quitte ${LOADS.join(' ')}`,
    body: `Quitte ${words.join('\n\nQuitte ')} /api/files/${file.id}`,
  })
  expect(posts.items[0]!.files).toHaveLength(1)
  const first = posts.items[0]!
  for (let index = 0; index < words.length; index += 8) {
    const reply = await aReply(bruno, thread.id, {
      body: words.slice(index, index + 8).join('\n\n'),
    })
    expect(reply.id, JSON.stringify(reply)).toBeGreaterThan(0)
  }
  const quoted = first
    .body!.split('\n')
    .map((it) => `> ${it}`)
    .join('\n')
  await aReply(bruno, thread.id, { body: quoted.slice(0, 20_000) })
  const edited = { body: `${words.toReversed().join('\n\n')} /api/files/${file.id}`, version: 1 }
  expect((await anna.put(`/posts/${first.id}`, edited)).statusCode).toBe(200)
  const draft = { title: '', kind: null, replyTo: 1, version: null, since: null }
  await anna.put(`/drafts/thread:${thread.id}`, { ...draft, body: first.body! })

  const { page, fired } = await watched(browser, anna.cookie)
  const feed = (await anna.post(`/threads/${thread.id}/feeds`, {})).json()
  const looked = [
    `/threads/${thread.id}?at=1`,
    `/threads/${thread.id}/print`,
    `/search?q=Quitte`,
    `/search?q=${encodeURIComponent(LOADS[0]!)}`,
    `/communities/${community.id}`,
    '/',
  ]
  for (const path of looked) {
    await page.goto(address + path)
    await page.waitForFunction(`document.body.innerText.includes('Quitte')`)
    await page.waitForLoadState('networkidle')
    expect(await foundIn(page), path).toEqual([])
  }
  await page.goto(`${address}/threads/${thread.id}?at=1`)
  await page
    .locator('#post-1')
    .getByRole('button', { name: /bearbeitet|Fassung/i })
    .first()
    .click()
  await page.getByRole('dialog').locator('ins').first().waitFor()
  expect(await foundIn(page)).toEqual([])

  const atom = await (await fetch(new URL(new URL(feed.address).pathname, address))).text()
  const told = await page.evaluate(`(() => {
    const feed = new DOMParser().parseFromString(${JSON.stringify(atom)}, 'application/xml')
    const contents = [...feed.querySelectorAll('content')].map((it) => it.textContent)
    document.body.innerHTML = contents.join('')
    return [feed.querySelectorAll('parsererror').length, contents.length]
  })()`)
  expect(told).toEqual([0, thread.postCount + Math.ceil(words.length / 8) + 1])
  await page.waitForLoadState('networkidle')
  expect(await foundIn(page)).toEqual([])
  expect(fired).toEqual([])

  // So it would be told.
  await page.evaluate(`document.body.innerHTML = '${LOADS[0]}'`)
  await expect.poll(() => fired).toHaveLength(1)
})
