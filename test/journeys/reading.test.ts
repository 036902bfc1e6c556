import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { expectAccessible, expectToFit, openPage, startBrowser } from '../support/browser.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aPublishedEvent, aReply, aThread } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

it('reads a thread as a tree or by time, whatever is folded in it', {
  timeout: 60_000,
}, async () => {
  const anna = await signedIn(app, 'Anna')
  const { community } = await aCommunityOf(app, anna)
  const { thread } = await aThread(anna, community.id)
  // Each answers the one before: six levels below the first.
  for (const replyTo of [1, 2, 3, 4, 5, 6]) {
    await anna.post(`/threads/${thread.id}/posts`, { replyTo, body: `Antwort auf ${replyTo}` })
  }
  await anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Auf den ersten' })
  const { page } = await openPage(browser, address, anna.cookie)

  // From the fourth level on it is folded, and can be unfolded.
  await page.goto(`${address}/threads/${thread.id}`)
  await page.getByText('3 weitere Antworten').waitFor()
  expect(await page.getByText('Antwort auf 4').isVisible()).toBe(false)
  await page.getByText('3 weitere Antworten').click()
  await page.getByText('Antwort auf 4').waitFor()
  await expectAccessible(page)
  await expectToFit(page)

  // A link to a post leads there, through what it is folded into.
  await page.goto(`${address}/programme`)
  await page.goto(`${address}/threads/${thread.id}#post-7`)
  await page.getByText('Antwort auf 6').waitFor()
  await page.locator('#post-7:focus').waitFor()

  // By time nothing is folded, and that is how it stays.
  await page.getByRole('button', { name: 'Nach Zeit' }).click()
  const numbers = async () =>
    page.getByRole('article').evaluateAll((all) => all.map(({ id }) => id.replace('post-', '')))
  expect(await numbers()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  await page.reload()
  await page.getByRole('button', { name: 'Nach Zeit', pressed: true }).waitFor()
  await page.getByRole('button', { name: 'Nach Antworten' }).click()
  expect(await numbers()).toEqual(['1', '2', '3', '4', '8'])
})

it('counts as new what others have said, not what one has said oneself', {
  timeout: 60_000,
}, async () => {
  const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
  const { community } = await aCommunityOf(app, bruno, anna)
  const { thread } = await aThread(anna, community.id)
  const { page } = await openPage(browser, address, anna.cookie)
  await page.goto(`${address}/threads/${thread.id}`)
  await page.locator('#reply').fill('Ich ergänze.')
  await page.getByRole('button', { name: 'Antworten', exact: true }).last().click()
  await page.locator('#post-2:focus').waitFor()

  await aReply(bruno, thread.id)

  await page.getByText('1 neuer Beitrag seit Ihrem letzten Besuch').waitFor()
})

it('shows who asked and who reads which answers helped', { timeout: 60_000 }, async () => {
  const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
  const { community } = await aCommunityOf(app, bruno, anna)
  const { thread } = await aThread(anna, community.id)
  await bruno.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Mit einer Sperrliste.' })
  const [annas, brunos] = [
    await openPage(browser, address, anna.cookie),
    await openPage(browser, address, bruno.cookie),
  ]
  await brunos.page.goto(`${address}/communities/${community.id}`)
  await brunos.page.getByText('Ohne hilfreiche Antwort').waitFor()
  await brunos.page.goto(`${address}/threads/${thread.id}`)
  await brunos.page.getByRole('article').nth(1).waitFor()

  await annas.page.goto(`${address}/threads/${thread.id}`)
  await annas.page.getByRole('button', { name: 'War hilfreich: Beitrag 2' }).click()

  const jump = brunos.page.getByRole('navigation', { name: 'Hilfreiche Antworten' })
  await jump.getByRole('link', { name: 'Beitrag 2, Bruno' }).click()
  await brunos.page.locator('#post-2:focus').waitFor()
  await expectAccessible(brunos.page)
  await expectToFit(brunos.page)
  await brunos.page.goto(`${address}/communities/${community.id}`)
  await brunos.page.getByText('beantwortet').waitFor()
  await expectAccessible(brunos.page)
})

it('leads to what comes next where that stands below all else', { timeout: 60_000 }, async () => {
  const anna = await signedIn(app, 'Anna')
  const { event } = await aPublishedEvent(app)
  const { page } = await openPage(browser, address, anna.cookie)
  await page.goto(address)
  const way = page.getByRole('link', { name: 'Als Nächstes' })
  await page.getByRole('heading', { name: 'Als Nächstes' }).waitFor()
  expect(await way.count()).toBe(0)

  await page.setViewportSize({ width: 320, height: 640 })
  await way.click()

  await page.locator('#beside:focus').waitFor()
  await page.getByRole('link', { name: event.motto }).first().waitFor()
  await expectAccessible(page)
  await expectToFit(page)
})
