import { afterAll, describe, expect, it } from 'vitest'
import { LONGEST_TEXT, renderMarkdown, stopRendering } from '../../server/markdown/render.ts'

afterAll(stopRendering)

const REL = 'rel="noopener noreferrer nofollow"'

async function htmlOf(markdown: string) {
  return (await renderMarkdown(markdown)).html.trimEnd()
}

describe('What somebody writes', () => {
  it('is kept beside what it looks like', async () => {
    expect(await renderMarkdown('Ein *Wort*.')).toEqual({
      markdown: 'Ein *Wort*.',
      html: '<p>Ein <em>Wort</em>.</p>\n',
      mentioned: [],
    })
  })

  it('may have tables, which scroll by themselves and are called by their columns', async () => {
    const html = await htmlOf('| Amt | *Stand* "neu" |\n| --- | ---: |\n| Köln | 1 |')

    expect(html).toMatch(
      /^<div class="table" role="group" tabindex="0" aria-label="Amt, Stand &quot;neu&quot;"><table>/,
    )
    expect(html).toMatch(/<\/table>\s*<\/div>$/)
    expect(html).toContain('<th align="right"><em>Stand</em> "neu"</th>')
    expect(html).toContain('<td align="right">1</td>')
  })

  it('may have tasks, whose boxes are named by their words and cannot be ticked', async () => {
    const tight = await htmlOf('- [x] Antrag\n- [ ] Bescheid *bald*\n  - Frist')
    const loose = await htmlOf('- [ ] Antrag\n\n- [x] Bescheid')

    expect(tight).toContain(
      '<li><label><input type="checkbox" disabled checked /> Antrag</label></li>',
    )
    expect(tight).toContain(
      '<label><input type="checkbox" disabled /> Bescheid <em>bald</em></label><ul>',
    )
    expect(loose).toContain('<p><label><input type="checkbox" disabled /> Antrag</label></p>')
  })

  it('may strike out, and leave addresses bare', async () => {
    expect(await htmlOf('~~alt~~')).toBe('<p><del>alt</del></p>')
    expect(await htmlOf('Siehe www.bund.de.')).toBe(
      `<p>Siehe <a href="http://www.bund.de" ${REL}>www.bund.de</a>.</p>`,
    )
    expect(await htmlOf('https://bund.de/a_b?c=1&d=2')).toBe(
      `<p><a href="https://bund.de/a_b?c=1&amp;d=2" ${REL}>https://bund.de/a_b?c=1&amp;d=2</a></p>`,
    )
    expect(await htmlOf('amt@bund.de')).toBe(
      `<p><a href="mailto:amt@bund.de" ${REL}>amt@bund.de</a></p>`,
    )
  })

  it('has headings below those of the page', async () => {
    const html = await htmlOf('# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\nF\n===')

    expect(html.match(/<h\d>./g)).toEqual(['<h3>A', '<h4>B', '<h5>C', '<h6>D', '<h6>E', '<h3>F'])
  })

  it('shows HTML as the text it is', async () => {
    expect(await htmlOf('Ein <b onclick="x()">Wort</b> &lt;i&gt;')).toBe(
      '<p>Ein &lt;b onclick="x()"&gt;Wort&lt;/b&gt; &lt;i&gt;</p>',
    )
    expect(await htmlOf('<script>\nalert(1)\n</script>')).toBe(
      '<p>&lt;script&gt;\nalert(1)\n&lt;/script&gt;</p>',
    )
    expect(await htmlOf('<!-- geheim -->')).toBe('<p>&lt;!-- geheim --&gt;</p>')
  })

  it('says in which language code is, and nothing else about it', async () => {
    expect(await htmlOf('```ts title="x"\na < b\n```')).toBe(
      '<div class="code" role="group" tabindex="0" aria-label="Code ts">' +
        '<pre><code class="language-ts">a &lt; b\n</code></pre>\n</div>',
    )
    expect(await htmlOf('```c++\n1\n```')).toContain('class="language-c++"')
    for (const language of ['"onclick=x', 'prose"class="button']) {
      expect(await htmlOf(`\`\`\`${language}\n1\n\`\`\``)).toBe(
        '<div class="code" role="group" tabindex="0" aria-label="Code">' +
          '<pre><code>1\n</code></pre>\n</div>',
      )
    }
  })

  it('keeps what points the other way within its own block', async () => {
    expect(await htmlOf('a\u202eb\n\nc')).toBe('<p>a\u202eb</p>\n<p>c</p>')
  })
})

describe('A text is refused', () => {
  const refusal = (code: string) => ({ code, status: 400, field: 'body' })

  it.each([
    '',
    ' \n\t',
    '\0',
    '\u200b\u2060\ufeff',
    '\u3164',
    '&nbsp;&#8203;',
    '[a]: /b',
    '---',
    '>',
  ])('when there is nothing to read in it: %j', async (text) => {
    await expect(renderMarkdown(text)).rejects.toMatchObject(refusal('text_empty'))
  })

  it('when it is too long', async () => {
    await expect(renderMarkdown('a'.repeat(LONGEST_TEXT + 1))).rejects.toMatchObject({
      ...refusal('text_too_long'),
      message: 'This text is longer than 20,000 characters.',
    })
    expect(await htmlOf('a'.repeat(LONGEST_TEXT))).toHaveLength(LONGEST_TEXT + '<p></p>'.length)
  })

  const lists = (levels: number) =>
    Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')

  it.each([
    ['quotes', (levels: number) => `${'>'.repeat(levels)}a`],
    ['lists', lists],
    [
      'emphasis',
      (levels: number) => `${'*a _b '.repeat(levels / 2)}c${' b_ a*'.repeat(levels / 2)}`,
    ],
  ])('when its %s nest too deep', async (_, nested) => {
    await expect(renderMarkdown(nested(102))).rejects.toMatchObject(refusal('text_too_deep'))
    expect(await htmlOf(nested(98))).toMatch(/^<\w/)
  })

  it('but not for what can be left out of it', async () => {
    expect(await renderMarkdown('a\0b\ud800')).toEqual({
      markdown: 'ab\ufffd',
      html: '<p>ab\ufffd</p>\n',
      mentioned: [],
    })
  })
})
