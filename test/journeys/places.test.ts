import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { expectAccessible, openPage, startBrowser } from '../support/browser.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aCommunityOf, aReply, aThread, manyReplies } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

async function pageOf(person: Person, path: string) {
  const { page, complaints } = await openPage(browser, address, person.cookie)
  await page.goto(`${address}${path}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { page, complaints }
}

const scrolled = (page: Page) => page.evaluate<number>('scrollY')
const topOf = (page: Page, selector: string) =>
  page.evaluate<number>(`document.querySelector('${selector}')?.getBoundingClientRect().top`)

it('comes back to the list as it was left', { timeout: 120_000 }, async () => {
  const anna = await signedIn(app, 'Anna')
  const { community } = await aCommunityOf(app, anna)
  for (let count = 0; count < 45; count += 1)
    await aThread(anna, community.id, { title: `Diskussion ${count}` })
  const { page } = await pageOf(anna, '/')
  const rows = page.locator('main .row-list > li')
  await rows.first().waitFor()
  const shown = await rows.count()
  await page.getByRole('button', { name: 'Mehr anzeigen' }).click()
  await expect.poll(() => rows.count()).toBeGreaterThan(shown)
  const more = await rows.count()
  const last = rows.nth(more - 3)
  await last.scrollIntoViewIfNeeded()
  const place = await scrolled(page)
  expect(place).toBeGreaterThan(500)
  await last.getByRole('link').click()
  await page.getByRole('textbox', { name: 'Ihre Antwort' }).waitFor()

  await page.goBack()
  await expect.poll(() => rows.count()).toBe(more)
  await expect.poll(() => scrolled(page)).toBe(place)
  await page.goForward()
  await page.getByRole('textbox', { name: 'Ihre Antwort' }).waitFor()
  await page.goBack()
  await expect.poll(() => scrolled(page)).toBe(place)

  // What is opened anew begins at its beginning.
  await page.getByRole('link', { name: 'Communities' }).click()
  await page.getByRole('heading', { level: 1, name: 'Communities' }).waitFor()
  await page.getByRole('link', { name: 'Übersicht' }).click()
  await rows.first().waitFor()
  expect([await scrolled(page), await rows.count()]).toEqual([0, shown])
})

it('comes back to the posts that were loaded', { timeout: 120_000 }, async () => {
  const anna = await signedIn(app, 'Anna')
  const { community } = await aCommunityOf(app, anna)
  const { thread } = await aThread(anna, community.id)
  await manyReplies(anna, thread.id, 70)
  const { page } = await pageOf(anna, `/threads/${thread.id}`)
  const later = page.getByRole('button', { name: 'Weitere Beiträge' })
  const far = page.locator('#post-50')
  while ((await far.count()) === 0) {
    await page.evaluate('scrollTo(0, document.body.scrollHeight)')
    await later.or(far).first().waitFor({ state: 'attached' })
  }
  await far.scrollIntoViewIfNeeded()
  const top = await topOf(page, '#post-50')
  // Browsers tell of a scroll with the next frame.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))')
  // A click of the mouse would first scroll to where the link can be seen.
  await page.getByRole('link', { name: 'Communities' }).dispatchEvent('click')
  await page.getByRole('heading', { level: 1, name: 'Communities' }).waitFor()
  await page.goBack()
  await far.waitFor()
  await expect.poll(async () => Math.abs((await topOf(page, '#post-50')) - top)).toBeLessThan(3)
})

it('holds the field one writes in while others speak', { timeout: 60_000 }, async () => {
  const [anna, clara] = [await signedIn(app, 'Anna'), await signedIn(app, 'Clara')]
  const { community } = await aCommunityOf(app, anna, clara)
  const { thread } = await aThread(anna, community.id)
  await manyReplies(clara, thread.id, 4)
  const { page } = await pageOf(anna, `/threads/${thread.id}`)
  const field = page.getByRole('textbox', { name: 'Ihre Antwort' })
  await field.click()
  await page.getByRole('toolbar').waitFor()
  await page.keyboard.type('Ich schreibe')
  const held = async () => (await field.boundingBox())!.y
  await field.scrollIntoViewIfNeeded()
  const before = await held()
  await aReply(clara, thread.id, { body: 'Eine lange Antwort. '.repeat(120) })
  await page.locator('#post-6').waitFor()
  expect(Math.abs((await held()) - before)).toBeLessThan(2)
})

it('shows the line above what is new, nested too, and the title above the first post', {
  timeout: 90_000,
}, async () => {
  const [anna, clara] = [await signedIn(app, 'Anna'), await signedIn(app, 'Clara')]
  const { community } = await aCommunityOf(app, anna, clara)
  const { thread } = await aThread(anna, community.id, { body: 'Lang. '.repeat(400) })
  await manyReplies(clara, thread.id, 12)
  await anna.put(`/threads/${thread.id}/reading`, { number: 13 })
  await aReply(clara, thread.id, { replyTo: 10, body: 'Neu darunter' })
  await aReply(clara, thread.id, { replyTo: 1, body: 'Neu am Ende' })
  const { page } = await pageOf(anna, `/threads/${thread.id}`)
  await page.getByText('2 neue Beiträge').waitFor()
  await expect.poll(() => scrolled(page)).toBeGreaterThan(200)
  await expect.poll(() => topOf(page, '.new-line')).toBeGreaterThan(4)
  expect(await topOf(page, '.new-line')).toBeLessThan(200)
  await expectAccessible(page)

  await page.goto(`${address}/communities`)
  await page.goto(`${address}/threads/${thread.id}#post-1`)
  await page.locator('#post-1').waitFor()
  await expect.poll(() => topOf(page, 'h1')).toBeGreaterThan(0)
  await page.goto(`${address}/communities`)
  await page.goto(`${address}/threads/${thread.id}#post-9`)
  await page.locator('#post-9').waitFor()
  await expect.poll(() => topOf(page, '#post-9')).toBeGreaterThan(20)
})

it('leaves without a flash of failure, and asks the last coordinator twice', {
  timeout: 90_000,
}, async () => {
  const [anna, clara] = [await signedIn(app, 'Anna'), await signedIn(app, 'Clara')]
  const { community } = await aCommunityOf(app, clara, anna)
  await aThread(clara, community.id)
  const { page } = await pageOf(anna, `/communities/${community.id}`)
  await page.locator('main .row-list a').first().waitFor()
  await page.evaluate(`
    window.failures = 0
    new MutationObserver(() => {
      if (document.querySelector('.failure')) window.failures += 1
    }).observe(document.body, { childList: true, subtree: true })`)
  await page.getByRole('button', { name: 'Austreten' }).click()
  await page.getByRole('dialog').getByText('Sie können jederzeit wieder beitreten.').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Austreten' }).click()
  await page.getByText('Diese Beiträge sind nur für Mitglieder lesbar').waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.evaluate('window.failures')).toBe(0)

  const { page: claras } = await pageOf(clara, `/communities/${community.id}`)
  await claras.getByRole('button', { name: 'Austreten' }).click()
  const dialog = claras.getByRole('dialog')
  await dialog.getByText('Außer Ihnen koordiniert hier niemand.').waitFor()
  await expectAccessible(claras)
  const leave = dialog.getByRole('button', { name: 'Austreten und Koordination abgeben' })
  await leave.click()
  await dialog.getByText('Bitte bestätigen Sie das zuerst.').waitFor()
  expect((await clara.get(`/communities/${community.id}`)).json().joined).toBe(true)
  await dialog.getByRole('checkbox').check()
  await leave.click()
  await claras.getByText('Diese Beiträge sind nur für Mitglieder lesbar').waitFor()
})
