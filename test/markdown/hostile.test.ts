import { execFile } from 'node:child_process'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, expect, it } from 'vitest'
import { DomainError } from '../../server/errors.ts'
import { LONGEST_TEXT, renderMarkdown, stopRendering } from '../../server/markdown/render.ts'

afterAll(stopRendering)

const longest = (part: string) => part.repeat(Math.floor(LONGEST_TEXT / part.length))
/** Seconds, were they given. */
const ENDLESS = longest('*a_')

async function outcomeOf(text: Promise<unknown>) {
  try {
    await text
    return 'rendered'
  } catch (error) {
    return error instanceof DomainError ? error.code : error
  }
}

it.each([
  ...[
    '*a_',
    'a_',
    '_a',
    '*',
    '*a',
    '*a ',
    '**a*',
    '*_',
    '~~a',
    '`',
    '`a',
    '\\',
    '&',
    '<',
    '<a ',
    '<!--',
  ],
  ...['[', ']', '[a](', '[a](b', '![', '![a](', '![[', '[a][', '>', '> ', '- ', '1. ', '- [ ] a\n'],
  ...['> a\n', '>>>>>>>>>>a\nb\n', '# a\n', 'a\n=\n', '|', '|a|\n|-|\n', '[a]: b\n', '```\n', '\n'],
  ...['www.a.de ', 'http://', 'a@b.de ', 'a.', ' ', '\t', '\u202e', '\u{1f9d1}\u200d'],
])('answers %j again and again, and goes on', async (part) => {
  const hostile = outcomeOf(renderMarkdown(longest(part)))
  const bystander = renderMarkdown('Guten Tag')

  expect(['rendered', 'text_empty', 'text_too_deep', 'text_too_costly']).toContain(await hostile)
  expect((await bystander).html).toBe('<p>Guten Tag</p>\n')
})

const table = (columns: number, rows: number) =>
  `${'|a'.repeat(columns)}\n${'|-'.repeat(columns)}\n${'|\n'.repeat(rows)}`

it.each([
  ['an address', `[a]: /${'b'.repeat(1_000)}\n\n${'[a] '.repeat(400)}`],
  ['a very long address', `[a]: /${'b'.repeat(9_000)}\n\n${'[a] '.repeat(2_700)}`],
  ['a very long title', `[a]: /b "${'c'.repeat(9_000)}"\n\n${'[a] '.repeat(2_700)}`],
  ['a table', table(50, 420)],
  ['a very wide table', table(2_500, 4_900)],
])('refuses to make very much out of %s', async (_, text) => {
  expect(await outcomeOf(renderMarkdown(text))).toBe('text_too_costly')
  expect(await outcomeOf(renderMarkdown('Guten Tag'))).toBe('rendered')
})

it('does other things while a text takes its time', async () => {
  await renderMarkdown('Guten Tag')
  let done = false
  const hostile = outcomeOf(renderMarkdown(ENDLESS)).finally(() => {
    done = true
  })

  let turns = 0
  for (; !done; turns += 1) await setImmediate()

  expect(await hostile).toBe('text_too_costly')
  expect(turns).toBeGreaterThan(50)
})

it('does not hold it against a text that the server was busy elsewhere', async () => {
  await renderMarkdown('Guten Tag')
  const text = outcomeOf(renderMarkdown(longest('Guten *Tag*. ')))
  await setImmediate()

  const busyUntil = performance.now() + 400
  while (performance.now() < busyUntil);

  expect(await text).toBe('rendered')
})

it('lets five hundred wait, asks the next to come again, and never refuses the server itself', async () => {
  const texts = Array.from({ length: 501 }, (_, number) =>
    renderMarkdown(`Nummer ${number}`, {}, number % 50),
  )

  const refused = expect(renderMarkdown('Zu viel', {}, 1)).rejects
  await refused.toMatchObject({ code: 'too_busy', status: 503 })
  expect(await outcomeOf(renderMarkdown('Das Programm selbst'))).toBe('rendered')

  expect((await Promise.all(texts)).at(-1)?.html).toBe('<p>Nummer 500</p>\n')
  expect(await outcomeOf(renderMarkdown('Noch einmal'))).toBe('rendered')
})

it('starts again after it was stopped', async () => {
  await stopRendering()

  expect(await outcomeOf(renderMarkdown('Guten Tag'))).toBe('rendered')
})

it('finishes what was begun, and then holds no process open', async () => {
  const module = new URL('../../server/markdown/render.ts', import.meta.url)
  const script = `import { renderMarkdown } from '${module}'
    console.log((await renderMarkdown('a')).markdown)
    console.log((await renderMarkdown('b')).markdown)
    await renderMarkdown('${ENDLESS}').catch(({ code }) => console.log(code))`

  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { timeout: 20_000 },
  )

  expect(stdout).toBe('a\nb\ntext_too_costly\n')
})

it('has nobody wait for all that another has sent, and takes only so much of one', async () => {
  const [hostile, writer] = [1, 2]
  let finished = 0
  const texts = Array.from({ length: 4 }, () =>
    outcomeOf(renderMarkdown(ENDLESS, {}, hostile)).finally(() => {
      finished += 1
    }),
  )
  expect(await outcomeOf(renderMarkdown('Guten Tag', {}, writer))).toBe('rendered')
  expect(finished).toBeLessThanOrEqual(2)
  await Promise.all(texts)

  const many = await Promise.all(
    Array.from({ length: 60 }, () => outcomeOf(renderMarkdown('Guten Tag', {}, hostile))),
  )
  expect(many.filter((it) => it === 'too_busy')).toHaveLength(9)
})
