import type { Locator } from 'playwright-core'
import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { expectAccessible, expectToFit, openPage, startBrowser } from '../support/browser.ts'
import { signedIn } from '../support/cast.ts'
import { aPicture, PDF } from '../support/files.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

/** Anna's page of a thread of her own, with the cursor in the reply. */
async function replying() {
  const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
  const { community } = await aCommunityOf(app, anna, bruno)
  const { thread } = await aThread(anna, community.id)
  const opened = await openPage(browser, address, anna.cookie)
  await opened.page.goto(`${address}/threads/${thread.id}`)
  const field = opened.page.getByRole('textbox', { name: 'Ihre Antwort' })
  await field.click()
  const attach = opened.page.getByRole('button', { name: 'Datei anhängen' })
  await attach.waitFor()
  const list = opened.page.getByRole('list', { name: 'Dateien, die Sie anhängen' })
  const said = (sentence: string) =>
    opened.page.locator('[aria-live]').filter({ hasText: sentence }).waitFor({ state: 'attached' })
  /** As somebody chooses files in the dialog that the button opens. */
  async function choose(...files: { name: string; mimeType: string; buffer: Buffer }[]) {
    const [chooser] = await Promise.all([opened.page.waitForEvent('filechooser'), attach.click()])
    await chooser.setFiles(files)
  }
  return { ...opened, anna, bruno, thread, field, list, said, choose }
}

const picture = async () => ({
  name: 'IMG_2034.png',
  mimeType: 'image/png',
  buffer: await aPicture().png().toBuffer(),
})
const report = { name: 'Bericht.pdf', mimeType: 'application/pdf', buffer: PDF }

it('attaches a picture and a document, asks what the picture shows, and shows them to others', {
  timeout: 90_000,
}, async () => {
  const { page, bruno, thread, field, list, said, choose, complaints } = await replying()
  await page.keyboard.type('So sieht es aus:')

  await choose(await picture(), report)
  await said('ist angehängt.')
  await list.getByText('Bericht.pdf').waitFor()
  await list.getByRole('textbox', { name: /IMG_2034\.png/ }).waitFor()
  await expectAccessible(page)
  await expectToFit(page)

  expect(await field.inputValue()).toContain('![IMG\\_2034.png](')
  await list.getByRole('textbox', { name: /IMG_2034\.png/ }).fill('Der Ablauf [grob] am Schalter')
  expect(await field.inputValue()).toMatch(
    /^So sieht es aus:\n\n!\[Der Ablauf \\\[grob\\\] am Schalter\]\(\/api\/files\/\d+#900x600\)\n\n\[Bericht\.pdf\]\(\/api\/files\/\d+\)\s*$/,
  )
  await page.getByRole('button', { name: 'Antworten', exact: true }).click()

  const post = page.getByRole('article', { name: 'Beitrag 2, Anna' })
  await post.getByRole('img', { name: 'Der Ablauf [grob] am Schalter' }).waitFor()
  await post
    .getByRole('list', { name: 'Dateien zu diesem Beitrag' })
    .getByText('PDF, 1 kB')
    .waitFor()
  // The post may be there by the news of it, before the answer to who wrote it.
  await expect.poll(() => field.inputValue()).toBe('')
  await expect.poll(() => list.count()).toBe(0)
  await expectAccessible(page)
  await expectToFit(page)

  // Another member sees it, and leaves the page for the picture and comes back.
  const brunos = await openPage(browser, address, bruno.cookie)
  await brunos.page.goto(`${address}/threads/${thread.id}`)
  const shown = brunos.page.getByRole('img', { name: 'Der Ablauf [grob] am Schalter' })
  await shown.scrollIntoViewIfNeeded()
  await expect.poll(() => shown.evaluate(widthOf)).toBe(720)
  const [download] = await Promise.all([
    brunos.page.waitForEvent('download'),
    brunos.page.getByRole('list', { name: 'Dateien zu diesem Beitrag' }).getByRole('link').click(),
  ])
  expect(download.suggestedFilename()).toBe('Bericht.pdf')
  expect([...complaints, ...brunos.complaints]).toEqual([])
  await shown.click()
  await brunos.page.waitForURL(/\/api\/files\/\d+$/)
})

/** Pastes a file of text, as from the machine's own file manager. */
async function pasteFileInto(field: Locator, name: string) {
  await field.focus()
  await field.page().evaluate(`{
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File(['Notiz'], ${JSON.stringify(name)}, { type: 'text/plain' }))
    const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement.dispatchEvent(pasted)
  }`)
}

it('takes what is pasted, says how far it is, and lets go of it', { timeout: 90_000 }, async () => {
  const { page, field, list, said, complaints } = await replying()
  // The server's answer is held back until it is asked for.
  const held = Promise.withResolvers<void>()
  await page.route('**/api/files?*', async (route) => {
    await held.promise
    await route.continue().catch(() => {})
  })
  await page.keyboard.type('Anbei.')
  const pasteFile = (name: string) => pasteFileInto(field, name)

  await pasteFile('Notiz.txt')
  await said('1 Datei wird hochgeladen.')
  await list.getByRole('progressbar', { name: 'Notiz.txt: Fortschritt' }).waitFor()
  expect(await field.inputValue()).toBe('Anbei. [Notiz.txt wird hochgeladen …](uploading:1)')
  await expectAccessible(page)

  // Nothing goes out without it.
  await page.getByRole('button', { name: 'Antworten', exact: true }).click()
  await page.getByText('Bitte warten Sie').first().waitFor()
  expect(await page.getByRole('article').count()).toBe(1)

  await list.getByRole('button', { name: 'Hochladen abbrechen: Notiz.txt' }).click()
  await said('Notiz.txt ist nicht mehr angehängt.')
  expect((await field.inputValue()).trim()).toBe('Anbei.')
  expect(await list.count()).toBe(0)

  // What is left in a draft by an upload that went with its page goes too.
  await field.fill('Anbei. [Alt.txt wird hochgeladen …](uploading:99) Ende')
  expect(await field.inputValue()).toBe('Anbei. Ende')
  await field.fill('Anbei.')
  await field.press('Control+End')

  // Another one arrives while one goes on writing, and does not move the cursor.
  await pasteFile('Zweite.txt')
  await list.getByText('Zweite.txt').waitFor()
  await field.press('Control+Home')
  await field.pressSequentially('Hallo. ')
  held.resolve()
  await said('Zweite.txt ist angehängt.')
  await field.pressSequentially('Siehe unten. ')
  expect((await field.inputValue()).trim()).toMatch(
    /^Hallo\. Siehe unten\. Anbei\. +\[Zweite\.txt\]\(\/api\/files\/\d+\)$/,
  )
  expect(complaints).toEqual([])
})

it('says why something was not taken, and tries again', { timeout: 90_000 }, async () => {
  const { page, field, list, said, choose } = await replying()

  await choose({ name: 'los.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ\0\0') })
  await said('los.exe wurde nicht hochgeladen.')
  await list.getByText('Diese Art von Datei lässt sich nicht anhängen.').waitFor()
  expect(await field.inputValue()).toBe('')
  await expectAccessible(page)
  await expectToFit(page)
  expect(await list.getByRole('button', { name: /Erneut/ }).count()).toBe(0)
  await page.keyboard.type('Ohne Anhang.')
  await page.keyboard.press('Control+Enter')
  await page.locator('#post-2:focus').waitFor()
  expect(await list.count()).toBe(0)

  await page.route('**/api/files?*', (route) => route.abort(), { times: 1 })
  await choose(report)
  await list.getByText('Der Server ist nicht erreichbar.').waitFor()
  await list.getByRole('button', { name: 'Erneut versuchen: Bericht.pdf' }).click()
  await said('Bericht.pdf ist angehängt.')
  expect((await field.inputValue()).trim()).toMatch(/^\[Bericht\.pdf\]\(\/api\/files\/\d+\)$/)
})

/** Of a picture that has loaded; runs in the page. */
const widthOf = (picture: unknown) => (picture as { naturalWidth: number }).naturalWidth
