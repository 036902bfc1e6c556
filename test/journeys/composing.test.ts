import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { expectAccessible, expectToFit, openPage, startBrowser } from '../support/browser.ts'
import { signedIn } from '../support/cast.ts'
import { FROM_EXCEL, FROM_WORD, paste } from '../support/clipboard.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

/** Anna's page of a thread of her own. */
async function reading() {
  const anna = await signedIn(app, 'Anna')
  const { community } = await aCommunityOf(app, anna)
  const { thread } = await aThread(anna, community.id)
  const opened = await openPage(browser, address, anna.cookie)
  await opened.page.goto(`${address}/threads/${thread.id}`)
  const field = opened.page.getByRole('textbox', { name: 'Ihre Antwort' })
  return { ...opened, anna, community, thread, field }
}

/** The same with the cursor in the reply. */
async function replying() {
  const opened = await reading()
  await opened.field.click()
  await opened.page.getByRole('toolbar').waitFor()
  return opened
}

it('has its tools come without a move', { timeout: 60_000 }, async () => {
  const { page, field } = await reading()
  const before = await field.boundingBox()
  expect(await page.locator('.composer-bar').innerText()).toBe('Ihre Antwort')
  await expectAccessible(page)

  await field.focus()
  await page.getByRole('button', { name: 'Datei anhängen' }).waitFor()
  expect(await field.boundingBox()).toEqual(before)
})

it('formats by keyboard, and takes it back', { timeout: 60_000 }, async () => {
  const { page, field, complaints } = await replying()

  await page.keyboard.type('Das trägt')
  await page.keyboard.press('Shift+Home')
  await page.keyboard.press('Control+b')
  expect(await field.inputValue()).toBe('**Das trägt**')
  await page.keyboard.press('Control+b')
  expect(await field.inputValue()).toBe('Das trägt')
  await page.keyboard.press('Control+z')
  expect(await field.inputValue()).toBe('**Das trägt**')

  // A list goes on by itself, and ends where nothing more is said.
  await field.fill('')
  await page.keyboard.press('Control+Shift+Digit7')
  await page.keyboard.type('Antrag')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Bescheid')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Fertig')
  expect(await field.inputValue()).toBe('1. Antrag\n2. Bescheid\nFertig')

  // The toolbar is one stop before the field; in it, arrows lead on.
  const focused = page.locator(':focus')
  await page.keyboard.press('Shift+Tab')
  expect(await focused.textContent()).toBe('Vorschau')
  await page.keyboard.press('Shift+Tab')
  expect(await focused.getAttribute('aria-label')).toBe('Fett')
  await page.keyboard.press('ArrowRight')
  expect(await focused.getAttribute('aria-label')).toBe('Kursiv')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog', { name: 'Tastenkürzel' }).getByText('Strg+B').waitFor()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  expect(await focused.getAttribute('aria-label')).toBe('Tastenkürzel')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  expect(await focused.getAttribute('id')).toBe('reply')

  await page.keyboard.press('Control+Enter')
  await page.getByRole('article', { name: 'Beitrag 2, Anna' }).getByText('Bescheid').waitFor()
  expect(complaints).toEqual([])
})

it('leaves what was switched on, and takes nothing away that is selected', {
  timeout: 60_000,
}, async () => {
  const { page, field, complaints } = await replying()

  // Whoever switches it on to type, switches it off again.
  await page.keyboard.press('Control+b')
  await page.keyboard.type('sehr')
  await page.keyboard.press('Control+i')
  await page.keyboard.type('wohl')
  await page.keyboard.press('Control+i')
  await page.keyboard.press('Control+b')
  await page.keyboard.type(' gut')
  expect(await field.inputValue()).toBe('**sehr*wohl*** gut')

  // Signs do not reach across lines.
  const lines = '- Antrag\n- Bescheid \n\n> Ende'
  await field.fill(lines)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+b')
  expect(await field.inputValue()).toBe('- **Antrag**\n- **Bescheid** \n\n> **Ende**')
  await page.keyboard.press('Control+b')
  expect(await field.inputValue()).toBe(lines)

  // A table takes the place of nothing that is selected, and waits for its first column to be named.
  await field.fill('Siehe hier')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.getByRole('button', { name: 'Tabelle' }).click()
  await page.keyboard.type('Amt')
  expect(await field.inputValue()).toMatch(/^Siehe hier\n\n\| Amt \| Spalte 2 \|\n/)
  expect(complaints).toEqual([])
})

it('makes tables of what Excel and Word copy, and links of addresses', {
  timeout: 60_000,
}, async () => {
  const { page, field, complaints } = await replying()
  const table = [
    '| Behörde | Verfahren | Fälle |',
    '| --- | --- | ---: |',
    '| BAMF | Asyl \\| Dublin | 1.204 |',
    '| BVA |  | 87 |',
  ].join('\n')

  await paste(field, FROM_EXCEL)
  expect((await field.inputValue()).trim()).toBe(table)
  await field.fill('')
  await paste(field, { 'text/plain': FROM_EXCEL['text/plain'] })
  expect((await field.inputValue()).trim()).toBe(table)
  await field.fill('')
  await paste(field, FROM_WORD)
  expect((await field.inputValue()).trim()).toBe(
    [
      'Unsere **Erfahrung**:',
      '',
      '| **Was** | **Wie** |',
      '| --- | --- |',
      '| Anmeldung am Schalter |  |',
      '| beides |  |',
    ].join('\n'),
  )

  await field.fill('siehe Gesetz')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await paste(field, { 'text/plain': 'https://www.gesetze-im-internet.de/ozg/' })
  expect(await field.inputValue()).toBe('siehe [Gesetz](https://www.gesetze-im-internet.de/ozg/)')
  expect(complaints).toEqual([])
})

it('shows what is written as it will look, beside it or below', { timeout: 60_000 }, async () => {
  const { page, field, complaints } = await replying()
  await page.getByRole('button', { name: 'Vorschau' }).click()
  await page.getByText('Noch kein Text.').waitFor()
  await field.pressSequentially('Das ist **wichtig**.')
  const preview = page.getByRole('region', { name: 'Vorschau' })
  await preview.locator('strong', { hasText: 'wichtig' }).waitFor()
  const [written, shown] = [(await field.boundingBox())!, (await preview.boundingBox())!]
  expect(shown.x).toBeGreaterThanOrEqual(written.x + written.width)
  await expectAccessible(page)
  await expectToFit(page)

  await page.setViewportSize({ width: 320, height: 800 })
  const [above, below] = [(await field.boundingBox())!, (await preview.boundingBox())!]
  expect(below.y).toBeGreaterThanOrEqual(above.y + above.height)

  // The choice is remembered.
  await page.reload()
  await field.click()
  await page.getByRole('button', { name: 'Vorschau', pressed: true }).waitFor()
  expect(complaints).toEqual([])
})

it('mentions members and threads as one types', { timeout: 60_000 }, async () => {
  const { page, field, anna, community, complaints } = await replying()
  const bruno = await signedIn(app, 'Bruno Köhler')
  await bruno.put(`/communities/${community.id}/membership`)

  await page.keyboard.type('Was sagt')
  await page.getByRole('button', { name: 'Mitglied erwähnen' }).click()
  await page.locator('.suggestions').getByText('Name oder Behörde eingeben').waitFor()
  await page.keyboard.type('koe')
  await page.getByRole('option', { name: 'Bruno Köhler' }).waitFor()
  await expectAccessible(page)
  await expectToFit(page)
  // It opens where one writes.
  const [written, list] = [
    (await field.boundingBox())!,
    (await page.getByRole('listbox').boundingBox())!,
  ]
  expect(list.y).toBeGreaterThan(written.y)
  expect(list.y).toBeLessThan(written.y + written.height)
  const active = await field.getAttribute('aria-activedescendant')
  expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true')
  await page.keyboard.press('Escape')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
  await page.keyboard.type('h')
  expect(await page.getByRole('listbox').isVisible()).toBe(false)
  await field.fill('')
  await page.keyboard.type('Was sagt @koenigin')
  await page
    .locator('.suggestions')
    .getByText('In dieser Community wurde niemand mit diesem Namen gefunden.')
    .waitFor()
  await expectAccessible(page)
  for (const _ of 'nigin') await page.keyboard.press('Backspace')
  await page.getByRole('option', { name: 'Bruno Köhler' }).waitFor()
  await page.keyboard.press('Enter')
  expect(await field.inputValue()).toBe(`Was sagt [@Bruno Köhler](member:${bruno.id}) `)

  await page.keyboard.type('zu #signier')
  await page.getByRole('option', { name: 'Hätte eine signierte PDF' }).waitFor()
  await page.keyboard.press('Enter')
  expect(await field.inputValue()).toMatch(/zu \[Hätte eine .* gereicht\?\]\(\/threads\/\d+\) $/)

  await page.keyboard.press('Control+Enter')
  const post = page.getByRole('article', { name: 'Beitrag 2, Anna' })
  await post.locator('.mention', { hasText: '@Bruno Köhler' }).waitFor()
  const [told] = (await bruno.get('/notifications')).json().items
  expect(told).toMatchObject({ kind: 'mention', postNumber: 2 })
  expect(anna.id).not.toBe(bruno.id)
  expect(complaints).toEqual([])
})

it('quotes what is selected, and says where it stands', { timeout: 60_000 }, async () => {
  const { page, field, anna, thread, complaints } = await replying()
  const body = 'Die Kette **leistet** mehr.\n\n- erstens\n- zweitens'
  await anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body })
  const post = page.getByRole('article', { name: 'Beitrag 2, Anna' })
  await post.waitFor()

  // By keyboard, the whole of it.
  await page.getByRole('button', { name: 'Zitieren: Beitrag 2' }).press('Enter')
  const source = `> — [Anna, Beitrag 2](/threads/${thread.id}#post-2)`
  await expect
    .poll(() => field.inputValue())
    .toBe(`> Die Kette **leistet** mehr.\n>\n> - erstens\n> - zweitens\n>\n${source}\n\n`)
  await page.getByText('Sie antworten Anna.').waitFor()

  // With the mouse, what is selected of it.
  await field.fill('Davor. Mehr davor.')
  await field.press('Control+ArrowLeft')
  await post.locator('strong').dblclick()
  await page.getByRole('button', { name: 'Zitieren', exact: true }).click()
  await expect
    .poll(() => field.inputValue())
    .toBe(`Davor. Mehr davor.\n\n> leistet\n>\n${source}\n\n`)
  await page.keyboard.type('Was denn?')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('article', { name: 'Beitrag 3, Anna' }).getByText('Was denn?').waitFor()
  expect(complaints).toEqual([])
})
