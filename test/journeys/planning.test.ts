import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { expectAccessible, expectToFit, openPage, startBrowser } from '../support/browser.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

it('the office prepares, invites, plans and publishes', { timeout: 90_000 }, async () => {
  const olga = await signedIn(app, 'Olga', { office: true })
  const { page, complaints } = await openPage(browser, address, olga.cookie)

  // What planning happens in.
  await page.goto(`${address}/office`)
  await page.getByLabel('Name des Themas').fill('Blockchain')
  await page.getByRole('button', { name: 'Thema anlegen' }).click()
  await page.getByText('Blockchain', { exact: true }).waitFor()
  await page.getByLabel('Name der Werkstatt').fill('Neue Technologien')
  await page.getByRole('button', { name: 'Werkstatt anlegen' }).click()
  await page.getByLabel('Name der Veranstaltungsreihe').fill('What’s NExT?')
  await page.getByRole('button', { name: 'Reihe anlegen' }).click()
  await expectAccessible(page)
  await expectToFit(page)

  // Somebody new is invited, and comes.
  await page.getByLabel('Name des Mitglieds').fill('Nele Neu')
  await page.getByLabel('E-Mail-Adresse').fill('nele@example.org')
  const inviting = page.locator('form').filter({ hasText: 'Name des Mitglieds' })
  await inviting.getByLabel('Behörde', { exact: true }).selectOption({ index: 1 })
  await inviting.getByRole('button', { name: 'Einladen' }).click()
  const link = await page.locator('.link-once code').innerText()
  const neles = await openPage(browser, address)
  await neles.page.goto(link)
  await neles.page.getByRole('heading', { name: 'Willkommen im Netzwerk' }).waitFor()
  await expectAccessible(neles.page)
  await neles.page.getByLabel('Neues Passwort').fill('ein kurzer Satz')
  await neles.page.getByRole('button', { name: 'Mitglied werden' }).click()
  await neles.page.getByRole('heading', { name: 'Guten Tag, Nele Neu' }).waitFor()
  await expectAccessible(neles.page)
  await expectToFit(neles.page)

  // An event, from the draft to the agenda to the programme.
  await page.goto(`${address}/events/new`)
  await page.getByLabel('Motto', { exact: true }).fill('Blockchain: wo sie trägt')
  await page.getByLabel('Thema', { exact: true }).selectOption({ label: 'Blockchain' })
  await page.getByLabel('Beginn').fill('2099-06-07T09:30')
  await page.getByLabel('Ende', { exact: true }).fill('2099-06-07T16:00')
  await page.getByLabel('Ort', { exact: true }).fill('Nürnberg')
  await expectAccessible(page)
  await expectToFit(page)
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click()
  await page.getByRole('button', { name: 'Vortrag hinzufügen' }).click()
  await page.getByLabel('Titel des Vortrags').fill('Führerscheine prüfen')
  await page.getByLabel('Vortragende Person').fill('Tobias Lenk')
  await page.getByRole('button', { name: 'Vortrag hinzufügen' }).click()
  await page.getByRole('heading', { name: 'Führerscheine prüfen' }).waitFor()
  await page.getByRole('link', { name: 'Blockchain: wo sie trägt' }).click()
  await page.getByRole('button', { name: 'Veröffentlichen' }).click()
  await page.getByRole('dialog').getByText('Alle Mitglieder des Netzwerks').waitFor()
  await expectAccessible(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Veröffentlichen' }).click()
  await page.getByRole('button', { name: 'Teilnehmen', exact: true }).waitFor()
  await expectAccessible(page)

  await neles.page.getByRole('link', { name: 'Programm' }).click()
  await neles.page.getByRole('link', { name: 'Blockchain: wo sie trägt' }).click()
  await neles.page.getByText('7. Juni 2099').waitFor()

  // It is called off, with a reason, and the open page says so.
  await page.locator('.planning summary').click()
  await page.getByRole('button', { name: 'Veranstaltung absagen' }).click()
  await page.getByLabel('Begründung').fill('Der Saal ist gesperrt.')
  await page.getByRole('dialog').getByRole('button', { name: 'Veranstaltung absagen' }).click()
  await neles.page.getByText('Der Saal ist gesperrt.').waitFor()

  expect([...complaints, ...neles.complaints].filter((it) => !it.includes('401'))).toEqual([])
})

it('what was typed survives a session that ends', { timeout: 60_000 }, async () => {
  const anna = await signedIn(app, 'Anna', { password: 'ein kurzer Satz' })
  const { community } = await aCommunityOf(app, anna)
  const { thread } = await aThread(anna, community.id)
  const { page } = await openPage(browser, address, anna.cookie)
  await page.goto(`${address}/threads/${thread.id}`)
  const reply = page.getByRole('textbox', { name: 'Ihre Antwort' })
  await reply.fill('Lange überlegt.')

  await anna.delete('/session')
  await page.getByRole('button', { name: 'Antworten', exact: true }).last().click()
  const dialog = page.getByRole('dialog', { name: 'Ihre Sitzung ist abgelaufen' })
  await dialog.waitFor()
  await expectAccessible(page)
  await dialog.getByLabel('E-Mail-Adresse').fill(anna.email)
  await dialog.getByLabel('Passwort', { exact: true }).fill('ein kurzer Satz')
  await dialog.getByRole('button', { name: 'Anmelden' }).click()
  await dialog.waitFor({ state: 'detached' })

  // What was to be sent goes out by itself.
  await page
    .getByRole('article', { name: 'Beitrag 2, Anna' })
    .getByText('Lange überlegt.')
    .waitFor()
})

it('a page that opens while others write misses nothing of it', { timeout: 60_000 }, async () => {
  const anna = await signedIn(app, 'Anna')
  const { community } = await aCommunityOf(app, anna)
  const { thread } = await aThread(anna, community.id)
  const { page } = await openPage(browser, address, anna.cookie)
  const write = async () => {
    for (let count = 0; count < 30; count += 1) {
      await anna.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: `Nr. ${count}` })
    }
  }

  await Promise.all([write(), page.goto(`${address}/threads/${thread.id}`)])

  // However much of it came with the page: the rest follows at its edge.
  await page.getByRole('heading', { name: 'Ihre Antwort' }).scrollIntoViewIfNeeded()
  await page.getByRole('article', { name: 'Beitrag 31, Anna' }).waitFor()
  expect(await page.getByRole('article').count()).toBe(31)
})

it('a first visit to a thread stays within its budget', { timeout: 60_000 }, async () => {
  const anna = await signedIn(app, 'Anna')
  const { community } = await aCommunityOf(app, anna)
  const { thread } = await aThread(anna, community.id)
  await anna.put('/notifications/reading')
  const { page, elsewhere } = await openPage(browser, address, anna.cookie)
  const sizes: Record<string, number> = { script: 0, stylesheet: 0, font: 0 }
  let requests = 0
  page.on('requestfinished', async (request) => {
    requests += 1
    const { responseBodySize } = await request.sizes()
    const type = request.resourceType()
    if (type in sizes) sizes[type]! += responseBodySize
  })

  await page.goto(`${address}/threads/${thread.id}`)
  await page.getByRole('textbox', { name: 'Ihre Antwort' }).waitFor()
  await page.waitForLoadState('networkidle')

  expect(sizes.script).toBeLessThan(45_000)
  expect(sizes.stylesheet).toBeLessThan(18_000)
  expect(sizes.font).toBeLessThan(45_000)
  // The socket and the icon come on top of what is counted here.
  // One of them asks for a draft: the field to reply is in sight.
  expect(requests).toBeLessThanOrEqual(9)
  expect(elsewhere).toEqual([])
})

it('speaks English to who prefers it, all by keyboard', { timeout: 60_000 }, async () => {
  const anna = await signedIn(app, 'Anna')
  const { community } = await aCommunityOf(app, anna)
  const { thread } = await aThread(anna, community.id)
  const { page } = await openPage(browser, address, anna.cookie)
  await page.goto(`${address}/threads/${thread.id}`)
  await page.getByRole('heading', { level: 1 }).waitFor()

  await page.locator('.menu summary').press('Enter')
  await page.getByRole('button', { name: 'English' }).press('Enter')
  await page.getByRole('link', { name: 'Notifications' }).waitFor()
  await expectAccessible(page)
  await page.locator('.menu summary').press('Escape')
  await page.getByRole('button', { name: 'Reply to post 1' }).press('Enter')
  await page.keyboard.type('With the keyboard.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')

  await page
    .getByRole('article', { name: 'Post 2, Anna' })
    .getByText('With the keyboard.')
    .waitFor()
})
