import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { expectAccessible, expectToFit, openPage, startBrowser } from '../support/browser.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aReply, aThread, manyReplies } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

async function aConversation() {
  const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
  const { community } = await aCommunityOf(app, anna, bruno)
  const { thread, posts } = await aThread(anna, community.id, { body: 'Es kostet 3.000 Euro.' })
  return { anna, bruno, community, thread, first: posts.items[0]! }
}

it('edits a post, and whoever answered it sees what has changed', { timeout: 90_000 }, async () => {
  const { anna, bruno, thread } = await aConversation()
  await aReply(bruno, thread.id, { body: 'Nur 3.000?' })
  const [annas, brunos] = [
    await openPage(browser, address, anna.cookie),
    await openPage(browser, address, bruno.cookie),
  ]
  await brunos.page.goto(`${address}/threads/${thread.id}`)
  await brunos.page.locator('#post-2').waitFor()
  await annas.page.goto(`${address}/threads/${thread.id}`)

  await annas.page.getByRole('button', { name: 'Bearbeiten: Beitrag 1' }).click()
  await annas.page.locator('#post-1 textarea').fill('Es kostet 4.000 Euro.')
  await annas.page.getByRole('button', { name: 'Speichern' }).click()
  await annas.page.locator('#post-1:focus').waitFor()

  // The page that is open hears of it, and the reply says so by itself.
  const reply = brunos.page.locator('#post-2')
  const earlier = reply.getByRole('button', { name: /Antwort auf eine frühere Fassung/ })
  await earlier.focus()
  await expectToFit(brunos.page)
  await brunos.page.keyboard.press('Enter')
  const versions = brunos.page.getByRole('dialog', { name: 'Fassungen von Beitrag 1' })
  await versions.locator('ins', { hasText: '4.000' }).waitFor()
  expect(await versions.locator('del').innerText()).toContain('3.000')
  expect(await versions.getByText('erste Fassung').count()).toBe(1)
  await expectAccessible(brunos.page)
  await expectToFit(brunos.page)
  await brunos.page.keyboard.press('Escape')
  await versions.waitFor({ state: 'detached' })
  await reply.locator('button:focus').waitFor()
  expect([...annas.complaints, ...brunos.complaints]).toEqual([])
})

it('loses nothing where the same post is edited on two pages', { timeout: 90_000 }, async () => {
  const { anna, thread, first } = await aConversation()
  const { page } = await openPage(browser, address, anna.cookie)
  await page.goto(`${address}/threads/${thread.id}`)
  await page.getByRole('button', { name: 'Bearbeiten: Beitrag 1' }).click()
  const field = page.locator('#post-1 textarea')
  await field.fill('Es kostet 5.000 Euro.')

  await anna.put(`/posts/${first.id}`, { body: 'Es kostet 4.000 Euro.', version: first.version })

  // It is told while one writes, and what is saved is what one has seen.
  const told = page.getByRole('region', { name: 'Inzwischen bearbeitet' })
  await told.getByRole('alert').waitFor()
  await told.locator('del', { hasText: '4.000' }).waitFor()
  expect(await field.inputValue()).toBe('Es kostet 5.000 Euro.')
  await expectAccessible(page)
  await expectToFit(page)
  await page.getByRole('button', { name: 'Meinen Text behalten' }).click()
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page.locator('#post-1 .prose', { hasText: '5.000' }).waitFor()
  const { items } = (await anna.get(`/posts/${first.id}/versions`)).json()
  expect(items.map(({ body }: { body: string }) => body)).toEqual([
    'Es kostet 5.000 Euro.',
    'Es kostet 4.000 Euro.',
    'Es kostet 3.000 Euro.',
  ])
})

it('withdraws what nobody has answered, once one knows what that means', {
  timeout: 90_000,
}, async () => {
  const { anna, bruno, thread } = await aConversation()
  await aReply(bruno, thread.id, { body: 'Vertrauliche Zahlen' })
  const [annas, brunos] = [
    await openPage(browser, address, anna.cookie),
    await openPage(browser, address, bruno.cookie),
  ]
  await annas.page.goto(`${address}/threads/${thread.id}`)
  await annas.page.getByText('Vertrauliche Zahlen').waitFor()
  await brunos.page.goto(`${address}/threads/${thread.id}`)

  await brunos.page.getByRole('button', { name: 'Mehr: Beitrag 2' }).click()
  await brunos.page.getByRole('button', { name: 'Zurückziehen: Beitrag 2' }).click()
  const dialog = brunos.page.getByRole('dialog', { name: 'Beitrag zurückziehen' })
  await dialog.getByText('endgültig gelöscht').waitFor()
  expect(await dialog.locator(':focus').innerText()).toBe('Abbrechen')
  await expectAccessible(brunos.page)
  await dialog.getByRole('button', { name: 'Beitrag zurückziehen' }).click()
  // What has led here has gone with the words: one is still where one was.
  await brunos.page.locator('#post-2:focus').waitFor()

  for (const { page } of [annas, brunos]) {
    await page.locator('#post-2').getByText('Dieser Beitrag wurde zurückgezogen.').waitFor()
    expect(await page.getByText('Vertrauliche Zahlen').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Antworten auf Beitrag 2' }).count()).toBe(0)
    await expectAccessible(page)
    await expectToFit(page)
  }
})

it('speaks for an authority only by saying so each time', { timeout: 90_000 }, async () => {
  const { anna, bruno, thread } = await aConversation()
  const olga = await signedIn(app, 'Olga', { office: true })
  const { authority } = (await bruno.get('/session')).json().member
  const { page: office } = await openPage(browser, address, olga.cookie)
  await office.goto(`${address}/office`)
  await office.getByLabel('Behörde').last().selectOption({ label: authority.name })
  await office.getByRole('button', { name: 'Recht erteilen: Bruno' }).click()
  await office.getByText('darf für die Behörde sprechen').waitFor()
  await expectAccessible(office)
  await expectToFit(office)

  const { page } = await openPage(browser, address, bruno.cookie)
  await page.goto(`${address}/threads/${thread.id}`)
  const choice = page.getByRole('checkbox', { name: /Ich schreibe für meine Behörde/ })
  expect(await choice.isChecked()).toBe(false)
  await choice.check()
  await page.locator('#reply').fill('Wir haben es eingeführt.')
  await page.getByRole('button', { name: 'Antworten', exact: true }).last().click()

  const shown = `Im Namen der Behörde: ${authority.name}`
  await page.locator('#post-2').getByText(shown).waitFor()
  expect(await choice.isChecked()).toBe(false)
  await expectAccessible(page)
  await expectToFit(page)
  await page.getByRole('button', { name: 'Mehr: Beitrag 2' }).click()
  await page.getByRole('button', { name: 'Als persönlich kennzeichnen: Beitrag 2' }).click()
  await page.getByText(shown).waitFor({ state: 'detached' })
  const { page: annas } = await openPage(browser, address, anna.cookie)
  await annas.goto(`${address}/threads/${thread.id}`)
  await annas.locator('#post-2').waitFor()
  expect(await annas.getByRole('checkbox', { name: /für meine Behörde/ }).count()).toBe(0)
})

it('jumps to an answer that helped, wherever in a long thread it lies', {
  timeout: 90_000,
}, async () => {
  const { anna, bruno, thread } = await aConversation()
  await manyReplies(bruno, thread.id, 60)
  const answers = (await anna.get(`/threads/${thread.id}/posts?after=49`)).json().items
  await anna.put(`/posts/${answers[0].id}/acceptance`)
  const { page } = await openPage(browser, address, anna.cookie)
  await page.goto(`${address}/threads/${thread.id}#post-1`)
  const jump = page.getByRole('navigation', { name: 'Hilfreiche Antworten' })
  expect(await page.locator('#post-50').count()).toBe(0)

  await jump.getByRole('link', { name: 'Beitrag 50, Bruno' }).click()

  await page.locator('#post-50:focus').waitFor()
  await bruno.put(`/posts/${answers[0].id}/withdrawal`)
  await jump.waitFor({ state: 'detached' })
})
