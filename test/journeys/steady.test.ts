import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { openPage, startBrowser } from '../support/browser.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aPublishedEvent, aTalk, aThread, manyReplies } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

const anna = await signedIn(app, 'Anna')
const { community, event } = await aCommunityOf(app, anna)
for (let count = 0; count < 12; count += 1)
  await aThread(anna, community.id, { title: `Diskussion ${count}` })
const { thread } = await aThread(anna, community.id)
await manyReplies(anna, thread.id, 8)
const { office, event: ahead } = await aPublishedEvent(app)
for (const title of ['Eins', 'Zwei'])
  await aTalk(office, ahead.id, { title, abstract: 'So. '.repeat(80) })

/** How far the page has moved under its reader, as browsers reckon it (cumulative layout shift). */
const SHIFTS = `new Promise((resolve) => {
  let sum = 0
  new PerformanceObserver((list) => {
    for (const it of list.getEntries()) if (!it.hadRecentInput) sum += it.value
  }).observe({ type: 'layout-shift', buffered: true })
  setTimeout(() => resolve(sum), 300)
})`

it('moves nothing on a phone while a page comes', { timeout: 90_000 }, async () => {
  const { page } = await openPage(browser, address, anna.cookie)
  await page.setViewportSize({ width: 390, height: 800 })
  // Slow enough that each part is on the screen before the next.
  await page.route('**/api/**', async (route) => {
    await setTimeout(80)
    await route.continue()
  })
  const shifts: Record<string, number> = {}
  for (const path of [
    '/',
    `/communities/${community.id}`,
    `/events/${event.id}`,
    `/events/${ahead.id}`,
    `/threads/${thread.id}`,
    '/search?q=Kette',
  ]) {
    await page.goto(address + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const shift = await page.evaluate<number>(SHIFTS)
    // What browsers call good.
    if (shift >= 0.1) shifts[path] = shift
  }
  expect(shifts).toEqual({})
})
