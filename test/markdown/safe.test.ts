import { Parser } from 'htmlparser2'
import { afterAll, expect, it } from 'vitest'
import { DomainError } from '../../server/errors.ts'
import { renderMarkdown, stopRendering } from '../../server/markdown/render.ts'

afterAll(stopRendering)

/** Which attributes each tag may have, and how they may look. */
const ALLOWED: Record<string, Record<string, RegExp>> = {
  ...Object.fromEntries(
    [
      ...['p', 'br', 'hr', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'ul', 'li', 'strong', 'em'],
      ...['del', 'label', 'table', 'thead', 'tbody', 'tr'],
    ].map((tag) => [tag, {}]),
  ),
  a: {
    href: /^(https?:\/\/|mailto:|\/(?![/\\])|#)/i,
    rel: /^noopener noreferrer nofollow$/,
    title: /^/,
  },
  ol: { start: /^\d{1,9}$/ },
  code: { class: /^language-[\w+#-]{1,30}$/ },
  th: { align: /^(left|center|right)$/ },
  td: { align: /^(left|center|right)$/ },
  img: {
    src: /^\/api\/files\/[1-9]\d*\?size=small$/,
    alt: /^/,
    width: /^\d{1,4}$/,
    height: /^\d{1,4}$/,
    loading: /^lazy$/,
    decoding: /^async$/,
  },
  input: { type: /^checkbox$/, disabled: /^$/, checked: /^$/ },
  div: { class: /^(table|code)$/, role: /^group$/, tabindex: /^0$/, 'aria-label': /^/ },
}

function faultsIn(html: string) {
  const faults: string[] = []
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (!ALLOWED[tag]) faults.push(tag)
      for (const [name, value] of Object.entries(attributes)) {
        if (!ALLOWED[tag]?.[name]?.test(value)) faults.push(`${tag} ${name}=${value}`)
      }
      if (tag === 'a' && !/^[/#]/.test(attributes.href ?? '') && !attributes.rel) {
        faults.push(`a without rel to ${attributes.href}`)
      }
    },
    oncomment: (comment) => faults.push(comment),
    onprocessinginstruction: (_, instruction) => faults.push(instruction),
  })
  parser.end(html)
  return faults
}

it.each([
  '<script>alert(1)</script>',
  '<ScRiPt\n>alert(1)</sCrIpT\n>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<svg><animate href=#x attributeName=href values=javascript:alert(1) /><a id=x><text>x</text></a>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<textarea></textarea><img src=x onerror=alert(1)>',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;">',
  '<details open ontoggle=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<div style="background:url(javascript:alert(1))" id="x" class="y">',
  '<base href=//evil.example><meta http-equiv=refresh content="0;url=//evil.example">',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?xml version="1.0"?><x onclick=alert(1)>',
  '<a`b onclick=alert(1)>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&#60;img src=x onerror=alert(1)&#62;',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](java&#x09;script:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](&#1;javascript:alert(1))',
  '[x](vbscript:x)',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](blob:https://a/b)',
  '[x](view-source:javascript:alert(1))',
  '[x](https://a"onmouseover="alert(1))',
  "[x](https://a 'onmouseover=alert(1)')",
  '[x](https://a "&quot; onmouseover=alert(1) x=&quot;")',
  '[x](https://a "\\" onmouseover=alert(1)")',
  '[x]: javascript:alert(1)\n\n[x]',
  '![x](javascript:alert(1))',
  '![" onerror=alert(1) x="](https://a/b.png)',
  '![<img src=x onerror=alert(1)>](https://a/b.png)',
  '[<img src=x onerror=alert(1)>](https://a)',
  '[![x](javascript:alert(1))](javascript:alert(2))',
  '<javascript:alert(1)>',
  '<https://a/"onmouseover=alert(1)>',
  "<https://a/'><img/src=x>",
  'https://a/"onmouseover=alert(1)',
  'https://a/<script>alert(1)</script>',
  'www.a.de/"><img src=x onerror=alert(1)>',
  '`<img src=x onerror=alert(1)>`',
  '```html\n</code></pre><img src=x onerror=alert(1)>\n```',
  '```"><img src=x onerror=alert(1)>\nx\n```',
  '    </code></pre><script>alert(1)</script>',
  '| <img src=x onerror=alert(1)> | "onclick=alert(1) |\n| :-: | - |\n| `<b>` | x |',
  '| a" onfocus="alert(1) | &quot; onfocus=alert(1) |\n| - | - |',
  '- [x] <img src=x onerror=alert(1)>\n- [ ] <input autofocus onfocus=alert(1)>',
  '# <img src=x onerror=alert(1)>\n\n> <svg onload=alert(1)>',
  '*<b onclick=alert(1)>* ~~<s>~~ __<u>__',
  'a\n<div>\n\n[x](</threads/1"onclick=alert(1)>)',
])('takes nothing from %j but words', async (vector) => {
  const { html } = await renderMarkdown(vector)
  expect(faultsIn(html)).toEqual([])
})

const SCRAPS = [
  ...['\n', '\n\n', '    ', '> ', '- ', '1. ', '- [ ] ', '# ', '|', '\n|-|-|\n', '---', '```', '`'],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '](',
    '![',
    ']: ',
    '<',
    '>',
    '</',
    '<!--',
    '"',
    "'",
  ],
  ...[
    '&',
    '&#',
    ';',
    '&lt;',
    '\\',
    ':',
    '//',
    'javascript:',
    'https://',
    'www.',
    '@',
    '.',
    '=',
    '/',
  ],
  ...[
    'a',
    'onclick=',
    'script',
    'svg',
    'style',
    'img src=',
    '\t',
    '\0',
    '\u202e',
    '\ud800',
    'ü',
    '😀',
  ],
]

it('takes nothing from any heap of scraps, and refuses only with a reason', async () => {
  const random = seeded(2)
  const heaps = Array.from({ length: 300 }, () =>
    Array.from({ length: random(120) }, () => SCRAPS[random(SCRAPS.length)]).join(''),
  )

  const results = await Promise.allSettled(heaps.map((it) => renderMarkdown(it)))

  for (const [number, result] of results.entries()) {
    const heap = JSON.stringify(heaps[number])
    if (result.status === 'rejected') expect(result.reason, heap).toBeInstanceOf(DomainError)
    else expect(faultsIn(result.value.html), heap).toEqual([])
  }
  expect(results.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(200)
})

/** The same numbers on every run (mulberry32). */
function seeded(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
