import { expect, it } from 'vitest'
import { inviteFirstMember } from '../../server/members/invite-first.ts'
import { endSoon } from '../../server/sample/end-soon.ts'
import { lastMorning } from '../../server/sample/stage.ts'
import { startApp } from '../support/app.ts'
import { expectAccessible, expectToFit, openPage, startBrowser } from '../support/browser.ts'
import { signedIn } from '../support/cast.ts'
import { aPublishedEvent } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

it('leads the office of an empty instance by the hand', { timeout: 60_000 }, async () => {
  const token = await inviteFirstMember(app.db, app.change)
  const { page, complaints } = await openPage(browser, address)
  await page.goto(`${address}/invitation#${token}`)
  // Whose name stands beside what they write is theirs to say.
  await page.getByRole('button', { name: 'Mitglied werden' }).click()
  await page.getByText('Bitte füllen Sie das Feld „E-Mail-Adresse“ aus.').waitFor()
  await page.getByText('Bitte füllen Sie das Feld „Ihr Name“ aus.').waitFor()
  await expectAccessible(page)
  await page.getByLabel('E-Mail-Adresse').fill('olga@example.org')
  await page.getByLabel('Ihr Name').fill('Olga Brandt')
  await page.getByLabel('Neues Passwort').fill('ein kurzer Satz für Olga')
  await page.getByRole('button', { name: 'Mitglied werden' }).click()

  const steps = page.getByRole('region', { name: 'Erste Schritte' })
  await steps.getByRole('link', { name: 'Behörden aufnehmen' }).click()
  await page.getByRole('heading', { name: 'Behörden', exact: true }).waitFor()
  await expectAccessible(page)
  await expectToFit(page)
  await page.getByLabel('Name', { exact: true }).fill('Bundesverwaltungsamt')
  await page.getByLabel('Kurzname').fill('BVA')
  await page.getByRole('button', { name: 'Behörde aufnehmen' }).click()
  await steps.getByText('Behörden aufnehmen erledigt').waitFor()

  // Nor does planning lead nowhere.
  await steps.getByRole('link', { name: 'Erste Veranstaltung planen' }).click()
  await page.getByRole('link', { name: 'Zur Geschäftsstelle' }).click()
  await page.getByRole('heading', { name: 'Werkstätten, Reihen, Themen' }).waitFor()
  expect(complaints.filter((it) => !it.includes('401'))).toEqual([])
})

it('shows the desk to nobody else', async () => {
  const anna = await signedIn(app, 'Anna')
  const { page } = await openPage(browser, address, anna.cookie)
  await page.goto(`${address}/office`)
  await page.getByRole('heading', { name: 'Seite nicht gefunden', level: 1 }).waitFor()
})

it('ends the event of the sample a few minutes after the first sign-in, and only then', async () => {
  const { office, event } = await aPublishedEvent(app)
  const readEnd = async () => Date.parse((await office.get(`/events/${event.id}`)).json().endsAt)
  const planned = await readEnd()

  await app.change(null, (change) => endSoon(change, event.id))
  const soon = await readEnd()
  expect(soon).toBeLessThan(planned)
  expect(soon).toBeGreaterThan(Date.now() + 3 * 60_000)
  expect(soon).toBeLessThan(Date.now() + 5 * 60_000)
  await app.change(null, (change) => endSoon(change, event.id))
  expect(await readEnd()).toBe(soon)
})

it('has the sample begin in the morning of a working day', () => {
  const morning = lastMorning(3)
  expect(morning.getTime()).toBeLessThanOrEqual(Date.now() - 3 * 3_600_000)
  const said = new Intl.DateTimeFormat('en', {
    ...{ timeZone: 'Europe/Berlin', weekday: 'short', hour: 'numeric', hour12: false },
  })
  expect(said.format(morning)).toMatch(/^(Mon|Tue|Wed|Thu|Fri),? 09$/)
})
