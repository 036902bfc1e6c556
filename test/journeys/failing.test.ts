import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { expectAccessible, expectToFit, openPage, startBrowser } from '../support/browser.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

const MORE_THAN_A_PAGE = 31

it('says beside the button that there is no more to be had, and tries that again', {
  timeout: 60_000,
}, async () => {
  const anna = await signedIn(app, 'Anna')
  const { community } = await aCommunityOf(app, anna)
  for (let number = 1; number <= MORE_THAN_A_PAGE; number += 1) {
    await aThread(anna, community.id, { title: `Diskussion ${number}.` })
  }
  const { page } = await openPage(browser, address, anna.cookie)
  await page.goto(address)
  const more = page.getByRole('button', { name: 'Mehr anzeigen' })
  await page.route('**/api/threads?*after=*', (route) => route.abort())

  await more.click()

  const failure = page.getByRole('alert').filter({ hasText: 'Der Server ist nicht erreichbar.' })
  await failure.waitFor()
  const [said, asked] = [(await failure.boundingBox())!, (await more.boundingBox())!]
  expect(asked.y - said.y).toBeLessThan(300)
  await expectAccessible(page)
  await expectToFit(page)
  await page.unroute('**/api/threads?*after=*')
  await page.getByRole('button', { name: 'Erneut versuchen' }).click()
  await page.getByRole('link', { name: 'Diskussion 1.', exact: true }).waitFor()
  expect(await failure.count()).toBe(0)
})

it('says what could not be done where it was asked for', { timeout: 60_000 }, async () => {
  const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
  const { community } = await aCommunityOf(app, anna, bruno)
  const { thread } = await aThread(anna, community.id)
  const { page } = await openPage(browser, address, bruno.cookie)
  await page.goto(`${address}/threads/${thread.id}`)
  await page.route('**/api/**', (route) =>
    route.request().method() === 'PUT' ? route.abort() : route.continue(),
  )

  await page.getByRole('button', { name: 'Folgen' }).click()
  const failure = page.getByRole('alert').filter({ hasText: 'Der Server ist nicht erreichbar.' })
  await page.getByRole('complementary').filter({ has: failure }).waitFor()
  await page.getByRole('button', { name: 'Mehr: Beitrag 1' }).click()
  await page.getByRole('button', { name: 'Ab hier als ungelesen markieren: Beitrag 1' }).click()
  await page.locator('#post-1').filter({ has: failure }).waitFor()
  await expectAccessible(page)
  await expectToFit(page)

  await page.getByRole('link', { name: /^Benachrichtigungen/ }).click()
  await page.getByRole('button', { name: 'Alle als gelesen markieren' }).click()
  await failure.waitFor()
})

it('shows a page that could not be loaded as soon as the server is back', {
  timeout: 60_000,
}, async () => {
  const anna = await signedIn(app, 'Anna')
  const { community } = await aCommunityOf(app, anna)
  const { page } = await openPage(browser, address, anna.cookie)
  const breaks: (() => void)[] = []
  await page.routeWebSocket('**/api/live', (socket) => {
    socket.connectToServer()
    breaks.push(() => void socket.close())
  })
  const asked = `**/api/communities/${community.id}`
  await page.route(asked, (route) => route.abort())
  await page.goto(`${address}/communities/${community.id}`)
  await page.getByText('Der Server ist nicht erreichbar.').waitFor()

  await page.unroute(asked)
  await expect.poll(() => breaks.length).toBe(1)
  breaks[0]!()

  await page.getByRole('heading', { level: 1, name: community.name }).waitFor()
})
