import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { expectAccessible, expectToFit, openPage, startBrowser } from '../support/browser.ts'
import { type Person, signedIn } from '../support/cast.ts'
import { aPublishedEvent, aTalk, hoursFromNow } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

async function anEventWithTalks(talks: number, changes = {}) {
  const { office, event } = await aPublishedEvent(app, changes)
  for (let index = 1; index <= talks; index += 1) {
    const abstract = 'Wie es lief. '.repeat(30)
    await aTalk(office, event.id, { title: `Vortrag ${index}`, abstract })
  }
  return { office, event, path: `${address}/events/${event.id}` }
}

async function pageOf(person: Person, path: string) {
  const { page, complaints } = await openPage(browser, address, person.cookie)
  await page.goto(path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return { page, complaints }
}

const topOf = (page: Page, selector: string) =>
  page.evaluate<number>(`document.querySelector('${selector}').getBoundingClientRect().top`)

it('keeps a question that is being typed when the event ends', { timeout: 90_000 }, async () => {
  const { office, path, event } = await anEventWithTalks(5)
  const anna = await signedIn(app, 'Anna')
  await anna.put(`/events/${event.id}/attendance`)
  const { page, complaints } = await pageOf(anna, path)
  await page.getByRole('button', { name: 'Frage stellen: Vortrag 5' }).click()
  const field = page.getByLabel('Ihre Frage zu diesem Vortrag')
  await page.locator('textarea:focus').waitFor()
  await page.keyboard.type('Eine lange Frage')
  const before = await topOf(page, 'textarea:focus')

  await office.put(`/events/${event.id}/ending`)
  await page.locator('form').getByText('Ihre Frage ist noch nicht gestellt').waitFor()
  await page.locator('textarea:focus').waitFor()
  expect(Math.abs((await topOf(page, 'textarea:focus')) - before)).toBeLessThan(2)
  expect(await field.inputValue()).toBe('Eine lange Frage')
  await expectAccessible(page)
  await expectToFit(page)

  await page.getByRole('button', { name: 'In der Diskussion weiterschreiben' }).click()
  const reply = page.getByRole('textbox', { name: 'Ihre Antwort' })
  await expect.poll(() => reply.inputValue()).toBe('Eine lange Frage')
  await page.getByRole('button', { name: 'Antworten', exact: true }).last().click()
  await page.getByRole('article', { name: 'Beitrag 2, Anna' }).waitFor()
  await page.goto(address)
  await page.getByRole('heading', { name: 'Als Nächstes' }).waitFor()
  expect(await page.getByRole('heading', { name: 'Ihre Entwürfe' }).count()).toBe(0)
  expect(complaints).toEqual([])
})

it('goes on with a question where it was left', { timeout: 60_000 }, async () => {
  const { path } = await anEventWithTalks(3)
  const anna = await signedIn(app, 'Anna')
  const { page } = await pageOf(anna, path)
  await page.getByRole('button', { name: 'Frage stellen: Vortrag 3' }).click()
  await page.getByLabel('Ihre Frage zu diesem Vortrag').fill('Und wenn nicht?')
  await page.getByText('Entwurf gespeichert').waitFor()
  await page.goto(address)
  await page.getByRole('link', { name: 'Vortrag 3' }).click()
  await page.getByText('Ihr Entwurf wurde wiederhergestellt.').waitFor()
  expect(await page.getByLabel('Ihre Frage zu diesem Vortrag').inputValue()).toBe('Und wenn nicht?')
  await page.getByRole('button', { name: 'Frage stellen', exact: true }).click()
  await page.locator('.questions').getByText('Und wenn nicht?').waitFor()
})

it('tells of the founding wherever one is on the page, and moves nothing', {
  timeout: 90_000,
}, async () => {
  const { office, event, path } = await anEventWithTalks(6)
  const [anna, ute] = [await signedIn(app, 'Anna'), await signedIn(app, 'Ute')]
  const talks = (await anna.get(`/events/${event.id}`)).json().agenda
  for (const { id } of talks.slice(0, 3))
    await ute.post(`/talks/${id}/questions`, { body: 'Wie lange?\n\nUnd wie viele?' })
  const { page } = await pageOf(anna, path)
  const { page: atTheTop } = await pageOf(ute, path)
  await atTheTop.locator('.kick').waitFor()
  await page.evaluate(`document.querySelectorAll('.lineage > li')[4].scrollIntoView()`)
  // What the eye rests on.
  await page.evaluate(`document.elementFromPoint(640, 180).closest('li').id = 'looked-at'`)
  const before = await topOf(page, '#looked-at')

  await office.put(`/events/${event.id}/ending`)
  const sentence = `Die Community ${event.topic.name} ist gegründet`
  const news = page.locator('.founding-news')
  await news.getByText(sentence).waitFor()
  await page.locator('.kick.founded').waitFor()
  await page.locator('.sr-only[role=status]', { hasText: sentence }).waitFor({ state: 'attached' })
  expect(Math.abs((await topOf(page, '#looked-at')) - before)).toBeLessThan(2)
  await expectAccessible(page)

  // Who sees the card is told by the card.
  await atTheTop.getByRole('heading', { name: sentence }).waitFor()
  await atTheTop
    .locator('.sr-only[role=status]', { hasText: sentence })
    .waitFor({ state: 'attached' })
  expect(await atTheTop.locator('.founding-news').count()).toBe(0)
  await news.getByRole('link', { name: 'Ansehen' }).click()
  await page.getByRole('heading', { level: 1, name: `Community ${event.topic.name}` }).waitFor()
})

it('ends an event only once it has begun, and says what follows', { timeout: 90_000 }, async () => {
  const coming = await anEventWithTalks(1, { startsAt: hoursFromNow(2), endsAt: hoursFromNow(4) })
  const { page } = await pageOf(coming.office, coming.path)
  await page.locator('.planning summary').click()
  await page.getByRole('button', { name: 'Veranstaltung absagen' }).waitFor()
  expect(await page.getByRole('button', { name: 'Veranstaltung jetzt beenden' }).count()).toBe(0)

  const running = await anEventWithTalks(2)
  for (const name of ['Anna', 'Ute']) {
    await (await signedIn(app, name)).put(`/events/${running.event.id}/attendance`)
  }
  const { page: runningPage } = await pageOf(running.office, running.path)
  await runningPage.locator('.planning summary').click()
  await runningPage.getByRole('button', { name: 'Veranstaltung jetzt beenden' }).click()
  const dialog = runningPage.getByRole('dialog')
  await dialog.getByText('2 Personen nehmen teil und werden Mitglied').waitFor()
  await dialog.getByText('3 Diskussionen werden eröffnet').waitFor()
  await expectAccessible(runningPage)
  const { x, y, width, height } = (await dialog.boundingBox())!
  expect(Math.abs(x + width / 2 - 640)).toBeLessThan(10)
  expect(Math.abs(y + height / 2 - 450)).toBeLessThan(10)
  await dialog.getByRole('button', { name: 'Veranstaltung jetzt beenden' }).click()
  await runningPage.locator('.kick.founded').waitFor()
  expect(await runningPage.locator('.planning').count()).toBe(0)
})

it('calls off with a reason, and then says nothing of what will not be', {
  timeout: 60_000,
}, async () => {
  const { office, path, event } = await anEventWithTalks(0, { capacity: 1, motto: 'Wird abgesagt' })
  const [anna, ute] = [await signedIn(app, 'Anna'), await signedIn(app, 'Ute')]
  await anna.put(`/events/${event.id}/attendance`)
  await ute.put(`/events/${event.id}/attendance`)
  const { page } = await pageOf(office, path)
  await page.locator('.planning summary').click()
  await page.getByRole('button', { name: 'Veranstaltung absagen' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('1 Person nimmt teil, 1 auf der Warteliste').waitFor()
  await dialog.getByRole('button', { name: 'Veranstaltung absagen' }).click()
  await dialog.getByText('Bitte geben Sie eine Begründung ein.').waitFor()
  await page.locator('dialog textarea[aria-invalid]:focus').waitFor()
  await dialog.getByLabel('Begründung').fill('Der Saal ist gesperrt.')
  await dialog.getByRole('button', { name: 'Veranstaltung absagen' }).click()
  await page.getByText('Der Saal ist gesperrt.').waitFor()
  await expectAccessible(page)
  await expectToFit(page)
  expect(await page.getByText(/Warteliste|Agenda steht noch nicht/).count()).toBe(0)

  const { page: utes } = await pageOf(ute, address)
  await utes.getByRole('heading', { name: 'Als Nächstes' }).waitFor()
  await utes.waitForLoadState('networkidle')
  expect(await utes.getByRole('link', { name: event.motto }).count()).toBe(0)
})

it('asks before a seat goes to somebody else', { timeout: 60_000 }, async () => {
  const { path, event } = await anEventWithTalks(0, { capacity: 1 })
  const [anna, ute] = [await signedIn(app, 'Anna'), await signedIn(app, 'Ute')]
  await anna.put(`/events/${event.id}/attendance`)
  await ute.put(`/events/${event.id}/attendance`)
  const { page } = await pageOf(anna, path)
  await page.getByText('Sie nehmen teil.').waitFor()
  await page.getByRole('button', { name: 'Teilnahme absagen' }).click()
  await page.getByText('Ihr Platz geht sofort an die Person auf der Warteliste.').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'Teilnahme absagen' }).click()
  await page.getByRole('button', { name: 'Auf die Warteliste' }).waitFor()
})

it('says afterwards that one was there, or may come in', { timeout: 60_000 }, async () => {
  const { office, path, event } = await anEventWithTalks(0, { capacity: 1 })
  const [anna, ute] = [await signedIn(app, 'Anna'), await signedIn(app, 'Ute')]
  await anna.put(`/events/${event.id}/attendance`)
  await ute.put(`/events/${event.id}/attendance`)
  await office.put(`/events/${event.id}/ending`)
  const { page } = await pageOf(anna, path)
  await page.getByText('Sie waren dabei.').waitFor()
  const { page: utes } = await pageOf(ute, path)
  await utes.getByText('Sie standen auf der Warteliste.').waitFor()
  expect(await utes.getByText(/1 auf der Warteliste|Agenda steht noch nicht/).count()).toBe(0)
  await utes.getByText('Aus jedem Vortrag').waitFor({ state: 'detached' })
})

it('shows the second day of an event, and the day of each talk', { timeout: 60_000 }, async () => {
  const { office, path, event } = await anEventWithTalks(0, {
    startsAt: '2099-06-10T07:00:00.000Z',
    endsAt: '2099-06-11T14:00:00.000Z',
  })
  await aTalk(office, event.id, { title: 'Am zweiten Tag', startsAt: '2099-06-11T08:00:00.000Z' })
  const { page } = await pageOf(await signedIn(app, 'Anna'), path)
  await page.locator('.facts').getByText('9.00 bis Donnerstag, 11. Juni 2099, 16.00').waitFor()
  await page.locator('.lineage').getByText('Donnerstag, 11. Juni 2099, 10.00').waitFor()
})

it('leaves a question with who asked it and did not come in', { timeout: 60_000 }, async () => {
  const { office, path, event } = await anEventWithTalks(1)
  const ute = await signedIn(app, 'Ute')
  const [talk] = (await ute.get(`/events/${event.id}`)).json().agenda
  await ute.post(`/talks/${talk.id}/questions`, { body: 'Wer haftet?' })
  await office.put(`/events/${event.id}/attendance`)
  await office.put(`/events/${event.id}/ending`)
  const { page, complaints } = await pageOf(ute, path)
  const own = page.getByRole('region', { name: 'Ihre Frage' })
  await own.getByText('Wer haftet?').waitFor()
  await own.getByRole('button', { name: 'Bearbeiten' }).click()
  await expectAccessible(page)
  await expectToFit(page)
  await own.getByLabel('Ihre Frage').fill('')
  await own.getByRole('button', { name: 'Speichern' }).click()
  await own.getByText('Bitte geben Sie einen Text ein.').waitFor()
  await own.getByLabel('Ihre Frage').fill('Wer haftet *danach*?')
  await own.getByRole('button', { name: 'Speichern' }).click()
  await own.getByText('danach').and(page.locator('em')).waitFor()
  await own.getByRole('button', { name: 'Zurückziehen' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Frage zurückziehen' }).click()
  await own.waitFor({ state: 'detached' })
  expect(complaints.filter((it) => !it.includes('400'))).toEqual([])
})
