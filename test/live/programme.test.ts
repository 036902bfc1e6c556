import { expect, it } from 'vitest'
import type { Event } from '../../server/events/contract.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aPublishedEvent, hoursFromNow, theOffice } from '../support/programme.ts'

const app = await startApp()

it('tells every page when an event is published, moved, cancelled, or has ended', async () => {
  const page = await (await signedIn(app, 'Anna')).listen()
  const { office, plan } = await theOffice(app)
  const event: Event = (await office.post('/events', plan)).json()
  await office.put(`/events/${event.id}/publication`)
  await page.next('programme.changed')

  const { revision } = (await office.get(`/events/${event.id}`)).json() as Event
  const moved = { ...plan, endsAt: hoursFromNow(3), revision }
  expect((await office.put(`/events/${event.id}`, moved)).statusCode).toBe(200)
  expect(await page.next('programme.changed')).toEqual({ kind: 'programme.changed' })

  await office.put(`/events/${event.id}/ending`)
  await page.next('programme.changed')

  const { event: other } = await aPublishedEvent(app, {
    startsAt: hoursFromNow(1),
    endsAt: hoursFromNow(2),
  })
  await page.next('programme.changed')
  await office.put(`/events/${other.id}/cancellation`, { reason: 'Sturm' })
  await page.next('programme.changed')
})

it('tells nothing of an event that is not published', async () => {
  const page = await (await signedIn(app, 'Anna')).listen()
  const heard: string[] = []
  page.socket.on('message', (data) => heard.push(JSON.parse(data.toString()).kind))
  const { office, plan } = await theOffice(app)
  const draft: Event = (await office.post('/events', plan)).json()
  const edit = { ...plan, motto: 'Anders', revision: draft.revision }
  expect((await office.put(`/events/${draft.id}`, edit)).statusCode).toBe(200)

  // Another is published and ends; what was told before has been heard by then.
  await aCommunityOf(app, await signedIn(app, 'Clara'))
  await page.next('community.founded')

  expect(heard.filter((kind) => kind === 'programme.changed')).toHaveLength(2)
  expect(heard).not.toContain('event.changed')
})
