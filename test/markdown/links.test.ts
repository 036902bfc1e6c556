import { afterAll, describe, expect, it } from 'vitest'
import { renderMarkdown, stopRendering } from '../../server/markdown/render.ts'

afterAll(stopRendering)

const REL = 'rel="noopener noreferrer nofollow"'

async function htmlOf(markdown: string) {
  return (await renderMarkdown(markdown)).html.trimEnd()
}

describe('A link', () => {
  it('to the outside gives nothing away about the page it stands on', async () => {
    expect(await htmlOf('[Bund](https://bund.de "Der Bund")')).toBe(
      `<p><a href="https://bund.de" title="Der Bund" ${REL}>Bund</a></p>`,
    )
    expect(await htmlOf('[Post](MAILTO:amt@bund.de)')).toContain(REL)
  })

  it('within the network is an ordinary one', async () => {
    expect(await htmlOf('[dort](/threads/12#post-3) und [hier](#post-3)')).toBe(
      '<p><a href="/threads/12#post-3">dort</a> und <a href="#post-3">hier</a></p>',
    )
  })

  it.each([
    'javascript:alert(1)',
    'java&#10;script:alert(1)',
    'data:text/html,x',
    'ftp://bund.de',
    '//bund.de',
    '/&#9;/bund.de',
    '/&#92;bund.de',
    '&#92;&#92;bund.de',
    'https:bund.de',
    'https://',
    'bund.de',
    '',
  ])('to %j is only its words', async (address) => {
    expect(await htmlOf(`[Wort](<${address}>)`)).toBe('<p>Wort</p>')
  })

  it('stands in for a picture, which would tell its place who reads here', async () => {
    expect(await htmlOf('![Ein *Bild*](https://bund.de/x.png)')).toBe(
      `<p><a href="https://bund.de/x.png" ${REL}>Ein <em>Bild</em></a></p>`,
    )
    expect(await htmlOf('![](https://bund.de/x.png?a&amp;b)')).toBe(
      `<p><a href="https://bund.de/x.png?a&amp;b" ${REL}>https://bund.de/x.png?a&amp;b</a></p>`,
    )
  })

  it('is never within another, and never without words', async () => {
    expect(await htmlOf('[![Bild](https://a.de/x.png)](https://b.de)')).toBe(
      `<p><a href="https://b.de" ${REL}>Bild</a></p>`,
    )
    expect(await htmlOf('[](https://b.de)')).toBe(
      `<p><a href="https://b.de" ${REL}>https://b.de</a></p>`,
    )
  })
})
