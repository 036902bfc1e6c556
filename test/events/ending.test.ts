import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { endDueEvents } from '../../server/events/ending/end-due.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aPublishedEvent, aTalk, hoursFromNow } from '../support/programme.ts'

const app = await startApp()
const late = (hours: number) => new Date(hoursFromNow(hours))

it('ends whatever could be published: the longest abstract, and as many long talks as there can be', async () => {
  const { office, event } = await aPublishedEvent(app, {
    motto: 'M'.repeat(150),
    abstract: 'Wort '.repeat(3999),
  })
  await aTalk(office, event.id, { title: '*'.repeat(150), speaker: '_'.repeat(100) })
  await write(sql`insert into talks
    (event_id, starts_at, title, speaker, authority_id, abstract, abstract_html)
    select event_id, starts_at, title, speaker, authority_id, abstract, abstract_html
    from talks, generate_series(2, 50) where event_id = ${event.id}`)
  await office.put(`/events/${event.id}/attendance`)

  const ended = await office.put(`/events/${event.id}/ending`)

  expect(ended.json().state).toBe('ended')
  const founding = (await office.get(`/events/${event.id}/founding`)).json()
  expect(founding.talks).toHaveLength(50)
  const { posts } = (await office.get(`/threads/${founding.openingThreadId}`)).json()
  expect(posts.items[0].html).toContain(`/threads/${founding.talks[0].threadId}`)
})

it('ends all that is due but those that cannot be ended, which the office is told of', async () => {
  const healthy = await Promise.all(
    Array.from({ length: 5 }, () => aPublishedEvent(app, { endsAt: hoursFromNow(0.5) })),
  )
  const [year, before, endless, broken] = [
    await aPublishedEvent(app),
    await aPublishedEvent(app),
    await aPublishedEvent(app),
    await aPublishedEvent(app, { endsAt: hoursFromNow(0.4) }),
  ]
  await write(
    sql`update events set starts_at = '0026-07-06T10:30Z', ends_at = '0026-07-06T11:30Z' where id = ${year.event.id}`,
  )
  await write(
    sql`update events set ends_at = starts_at - interval '1 day' where id = ${before.event.id}`,
  )
  await write(
    sql`update events set starts_at = '-infinity', ends_at = '-infinity' where id = ${endless.event.id}`,
  )
  // Its founding fails in the database, whatever the reason.
  await write(
    sql.raw(`create function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'no'; end $$`),
  )
  await write(
    sql.raw(`create trigger refuse before insert on founding_events for each row
    when (new.event_id = ${broken.event.id}) execute function refuse()`),
  )

  await endDueEvents(silent(), late(1))

  for (const { office, event } of healthy) {
    expect((await office.get(`/events/${event.id}/founding`)).json().state).toBe('founded')
  }
  const { office } = broken
  for (const { event } of [year, before, endless, broken]) {
    expect((await office.get(`/events/${event.id}/founding`)).json()).toBeNull()
  }
  const failing = (await office.get('/endings')).json().items
  expect(
    failing.map((it: { event: { id: number }; cause: string }) => [it.event.id, it.cause]).sort(),
  ).toEqual(
    [
      [year.event.id, 'event_times'],
      [before.event.id, 'event_times'],
      [endless.event.id, 'event_times'],
      [broken.event.id, 'unexpected'],
    ].sort(),
  )
  expect((await (await signedIn(app, 'Stefan')).get('/endings')).statusCode).toBe(403)

  // At once it is not tried again, by however many; after the pause it is, and after the third time the office is told.
  await Promise.all(Array.from({ length: 5 }, () => endDueEvents(silent(), late(1))))
  expect(await triesOf(office, broken.event.id)).toBe(1)
  await Promise.all(Array.from({ length: 5 }, () => endDueEvents(silent(), late(2))))
  expect(await triesOf(office, broken.event.id)).toBe(2)
  await endDueEvents(silent(), late(3))
  const told = (await office.get('/notifications')).json().items
  expect(told.filter(({ kind }: { kind: string }) => kind === 'ending')).toHaveLength(4)

  await write(sql.raw('drop trigger refuse on founding_events'))
  await endDueEvents(silent(), late(6))
  expect((await office.get(`/events/${broken.event.id}/founding`)).json().state).toBe('founded')
  expect(await triesOf(office, broken.event.id)).toBeUndefined()
})

it('does not end what has not started: that is called off', async () => {
  const { office, event } = await aPublishedEvent(app, {
    startsAt: hoursFromNow(1000),
    endsAt: hoursFromNow(1001),
  })

  const refused = await office.put(`/events/${event.id}/ending`)

  expect([refused.statusCode, refused.json().code]).toEqual([409, 'event_not_started'])
  expect((await office.get(`/events/${event.id}`)).json()).toMatchObject({ state: 'published' })
})

it('raises the SEQUENCE of what is ended early', async () => {
  const { office, event } = await aPublishedEvent(app)
  const sequence = async () =>
    Number(/SEQUENCE:(\d+)/.exec((await office.get(`/events/${event.id}/calendar.ics`)).body)![1])
  const before = await sequence()

  await office.put(`/events/${event.id}/ending`)

  expect(await sequence()).toBe(before + 1)
})

it('says which of two events on one topic, ended in one tick, founded their community', async () => {
  const first = await aPublishedEvent(app, { motto: 'Die erste', endsAt: hoursFromNow(0.2) })
  const second = await aPublishedEvent(app, {
    ...{ topicId: first.plan.topicId, motto: 'Nachzüglerin', endsAt: hoursFromNow(0.3) },
  })

  await endDueEvents(silent(), late(1))

  const states = await Promise.all(
    [first, second].map(async ({ event }) =>
      (await first.office.get(`/events/${event.id}/founding`)).json(),
    ),
  )
  expect(states.map(({ state }) => state)).toEqual(['founded', 'joined'])
  const community = (await first.office.get(`/communities/${states[0].community.id}`)).json()
  expect(community.foundingEvents.map(({ motto }: { motto: string }) => motto)).toEqual([
    'Nachzüglerin',
    'Die erste',
  ])
  expect(community.foundedBy).toBe(first.event.id)
})

const write = (statement: ReturnType<typeof sql>) =>
  app.change(null, async ({ tx }) => void (await tx.execute(statement)))

/** What is meant to fail is not written to the log of the tests. */
const silent = () => ({ db: app.db, change: app.change, log: { error: () => {} } })

async function triesOf(
  office: { get: (path: string) => Promise<{ json: () => unknown }> },
  id: number,
) {
  const { items } = (await office.get('/endings')).json() as {
    items: { event: { id: number }; tries: number }[]
  }
  return items.find(({ event }) => event.id === id)?.tries
}
