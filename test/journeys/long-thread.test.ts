import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { expectAccessible, expectToFit, openPage, startBrowser } from '../support/browser.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread, manyReplies } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

async function aLongThread() {
  const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
  const { community, founding } = await aCommunityOf(app, anna, bruno)
  await bruno.put(`/threads/${founding.openingThreadId}/reading`, { number: 1 })
  const { thread } = await aThread(anna, community.id)
  await manyReplies(anna, thread.id, 90)
  return { anna, bruno, community, thread }
}

const topOf = (page: Page, number: number) =>
  page.locator(`#post-${number}`).evaluate((it) => Math.round(it.getBoundingClientRect().top))

it('opens a long thread at the first unread post, and loads more without a jump', {
  timeout: 60_000,
}, async () => {
  const { anna, bruno, thread } = await aLongThread()
  await bruno.put(`/threads/${thread.id}/reading`, { number: 69 })
  const { page, complaints } = await openPage(browser, address, bruno.cookie)
  const { promise: held, resolve: letLoad } = Promise.withResolvers<void>()
  const asked = page.waitForRequest('**/posts?before=41')
  await page.route('**/posts?before=41', async (route) => {
    await held
    await route.continue()
  })

  await page.goto(`${address}/threads/${thread.id}`)
  await page.locator('#post-70:focus').waitFor()
  expect(Math.abs(await topOf(page, 70))).toBeLessThan(200)
  // What all of it answers stands above, whatever part is loaded.
  expect(await page.locator('#post-1').count()).toBe(1)
  await expectAccessible(page)
  await expectToFit(page)

  // Upwards: what comes in above leaves what is read where it is.
  await page.mouse.wheel(0, -200)
  await page.locator('#post-62').evaluate((it) => it.scrollIntoView({ block: 'center' }))
  await page.mouse.wheel(0, -10)
  await page.locator('#post-41').waitFor({ state: 'attached' })
  await page.locator('#post-45').evaluate((it) => it.scrollIntoView({ block: 'center' }))
  await asked
  const before = await topOf(page, 45)
  letLoad()
  await page.locator('#post-40').waitFor({ state: 'attached' })
  expect(Math.abs((await topOf(page, 45)) - before)).toBeLessThan(12)

  // A link to a post that is not loaded leads there all the same, and what one writes to the end.
  await page.goto('about:blank')
  await page.goto(`${address}/threads/${thread.id}#post-70`)
  await page.locator('#post-70:focus').waitFor()
  await page.evaluate("location.hash = '#post-3'")
  await page.locator('#post-3:focus').waitFor()
  await page.locator('#post-70').waitFor({ state: 'detached' })
  await anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Ganz am Ende.' })
  await page.getByLabel('Ihre Antwort').fill('Noch dahinter.')
  await page.getByRole('button', { name: 'Antworten', exact: true }).last().click()
  await page.locator('#post-93:focus').waitFor()
  await page.getByText('Ganz am Ende.').waitFor()
  expect(complaints).toEqual([])
})

it('counts what is unread, marks what is seen, and leads on to the next thread', {
  timeout: 60_000,
}, async () => {
  const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
  const { community } = await aCommunityOf(app, anna, bruno)
  await bruno.put('/reading')
  const first = (await aThread(anna, community.id, { title: 'Die erste Frage' })).thread
  await aThread(anna, community.id, { title: 'Die zweite Frage' })
  const { page, complaints } = await openPage(browser, address, bruno.cookie)

  await page.goto(`${address}/?list=unread`)
  await page.getByRole('link', { name: /^Übersicht ?, 2 ungelesen/ }).waitFor()
  await page.getByRole('link', { name: 'Die erste Frage' }).waitFor()
  await expectAccessible(page)
  await expectToFit(page)
  await page.getByRole('link', { name: 'Die erste Frage' }).click()
  await page.getByRole('link', { name: /^Übersicht ?, 1 ungelesen/ }).waitFor()
  await page.getByRole('button', { name: 'Nächste ungelesene Diskussion' }).click()
  await page.getByRole('heading', { name: 'Die zweite Frage' }).waitFor()
  await page.getByRole('link', { name: 'Übersicht', exact: true }).waitFor()

  // What is said meanwhile is counted live, and what is left open stays so.
  await anna.post(`/threads/${first.id}/posts`, { replyTo: 1, body: 'Noch etwas dazu.' })
  await page.getByRole('link', { name: /^Übersicht ?, 1 ungelesen/ }).waitFor()
  await page.getByRole('button', { name: 'Mehr: Beitrag 1', exact: true }).click()
  await page.getByRole('button', { name: 'Ab hier als ungelesen markieren: Beitrag 1' }).click()
  await page.getByRole('link', { name: /^Übersicht ?, 2 ungelesen/ }).waitFor()

  await page.getByRole('link', { name: /^Übersicht/ }).click()
  await page.getByRole('link', { name: 'Ungelesen 2' }).click()
  await page.getByRole('button', { name: 'Alle als gelesen markieren' }).click()
  await page.getByText('Sie haben alles gelesen.').waitFor()
  await page.getByRole('link', { name: 'Mit meinen Beiträgen' }).click()
  await page.getByText('Sie haben hier noch nichts geschrieben.').waitFor()
  expect(page.url()).toContain('list=mine')
  expect(complaints).toEqual([])
})
