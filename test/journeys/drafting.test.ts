import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { expectAccessible, expectToFit, openPage, startBrowser } from '../support/browser.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)
const PASSWORD = 'ein kurzer Satz für Anna'

async function aThreadToAnswer() {
  const anna = await signedIn(app, 'Anna', { password: PASSWORD })
  const { community } = await aCommunityOf(app, anna)
  const { thread } = await aThread(anna, community.id, { title: 'Hätte ein Register gereicht?' })
  return { anna, community, thread, path: `${address}/threads/${thread.id}` }
}

it('finds in another browser what was begun in one, and loses neither of two', {
  timeout: 60_000,
}, async () => {
  const { anna, path, thread } = await aThreadToAnswer()
  const office = (await openPage(browser, address, anna.cookie)).page
  await office.goto(path)
  await office.getByRole('textbox', { name: 'Ihre Antwort' }).fill('Im Büro begonnen')
  await office.getByText('Entwurf gespeichert').waitFor()

  const home = (await openPage(browser, address, anna.cookie)).page
  await home.goto(address)
  await home.getByRole('heading', { name: 'Ihre Entwürfe' }).waitFor()
  await expectAccessible(home)
  await expectToFit(home)
  await home.getByRole('link', { name: 'Hätte ein Register gereicht?' }).first().click()
  const field = home.getByRole('textbox', { name: 'Ihre Antwort' })
  await home.getByText('Ihr Entwurf wurde wiederhergestellt.').waitFor()
  expect(await field.inputValue()).toBe('Im Büro begonnen')
  await field.fill('Zu Hause fortgesetzt')
  await field.blur()
  await expect
    .poll(async () => (await anna.get(`/drafts/thread:${thread.id}`)).json().draft?.body)
    .toBe('Zu Hause fortgesetzt')

  // The office goes on with what it has; what was written at home is offered there.
  await office.getByRole('textbox', { name: 'Ihre Antwort' }).fill('Im Büro fortgesetzt')
  await office.getByText('Zu Hause fortgesetzt').waitFor()
  await expectAccessible(office)
  await office.getByRole('button', { name: 'Diesen Entwurf übernehmen' }).click()
  expect(await office.getByRole('textbox', { name: 'Ihre Antwort' }).inputValue()).toBe(
    'Zu Hause fortgesetzt',
  )
  await office.getByText('Im Büro fortgesetzt').waitFor()

  await office.getByRole('button', { name: 'Antworten', exact: true }).last().click()
  await office.getByRole('article', { name: 'Beitrag 2, Anna' }).waitFor()
  expect((await anna.get(`/drafts/thread:${thread.id}`)).json().draft).toBeNull()

  // What has not been sent is still offered, until one has decided on it.
  await office.reload()
  await office.getByText('Im Büro fortgesetzt').waitFor()
  await office.getByRole('button', { name: 'Diesen Entwurf verwerfen' }).click()
  await office.getByText('Im Büro fortgesetzt').waitFor({ state: 'detached' })
})

it('keeps it here while the server cannot be reached', { timeout: 60_000 }, async () => {
  const { anna, path, thread } = await aThreadToAnswer()
  const { page } = await openPage(browser, address, anna.cookie)
  await page.goto(path)
  const field = page.getByRole('textbox', { name: 'Ihre Antwort' })
  await field.click()
  await page.getByRole('toolbar').waitFor()
  await page.route('**/api/drafts/**', (route) => route.abort())
  await field.fill('Im Tunnel geschrieben')
  await page.getByText('Nur auf diesem Gerät gespeichert').waitFor()
  await page.reload()
  await page.getByText('Ihr Entwurf wurde wiederhergestellt.').waitFor()
  expect(await field.inputValue()).toBe('Im Tunnel geschrieben')

  await page.unroute('**/api/drafts/**')
  const saved = page.waitForResponse((it) => !!it.request().postData()?.includes('geschrieben!'))
  await field.press('End')
  await page.keyboard.type('!')
  await saved
  await page.getByText('Entwurf gespeichert').waitFor()
  expect((await anna.get(`/drafts/thread:${thread.id}`)).json().draft.body).toBe(
    'Im Tunnel geschrieben!',
  )

  // Whoever signs out leaves nothing in this browser.
  await page.locator('.menu summary').press('Enter')
  await page.getByRole('button', { name: 'Abmelden' }).click()
  await page.getByRole('heading', { name: 'Anmelden' }).waitFor()
  expect(
    await page.evaluate("Object.keys(localStorage).filter((it) => it.startsWith('draft'))"),
  ).toEqual([])
})

it('lets no draft that comes late take the place of what is being typed', {
  timeout: 60_000,
}, async () => {
  const { anna, path, thread } = await aThreadToAnswer()
  const { page } = await openPage(browser, address, anna.cookie)
  await page.route('**/api/drafts/**', (route) => route.abort())
  await page.goto(path)
  const field = page.getByRole('textbox', { name: 'Ihre Antwort' })
  await field.fill('Hier begonnen')
  await page.getByText('Nur auf diesem Gerät gespeichert').waitFor()
  await page.goto('about:blank')
  const saveElsewhere = async () => {
    // What a page sends while it is left may come through.
    const { draft } = (await anna.get(`/drafts/thread:${thread.id}`)).json()
    const rest = { title: '', kind: null, replyTo: 1, version: null }
    const words = { ...rest, body: 'Dort begonnen', since: draft?.savedAt ?? null }
    return (await anna.put(`/drafts/thread:${thread.id}`, words)).statusCode
  }
  await expect.poll(saveElsewhere).toBe(200)

  await page.unroute('**/api/drafts/**')
  const { promise: held, resolve: letLook } = Promise.withResolvers<void>()
  await page.route('**/api/drafts/**', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(path)
  await field.press('End')
  await page.keyboard.type('!')
  letLook()
  await page.getByText('Dort begonnen').waitFor()
  expect(await field.inputValue()).toBe('Hier begonnen!')
})

it('sends the reply once its writer has signed in again', { timeout: 60_000 }, async () => {
  const { anna, path } = await aThreadToAnswer()
  const { page } = await openPage(browser, address, anna.cookie)
  await page.goto(path)
  const field = page.getByRole('textbox', { name: 'Ihre Antwort' })
  await field.fill('Das bleibt stehen')
  await anna.delete('/session')
  await page.locator('.news-bar').getByText('Ihre Sitzung ist abgelaufen.').waitFor()

  // Writing goes on undisturbed, until something is to be sent.
  await field.press('End')
  await page.keyboard.type(' und geht hinaus')
  expect(await page.getByRole('dialog').isVisible()).toBe(false)
  await page.keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: 'Ihre Sitzung ist abgelaufen' })
  await dialog.getByLabel('E-Mail-Adresse').fill(anna.email)
  await dialog.getByLabel('Passwort', { exact: true }).fill(PASSWORD)
  await expectAccessible(page)
  await dialog.getByLabel('Passwort', { exact: true }).press('Enter')
  await page
    .getByRole('article', { name: 'Beitrag 2, Anna' })
    .getByText('Das bleibt stehen und geht hinaus')
    .waitFor()
  expect(await page.getByRole('article').count()).toBe(2)
})

it('shows what has been talked about while a title is typed', { timeout: 60_000 }, async () => {
  const { anna, community } = await aThreadToAnswer()
  const { page } = await openPage(browser, address, anna.cookie)
  await page.goto(`${address}/communities/${community.id}/threads/new`)
  await page.getByRole('button', { name: 'Veröffentlichen' }).click()
  await page.locator('input[aria-invalid]:focus').waitFor()
  await expectAccessible(page)
  await page
    .getByLabel('Überschrift', { exact: false })
    .first()
    .pressSequentially('Reicht ein Register')
  await page.getByText('1 ähnliche Diskussion').waitFor()
  await expectAccessible(page)
  await expectToFit(page)
  await page.getByRole('link', { name: 'Hätte ein Register gereicht?' }).click()
  await page.getByRole('heading', { level: 1, name: 'Hätte ein Register gereicht?' }).waitFor()
  await page.goBack()
  await expect
    .poll(() => page.getByLabel('Überschrift', { exact: false }).first().inputValue())
    .toBe('Reicht ein Register')
})
