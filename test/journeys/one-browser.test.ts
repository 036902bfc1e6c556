import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { expectAccessible, openPage, startBrowser } from '../support/browser.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

/** Two members of one community who use one browser, and a thread that both can read. */
async function twoMembers() {
  const [anna, rolf] = [
    await signedIn(app, 'Anna', { password: 'ein kurzer Satz für Anna' }),
    await signedIn(app, 'Rolf', { password: 'ein kurzer Satz für Rolf' }),
  ]
  const { community } = await aCommunityOf(app, anna, rolf)
  const { thread } = await aThread(anna, community.id, { title: 'Hätte ein Register gereicht?' })
  return { anna, rolf, thread, path: `${address}/threads/${thread.id}` }
}

async function enter(page: Page, { email, name }: { email: string; name: string }) {
  await page.getByLabel('E-Mail-Adresse').fill(email)
  await page.getByLabel('Passwort', { exact: true }).fill(`ein kurzer Satz für ${name}`)
  await page.getByRole('button', { name: 'Anmelden', exact: true }).click()
}

const keptHere = (page: Page) =>
  page.evaluate<string>('JSON.stringify(localStorage) + JSON.stringify(sessionStorage)')

const reply = (page: Page) => page.getByRole('textbox', { name: 'Ihre Antwort' })

/** Anna has typed what has not reached the server, and her session is gone. */
async function annaHasTyped(path: string, cookie: string) {
  const { page } = await openPage(browser, address, cookie)
  await page.route('**/api/drafts/**', (route) => route.abort())
  await page.goto(path)
  await reply(page).fill('GEHEIM von Anna')
  await page.getByText('Nur auf diesem Gerät gespeichert').waitFor()
  const context = page.context()
  await page.close()
  await context.clearCookies()
  return context
}

it('gives what one has typed to nobody else who signs in', { timeout: 60_000 }, async () => {
  const { anna, rolf, thread, path } = await twoMembers()
  const context = await annaHasTyped(path, anna.cookie)

  const page = await context.newPage()
  await page.goto(path)
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor()
  expect(await page.content()).not.toContain('GEHEIM')
  await enter(page, rolf)
  await page.getByRole('article', { name: 'Beitrag 1, Anna' }).waitFor()

  expect(await reply(page).inputValue()).toBe('')
  expect(await page.content()).not.toContain('GEHEIM')
  expect(await keptHere(page)).not.toContain('GEHEIM')
  await reply(page).fill('Von Rolf')
  await page.getByText('Entwurf gespeichert').waitFor()
  const drafts = await rolf.get(`/drafts/thread:${thread.id}`)
  expect(drafts.json().draft.body).toBe('Von Rolf')
})

it('gives it back to who has typed it', { timeout: 60_000 }, async () => {
  const { anna, path } = await twoMembers()
  const context = await annaHasTyped(path, anna.cookie)
  const page = await context.newPage()
  await page.goto(path)
  await enter(page, anna)
  await page.getByText('Ihr Entwurf wurde wiederhergestellt.').waitFor()
  expect(await reply(page).inputValue()).toBe('GEHEIM von Anna')
})

it('leaves nothing in any tab once one has signed out', { timeout: 60_000 }, async () => {
  const { anna, path } = await twoMembers()
  const { page } = await openPage(browser, address, anna.cookie)
  const other = await page.context().newPage()
  await other.goto(path)
  await reply(other).fill('Noch nicht gesendet')
  await page.goto(path)
  await page.getByRole('article', { name: 'Beitrag 1, Anna' }).waitFor()

  await page.locator('.menu summary').click()
  await page.getByRole('button', { name: 'Abmelden' }).click()
  for (const tab of [page, other]) {
    await tab.waitForURL(`${address}/sign-in`)
    await tab.getByRole('heading', { name: 'Anmelden' }).waitFor()
    expect(await tab.content()).not.toMatch(/Register gereicht|Noch nicht gesendet/)
    expect(await keptHere(tab)).not.toContain('Noch nicht gesendet')
  }
})

it('turns away a page that still shows another member', { timeout: 60_000 }, async () => {
  const { anna, rolf, thread, path } = await twoMembers()
  const { page } = await openPage(browser, address, anna.cookie)
  await page.goto(path)
  await page.getByRole('article', { name: 'Beitrag 1, Anna' }).waitFor()
  const [name, value] = rolf.cookie.split('=') as [string, string]
  await page.context().addCookies([{ name, value, url: address, httpOnly: true }])

  await reply(page).fill('Von Anna getippt')
  await page.getByText('Ihre Sitzung ist abgelaufen').first().waitFor()
  expect((await rolf.get(`/drafts/thread:${thread.id}`)).json().draft).toBeNull()

  const tab = await page.context().newPage()
  await tab.goto(path)
  await tab.getByRole('article', { name: 'Beitrag 1, Anna' }).waitFor()
  await page.waitForURL(`${address}/`)
  await page.getByText('Rolf').first().waitFor()
  expect(await keptHere(page)).not.toContain('Von Anna getippt')
})

it('shows of a page whose session has ended what one is writing, and nothing else', {
  timeout: 60_000,
}, async () => {
  const { anna, path } = await twoMembers()
  const { page } = await openPage(browser, address, anna.cookie)
  await page.goto(path)
  await reply(page).fill('Mitten im Satz')
  await page.getByText('Entwurf gespeichert').waitFor()
  await anna.delete('/session')

  await page.getByText('Ihre Sitzung ist abgelaufen').first().waitFor()
  await page.getByRole('heading', { name: 'Hätte ein Register gereicht?' }).waitFor({
    state: 'hidden',
  })
  await page.getByRole('article', { name: 'Beitrag 1, Anna' }).waitFor({ state: 'hidden' })
  await page.locator('.menu').waitFor({ state: 'hidden' })
  expect(await reply(page).isVisible()).toBe(true)
  expect(await reply(page).inputValue()).toBe('Mitten im Satz')

  await page.getByRole('button', { name: 'Wieder anmelden' }).click()
  await expectAccessible(page)
  await enter(page, anna)
  await page.getByRole('article', { name: 'Beitrag 1, Anna' }).waitFor()
  expect(await reply(page).inputValue()).toBe('Mitten im Satz')
})
