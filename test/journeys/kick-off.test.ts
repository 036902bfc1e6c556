import { expect, it } from 'vitest'
import { startApp } from '../support/app.ts'
import { expectAccessible, expectToFit, openPage, startBrowser } from '../support/browser.ts'
import { signedIn } from '../support/cast.ts'
import { aPublishedEvent, aTalk } from '../support/programme.ts'
import { addressOf } from '../support/socket.ts'

const app = await startApp()
const browser = await startBrowser()
const address = await addressOf(app)

it('an event ends, its community stands, and the talk goes on', { timeout: 90_000 }, async () => {
  const [anna, clara] = [await signedIn(app, 'Anna'), await signedIn(app, 'Clara')]
  const { office, event } = await aPublishedEvent(app, {
    coordinatingId: clara.authorityId,
    coordinators: [{ memberId: clara.id, deputy: false }],
  })
  await aTalk(office, event.id, { title: 'Führerscheine prüfen' })
  const annas = await openPage(browser, address, anna.cookie)
  const claras = await openPage(browser, address, clara.cookie)

  // Anna finds the event in the programme, registers and asks.
  await annas.page.goto(`${address}/programme`)
  await annas.page.getByRole('link', { name: event.motto }).click()
  await annas.page.getByRole('heading', { level: 1, name: event.motto }).waitFor()
  await annas.page.getByRole('button', { name: 'Teilnehmen', exact: true }).click()
  await annas.page.getByText('Sie nehmen teil.').waitFor()
  await annas.page.getByRole('button', { name: 'Frage stellen: Führerscheine prüfen' }).click()
  await annas.page.getByLabel('Ihre Frage zu diesem Vortrag').fill('Was passiert bei **Entzug**?')
  await annas.page.getByRole('button', { name: 'Frage stellen', exact: true }).click()
  await annas.page.locator('.questions').getByText('Was passiert bei Entzug?').waitFor()
  await expectAccessible(annas.page)
  await expectToFit(annas.page)

  // It ends; nobody clicks, and both pages show that the community stands.
  await claras.page.goto(`${address}/communities`)
  await claras.page.getByText('Es gibt noch keine Community').waitFor()
  await office.put(`/events/${event.id}/ending`)
  const name = event.topic.name
  await annas.page.getByRole('heading', { name: `Die Community ${name} ist gegründet` }).waitFor()
  await claras.page
    .locator('.founding-news')
    .getByText(`Die Community ${name} ist gegründet.`)
    .waitFor()
  await annas.page.getByText('1 ungelesen').waitFor({ state: 'attached' })

  // The talk has become a thread, with the question in it.
  await annas.page
    .getByRole('link', { name: 'Weiter in der Diskussion: Führerscheine prüfen' })
    .click()
  await annas.page.getByRole('article', { name: 'Beitrag 2, Anna' }).waitFor()

  // Clara answers the question, and Anna reads it without doing anything.
  await claras.page.goto(annas.page.url())
  await claras.page.getByRole('button', { name: 'Antworten auf Beitrag 2' }).click()
  await claras.page.getByRole('textbox', { name: 'Ihre Antwort' }).fill('Dann **ruft** man an.')
  await claras.page.getByRole('button', { name: 'Vorschau' }).click()
  await claras.page.locator('.preview strong', { hasText: 'ruft' }).waitFor()
  await claras.page.getByRole('button', { name: 'Antworten', exact: true }).last().click()
  const answer = annas.page.getByRole('article', { name: 'Beitrag 3, Clara' })
  await answer.getByText('Dann ruft man an.').waitFor()
  await annas.page.getByText('1 neue Antwort').waitFor({ state: 'attached' })

  // It stands under what it answers; in the order of time it says whom it answers.
  await annas.page.locator('.replies').getByRole('article', { name: 'Beitrag 3, Clara' }).waitFor()
  await annas.page.getByRole('button', { name: 'Nach Zeit' }).click()
  await answer.getByRole('link', { name: 'Antwort an Anna' }).waitFor()
  await expectAccessible(annas.page)
  await expectToFit(annas.page)

  // Clara coordinates: she hides it again, with a reason, and Anna sees that at once.
  const clarasView = claras.page.getByRole('article', { name: 'Beitrag 3' })
  await clarasView.getByRole('button', { name: 'Mehr' }).click()
  await clarasView.getByRole('button', { name: 'Ausblenden' }).click()
  await claras.page.getByLabel('Begründung').fill('Doppelt.')
  await expectAccessible(claras.page)
  await claras.page.getByRole('button', { name: 'Beitrag ausblenden' }).click()
  await answer.getByText('Dieser Beitrag ist ausgeblendet.').waitFor()

  // What is written to a thread that gets locked stays where it was typed.
  await annas.page.getByRole('textbox', { name: 'Ihre Antwort' }).fill('Und am Wochenende?')
  await claras.page.getByRole('button', { name: 'Diskussion schließen' }).click()
  await claras.page.getByLabel('Begründung').fill('Geklärt.')
  await claras.page
    .getByRole('dialog')
    .getByRole('button', { name: 'Diskussion schließen' })
    .click()
  await annas.page.getByText('Diese Diskussion ist geschlossen.').first().waitFor()
  await annas.page.getByRole('button', { name: 'Antworten', exact: true }).last().click()
  await annas.page.getByRole('alert').getByText('Diese Diskussion ist geschlossen').waitFor()
  expect(await annas.page.getByRole('textbox', { name: 'Ihre Antwort' }).inputValue()).toBe(
    'Und am Wochenende?',
  )

  // The log says what was done and why.
  await annas.page.goto(`${address}/communities/1/log`)
  await annas.page.getByText('Geklärt.').waitFor()
  await annas.page.getByText('Doppelt.').waitFor()
  await expectAccessible(annas.page)
  await expectToFit(annas.page)

  expect(annas.complaints.filter((it) => !it.includes('409'))).toEqual([])
  expect(claras.complaints).toEqual([])
  expect([...annas.elsewhere, ...claras.elsewhere]).toEqual([])
})
