import { asc, eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { authorities } from '../../server/authorities/tables.ts'
import { fillProgrammeNames } from '../../server/events/named.ts'
import { topics } from '../../server/events/tables.ts'
import { members } from '../../server/members/tables.ts'
import { startApp } from '../support/app.ts'
import { signedIn, unique } from '../support/cast.ts'

const app = await startApp()
const office = await signedIn(app, 'Olga', { office: true })
const workshop = (await office.post('/workshops', { name: 'Werkstatt', purpose: '' })).json()

/** How else one can write a name that reads alike. */
const twinsOf = (name: string) => [
  name,
  name.normalize('NFD'),
  name.toUpperCase(),
  ` ${name} `,
  name.replace(' ', '\u00a0'),
  name.replace(' ', '\n '),
  `${name}\u200b`,
  `\u202e${name}`,
  name.replace('o', 'о'),
]

const DOORS: [path: string, bodyOf: (name: string) => object][] = [
  ['/topics', (name) => ({ name })],
  ['/workshops', (name) => ({ name, purpose: '' })],
  ['/series', (name) => ({ name, purpose: '', workshopId: workshop.id })],
  ['/authorities', (name) => ({ name, shortName: unique('K'), level: 'other' })],
]

describe.each(DOORS)('%s', (path, bodyOf) => {
  it('has a name once, however it is written', async () => {
    const name = unique('Künstliche Boote ')
    expect((await office.post(path, bodyOf(name))).statusCode).toBe(201)
    for (const twin of twinsOf(name)) {
      const response = await office.post(path, bodyOf(twin))
      expect([response.statusCode, response.json()], JSON.stringify(twin)).toEqual([
        409,
        { code: 'name_taken', field: 'name', message: expect.stringMatching(/ name already\.$/) },
      ])
    }
  })

  it('has it once where all come at once', async () => {
    const name = unique('Größere Orte ')
    const answers = await Promise.all(twinsOf(name).map((it) => office.post(path, bodyOf(it))))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([
      201,
      ...answers.slice(1).map(() => 409),
    ])
  })
})

it('says that it is the short name of an authority that is taken', async () => {
  const body = { name: unique('Amt für Kurzes '), shortName: 'Kürz 1', level: 'other' }
  expect((await office.post('/authorities', body)).statusCode).toBe(201)
  const again = await office.post('/authorities', {
    ...body,
    name: unique('Amt für Anderes '),
    shortName: 'kürz\u00a01',
  })
  expect([again.statusCode, again.json()]).toEqual([
    409,
    {
      code: 'short_name_taken',
      field: 'shortName',
      message: 'There is an authority of this short name already.',
    },
  ])
})

it('keeps twins from before names had keys, and lets no third come', async () => {
  await app.change(null, async (change) => {
    await change.tx.insert(topics).values([{ name: 'Register' }, { name: 'register ' }])
    await fillProgrammeNames(change)
    await fillProgrammeNames(change)
  })
  const kept = await app.db
    .select({ name: topics.name, key: topics.nameKey })
    .from(topics)
    .where(sql`${topics.name} ilike 'register%'`)
    .orderBy(asc(topics.id))
  expect(kept.map(({ name }) => name)).toEqual(['Register', 'register '])
  expect(new Set(kept.map(({ key }) => key)).size).toBe(2)
  expect((await office.post('/topics', { name: 'REGISTER' })).statusCode).toBe(409)
})

it('stores names in the one form that was asked for', async () => {
  const name = ' Mo\u0308we\u0001 \u202e am\nMeer\u00ad '
  const body = { name, shortName: '\u2066Mö\u2069', level: 'other' }
  const { id, ...added } = (await office.post('/authorities', body)).json()
  expect(added).toEqual({ name: 'Möwe am Meer', shortName: 'Mö', level: 'other' })
  const [row] = await app.db.select().from(authorities).where(eq(authorities.id, id))
  expect([row!.nameKey, row!.nameParts]).toEqual(['möwe am meer', "'mo' 'moe'"])
})

it('gives members from before their parts', async () => {
  const { fillMembersNames } = await import('../../server/members/named.ts')
  const ayse = await signedIn(app, 'Ayşe Şahin')
  await app.change(null, async (change) => {
    await change.tx.update(members).set({ nameParts: null }).where(eq(members.id, ayse.id))
    await fillMembersNames(change)
  })
  const [row] = await app.db.select().from(members).where(eq(members.id, ayse.id))
  expect(row!.nameParts).toBe("'ayse' 'sahin'")
})
