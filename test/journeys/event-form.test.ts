import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { expectAccessible, expectToFit, openPage, startBrowser } from '../support/browser.ts'
import type { Person } from '../support/cast.ts'
import { aTalk, theOffice } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

async function formOf(person: Person, path: string) {
  const { page, complaints } = await openPage(browser, address, person.cookie)
  await page.goto(`${address}${path}`)
  const motto = page.getByLabel('Motto', { exact: true })
  await motto.waitFor()
  return { page, complaints, motto }
}

it('says at each field what is wrong, before anything is sent', { timeout: 60_000 }, async () => {
  const { office } = await theOffice(app)
  const { page } = await formOf(office, '/events/new')
  const sent: string[] = []
  page.on('request', (it) => it.method() === 'POST' && sent.push(it.url()))
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click()
  await page.getByText('Bitte geben Sie ein Motto ein.').waitFor()
  await page.locator('input[aria-invalid]:focus').waitFor()
  await page.getByText('Bitte wählen Sie ein Thema.').waitFor()
  await expectAccessible(page)
  await expectToFit(page)

  // A year of two digits is one of antiquity to a browser: it is said on leaving the field.
  const [start, end] = [page.getByLabel('Beginn'), page.getByLabel('Ende', { exact: true })]
  await start.fill('0026-07-06T10:30')
  await end.focus()
  await page.getByText('Bitte geben Sie das Jahr mit vier Ziffern an').waitFor()
  await start.fill('2099-06-07T12:00')
  await end.fill('2099-06-07T10:00')
  await page.getByText('Das Ende muss nach dem Beginn liegen.').waitFor()
  await start.fill('2025-06-07T09:00')
  await end.fill('2025-06-07T16:00')
  await page.getByText('Das Ende liegt in der Vergangenheit.').waitFor()
  await page.getByLabel('Link zur Online-Teilnahme').fill('meet.example.org')
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click()
  await page.getByText('Der Link muss mit https:// beginnen.').waitFor()
  await expectAccessible(page)
  expect(sent).toEqual([])
})

it('keeps what was typed over a reload, until it is saved', { timeout: 60_000 }, async () => {
  const { office, plan } = await theOffice(app)
  const { page, motto } = await formOf(office, '/events/new')
  await motto.fill('Wallets im Amt')
  await page.getByLabel('Ort', { exact: true }).fill('Köln')
  await page.getByText('Entwurf gespeichert').waitFor()
  await page.reload()
  await page.getByText('Ihr Entwurf wurde wiederhergestellt.').waitFor()
  expect(await motto.inputValue()).toBe('Wallets im Amt')
  expect(await page.getByLabel('Ort', { exact: true }).inputValue()).toBe('Köln')

  await page.goto(address)
  await page.getByRole('link', { name: 'Wallets im Amt' }).click()
  await page.getByText('Ihr Entwurf wurde wiederhergestellt.').waitFor()
  await page.getByLabel('Thema', { exact: true }).selectOption(String(plan.topicId))
  await page.getByLabel('Beginn').fill('2099-06-07T09:30')
  await page.getByLabel('Ende', { exact: true }).fill('2099-06-07T16:00')
  await page.getByRole('button', { name: 'Entwurf anlegen' }).click()
  await page.getByRole('heading', { name: 'Veranstaltung bearbeiten' }).waitFor()
  expect(await motto.inputValue()).toBe('Wallets im Amt')
  expect(await page.getByText('Ihr Entwurf wurde wiederhergestellt.').count()).toBe(0)
  expect((await office.get('/drafts')).json().items).toEqual([])
})

it('is not begun anew when a talk is added below it, or saved', { timeout: 60_000 }, async () => {
  const { office, plan } = await theOffice(app)
  const event = (await office.post('/events', plan)).json()
  const { page, motto } = await formOf(office, `/events/${event.id}/edit`)
  await motto.fill('Ein neues Motto')
  await page.getByLabel('Worum es geht').fill('Eine neue Zusammenfassung')
  await page.getByRole('button', { name: 'Vortrag hinzufügen' }).click()
  const talk = page.locator('form.notice')
  await talk.getByRole('button', { name: 'Vortrag hinzufügen' }).click()
  await talk.getByText('Bitte geben Sie einen Titel ein.').waitFor()
  await page.locator('form.notice input[aria-invalid]:focus').waitFor()
  await talk.getByLabel('Titel des Vortrags').fill('Führerscheine prüfen')
  await talk.getByLabel('Vortragende Person').fill('Tobias Lenk')
  await talk.getByRole('button', { name: 'Vortrag hinzufügen' }).click()
  await page.getByRole('heading', { name: 'Führerscheine prüfen' }).waitFor()
  expect(await motto.inputValue()).toBe('Ein neues Motto')
  expect(await page.getByLabel('Worum es geht').inputValue()).toBe('Eine neue Zusammenfassung')

  // A talk that is being typed outlives the saving of the form above it.
  await page.getByRole('button', { name: 'Vortrag hinzufügen' }).click()
  await talk.getByLabel('Titel des Vortrags').fill('Noch einer')
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page.locator('.kicker', { hasText: 'Ein neues Motto' }).waitFor()
  expect(await talk.getByLabel('Titel des Vortrags').inputValue()).toBe('Noch einer')
  expect(await motto.inputValue()).toBe('Ein neues Motto')
  expect((await office.get(`/events/${event.id}`)).json().motto).toBe('Ein neues Motto')
  await expectAccessible(page)
})

it('takes over what others have changed, and says where both have', {
  timeout: 60_000,
}, async () => {
  const { office, plan } = await theOffice(app)
  const event = (await office.post('/events', plan)).json()
  const { page, motto } = await formOf(office, `/events/${event.id}/edit`)
  await motto.fill('Von hier')
  await office.put(`/events/${event.id}`, {
    ...{ ...plan, revision: event.revision },
    ...{ motto: 'Von dort', place: 'Bremen' },
  })
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page.getByText('an anderer Stelle geändert, auch hier: Motto.').waitFor()
  expect(await motto.inputValue()).toBe('Von hier')
  expect(await page.getByLabel('Ort', { exact: true }).inputValue()).toBe('Bremen')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Speichern' }).click()
  await page.locator('.kicker', { hasText: 'Von hier' }).waitFor()
  const saved = (await office.get(`/events/${event.id}`)).json()
  expect(saved).toMatchObject({ motto: 'Von hier', place: 'Bremen' })
})

it('asks before a talk is taken off the agenda', { timeout: 60_000 }, async () => {
  const { office, plan } = await theOffice(app)
  const event = (await office.post('/events', plan)).json()
  await aTalk(office, event.id, { title: 'Wallet' })
  const { page } = await formOf(office, `/events/${event.id}/edit`)
  await page.getByRole('button', { name: 'Von der Agenda nehmen: Wallet' }).click()
  await page.getByRole('dialog').getByText('Das lässt sich nicht zurücknehmen').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Von der Agenda nehmen' }).click()
  await page.getByRole('heading', { name: 'Wallet' }).waitFor({ state: 'detached' })
})
