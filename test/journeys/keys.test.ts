import type { Page } from 'playwright-core'
import { expect, it, vi } from 'vitest'
import { startApp } from '../support/app.ts'
import { expectAccessible, expectToFit, openPage, startBrowser } from '../support/browser.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

/** Whether this post has the focus, as soon as it has. */
const at = (page: Page, number: number) => page.locator(`#post-${number}:focus`).waitFor()

/** Bruno has read nothing of two threads of Anna's: in the one, each post answers the one before. */
async function twoThreads() {
  const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
  const { community, founding } = await aCommunityOf(app, anna, bruno)
  await bruno.put(`/threads/${founding.openingThreadId}/reading`, { number: 1 })
  const { thread: other } = await aThread(anna, community.id, { title: 'Die andere Frage' })
  const { thread } = await aThread(anna, community.id, { title: 'Die eine Frage' })
  for (const replyTo of [1, 2, 3, 4, 5]) {
    await anna.post(`/threads/${thread.id}/posts`, { replyTo, body: `Antwort auf ${replyTo}` })
  }
  await bruno.put(`/threads/${thread.id}/reading`, { number: 6 })
  return { bruno, community, thread, other }
}

/** The keys are a file of their own, which may come after what is read by them. */
async function openShortcuts(page: Page) {
  const shortcuts = page.getByRole('dialog', { name: 'Tastenkürzel' })
  const open = async () => {
    await page.keyboard.press('?')
    return shortcuts.isVisible()
  }
  await vi.waitUntil(open, { timeout: 10_000 })
}

it('reads, answers and goes on by single keys, once they are switched on', {
  timeout: 60_000,
}, async () => {
  const { bruno, thread, other } = await twoThreads()
  const { page, complaints } = await openPage(browser, address, bruno.cookie)
  const told = page.getByRole('status')

  // Off, they do nothing.
  await page.goto(`${address}/threads/${thread.id}`)
  await page.getByRole('article').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('?')
  expect(await page.locator('.post:focus, dialog').count()).toBe(0)

  await page.goto(`${address}/`)
  await page.locator('summary', { hasText: 'Bruno' }).click()
  await page.getByRole('link', { name: 'Einstellungen' }).click()
  await page.getByText('Noch keine Feeds. Auf der Seite').waitFor()
  await expectAccessible(page)
  await expectToFit(page)
  await page
    .getByRole('checkbox', { name: 'Tastenkürzel mit einzelnen Tasten einschalten' })
    .check()
  await told.getByText('Tastenkürzel sind eingeschaltet.').waitFor()

  await page.goto(`${address}/threads/${thread.id}`)
  await openShortcuts(page)
  await expectAccessible(page)
  await expectToFit(page)
  // Within a dialog they are silent, but for the key that leaves it.
  await page.keyboard.press('j')
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('j')
  await at(page, 1)
  // What is folded is not passed over.
  for (const number of [2, 3, 4, 5]) {
    await page.keyboard.press('j')
    await at(page, number)
  }
  await page.keyboard.press('k')
  await at(page, 4)

  // The key answers the post that one is at; while one writes, a letter is a letter.
  await page.keyboard.press('r')
  await page.locator('#reply:focus').waitFor()
  await page.keyboard.type('nur kurz: ja?')
  expect(await page.locator('#reply').inputValue()).toBe('nur kurz: ja?')
  await page.getByText('Sie antworten Anna.').waitFor()
  await page.locator('#reply').fill('')

  await page.locator('#post-3').focus()
  await page.keyboard.press('u')
  await told.getByText('Ab Beitrag 3 als ungelesen markiert.').waitFor()
  await page.keyboard.press('n')
  await page.getByRole('heading', { name: 'Die andere Frage' }).waitFor()
  expect(page.url()).toBe(`${address}/threads/${other.id}`)
  await page.keyboard.press('k')
  await told.getByText('Davor kommt nichts mehr.').waitFor()

  // In a list they go from line to line.
  await page.goto(`${address}/?list=unread`)
  await page.getByRole('link', { name: 'Die eine Frage' }).waitFor()
  await openShortcuts(page)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Frage' }).waitFor()
  expect(complaints).toEqual([])
})

it('makes an address for a program, shows it once, and revokes it', {
  timeout: 60_000,
}, async () => {
  const { bruno, community, thread } = await twoThreads()
  const { page, complaints } = await openPage(browser, address, bruno.cookie)
  for (const path of [`/threads/${thread.id}`, `/communities/${community.id}`, '/programme']) {
    await page.goto(address + path)
    await page.getByRole('button', { name: /^Als (Feed|Kalender) abonnieren/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Adresse erzeugen' }).click()
    await dialog.getByLabel('Ihre Adresse').and(page.locator(':focus')).waitFor()
    await expectAccessible(page)
    await expectToFit(page)
    const feed = await dialog.getByLabel('Ihre Adresse').inputValue()
    await dialog.getByRole('button', { name: 'Schließen' }).click()

    const read = await fetch(feed)
    expect(read.status).toBe(200)
    if (path !== '/programme') expect(await wellFormed(await read.text())).toBe(true)
  }

  await page.goto(`${address}/settings`)
  await page.getByRole('button', { name: 'Widerrufen: Die eine Frage' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Widerrufen' }).click()
  await page.getByRole('status').getByText('Widerrufen: Die eine Frage').waitFor()
  await expectAccessible(page)
  await expectToFit(page)
  expect(await page.getByRole('button', { name: /^Widerrufen/ }).count()).toBe(2)
  expect(complaints).toEqual([])
})

it('prints a thread: all of it as a page, or what is on the screen', {
  timeout: 60_000,
}, async () => {
  const { bruno, thread } = await twoThreads()
  const { page, complaints } = await openPage(browser, address, bruno.cookie)
  await page.goto(`${address}/threads/${thread.id}`)
  await page.getByText('2 weitere Antworten').waitFor()
  const [paper] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Zum Drucken öffnen' }).click(),
  ])
  await paper.getByRole('heading', { level: 1, name: 'Die eine Frage' }).waitFor()
  expect(await paper.getByRole('article').count()).toBe(6)
  await expectAccessible(paper)
  await expectToFit(paper)

  // The way around the page is left out, and what was folded is open as long as it takes.
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByText('Antwort auf 4').isVisible()).toBe(false)
  await page.evaluate("dispatchEvent(new Event('beforeprint'))")
  expect(await page.getByText('Antwort auf 4').isVisible()).toBe(true)
  for (const left of [page.getByRole('navigation'), page.getByRole('button')]) {
    for (const it of await left.all()) expect(await it.isVisible()).toBe(false)
  }
  await page.evaluate("dispatchEvent(new Event('afterprint'))")
  expect(await page.getByText('Antwort auf 4').isVisible()).toBe(false)
  expect(complaints).toEqual([])
})

it('leads whoever signs in at the address of the page for paper to it', {
  timeout: 60_000,
}, async () => {
  const password = 'ein kurzer Satz für Anna'
  const anna = await signedIn(app, 'Anna', { password })
  const { community } = await aCommunityOf(app, anna)
  const { thread } = await aThread(anna, community.id)
  const { page } = await openPage(browser, address)

  await page.goto(`${address}/threads/${thread.id}/print`)
  await page.getByLabel('E-Mail-Adresse').fill(anna.email)
  await page.getByLabel('Passwort', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Anmelden' }).click()
  await page.getByText('1 Beitrag · Stand:').waitFor()

  await page.goto(`${address}/threads/999999/print`)
  await page.getByRole('heading', { name: 'Seite nicht gefunden' }).waitFor()
})

/** Asked of a page without our rules, which let nobody parse. */
async function wellFormed(xml: string) {
  const page = await browser.newPage()
  const errors = await page.evaluate(
    `new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml').querySelectorAll('parsererror').length`,
  )
  await page.close()
  return errors === 0
}
