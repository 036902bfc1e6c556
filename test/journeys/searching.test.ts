import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { expectAccessible, expectToFit, openPage, startBrowser } from '../support/browser.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

it('finds a post again by half a word, by keyboard alone', { timeout: 60_000 }, async () => {
  const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
  const { community } = await aCommunityOf(app, bruno, anna)
  const { thread } = await aThread(anna, community.id, { title: 'Wer spiegelt schon?' })
  await bruno.post(`/threads/${thread.id}/posts`, {
    replyTo: 1,
    body: 'Wir. Die Datenbankreplikation läuft seit Mai über zwei Rechenzentren.',
  })
  const { thread: other } = await aThread(bruno, community.id, {
    kind: 'discussion',
    title: 'Replikation im Register',
    body: 'Wer macht mit?',
  })
  const { page, complaints } = await openPage(browser, address, anna.cookie)

  await page.goto(address)
  await page.getByRole('searchbox', { name: 'Suche' }).fill('Replik')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search?q=Replik')
  const field = page.getByRole('searchbox', { name: 'Wonach suchen Sie?' })
  await page.getByText('2 Treffer').first().waitFor()
  const titles = () => page.getByRole('heading', { level: 2 }).allTextContents()
  expect(await titles()).toEqual(['Replikation im Register', 'Wer spiegelt schon?'])
  expect(await page.locator('mark').allTextContents()).toEqual([
    'Replikation',
    'Datenbankreplikation',
  ])
  await expectAccessible(page)
  await expectToFit(page)

  // What is typed is looked for, and stands in the address: with it, it can be passed on.
  await field.pressSequentially('ation -Register')
  await page.getByText('1 Treffer').first().waitFor()
  await page.waitForURL('**/search?q=Replikation+-Register')
  await page.reload()
  await page.getByText('1 Treffer').first().waitFor()
  expect(await titles()).toEqual(['Wer spiegelt schon?'])

  await page.getByLabel('Art der Diskussion').selectOption('Frage')
  await page.waitForURL('**kind=question')
  await field.fill('Replikation')
  await page.getByText('Weitere Filter').click()
  await page.getByLabel('Von').fill('2999-01-01')
  await page.getByText('Zu dieser Suche gibt es keine Treffer.').waitFor()
  await expectAccessible(page)
  await expectToFit(page)
  await page.getByRole('button', { name: 'Alle Filter aufheben' }).click()
  await page.getByText('2 Treffer').first().waitFor()
  await page.locator('#search-words:focus').waitFor()

  // A result leads to the post itself.
  await page.getByRole('link', { name: 'Wer spiegelt schon?' }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`**/threads/${thread.id}#post-2`)
  await page.locator('#post-2:focus').waitFor()
  await page.goBack()
  await page.getByRole('link', { name: 'Replikation im Register' }).click()
  await page.waitForURL(`**/threads/${other.id}#post-1`)
  expect(complaints).toEqual([])
})

it('says that it could not be asked, and asks again', { timeout: 60_000 }, async () => {
  const anna = await signedIn(app, 'Anna')
  const { community } = await aCommunityOf(app, anna)
  await aThread(anna, community.id, { title: 'Register' })
  const { page } = await openPage(browser, address, anna.cookie)
  await page.goto(`${address}/search?q=Register`)
  await page.getByText('1 Treffer').first().waitFor()
  await page.route('**/api/search?**', (route) => route.abort())
  await page.getByRole('searchbox', { name: 'Wonach suchen Sie?' }).fill('Wolken')
  await page.getByText('Der Server ist nicht erreichbar').waitFor()
  // What was found for something else is no answer.
  expect(await page.getByRole('link', { name: 'Register' }).count()).toBe(0)
  await expectAccessible(page)
  await page.unroute('**/api/search?**')
  await page.getByRole('button', { name: 'Erneut versuchen' }).click()
  await page.getByText('Zu dieser Suche gibt es keine Treffer.').waitFor()
})
