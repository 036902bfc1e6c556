import { setTimeout } from 'node:timers/promises'

import { afterAll, describe, expect, it, vi } from 'vitest'
import { addAuthority } from '../../server/authorities/add.ts'
import { postgres } from '../../server/platform/database/driver.ts'
import { openPostgres } from '../../server/platform/database/postgres.ts'
import { appOn } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { freshOnServer, onPostgres } from '../support/database.ts'
import { aCommunityOf, aThread } from '../support/programme.ts'

const WRITERS = 8
const ROUNDS = 10
const PATIENT = { timeout: 20_000 }

describe.runIf(onPostgres())('a server whose connections to the database are lost', async () => {
  const { url, drop } = onPostgres() ? await freshOnServer() : { url: '', drop: async () => {} }
  const app = onPostgres()
    ? await appOn(await openPostgres(url), { LOG_LEVEL: 'silent' })
    : undefined!
  const admin = postgres(url || 'postgres://none', { max: 1, onnotice: () => {} })
  afterAll(async () => {
    await app?.close()
    await admin.end()
    await drop()
  })

  const endBackends = () =>
    admin`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()`

  it('lives on, commits nothing in part, and serves what comes next', {
    timeout: 120_000,
  }, async () => {
    let committed = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      let writing = true
      const write = async (writer: number) => {
        for (let count = 0; writing; count += 1) {
          const name = `Amt ${round}.${writer}.${count}`
          const half = (change: Parameters<typeof addAuthority>[0], part: string) =>
            addAuthority(change, {
              name: `${name}${part}`,
              shortName: `${name}${part}`,
              level: 'federal',
            })
          await app
            .change(null, async (change) => {
              await half(change, 'a')
              await half(change, 'b')
            })
            .then(
              () => (committed += 1),
              () => {},
            )
        }
      }
      const writers = Array.from({ length: WRITERS }, (_, writer) => write(writer))
      await setTimeout(30)
      await endBackends()
      writing = false
      await Promise.all(writers)
    }

    const halves = await admin`
      select count(*) from authorities where name like 'Amt %'
      group by left(name, -1) having count(*) <> 2`
    expect(halves).toHaveLength(0)
    expect(committed).toBeGreaterThan(0)
    await vi.waitFor(async () => {
      const { statusCode } = await app.inject('/api/ready')
      expect(statusCode).toBe(200)
    }, PATIENT)
  })

  it('puts nothing of a change whose connection was lost into another', async () => {
    const add = (change: Parameters<typeof addAuthority>[0], name: string) =>
      addAuthority(change, { name, shortName: name, level: 'federal' })
    let goOn = () => {}
    const elsewhere = new Promise<void>((resolve) => (goOn = resolve))
    let isLate = Promise.resolve()
    const lost = app.change(null, (change) => {
      const work = add(change, 'Vorher').then(async (id) => {
        await elsewhere
        await add(change, 'Nachher')
        return id
      })
      isLate = work.then(
        () => {},
        () => {},
      )
      return work
    })
    await vi.waitFor(async () => {
      const [row] = await admin`
        select count(*)::int as open from pg_stat_activity
        where datname = current_database() and state = 'idle in transaction'`
      expect(row!.open).toBe(1)
    }, PATIENT)
    const endTheOne = admin`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and state = 'idle in transaction'`
    await Promise.all([expect(lost).rejects.toThrow(), endTheOne])

    // As many as there are connections, so that one of them has taken the place of the lost one.
    let waiting = 10
    const others = Array.from({ length: waiting }, (_, number) =>
      app.change(null, async (change) => {
        await add(change, `Anderes ${number}`)
        waiting -= 1
        if (waiting === 0) goOn()
        await elsewhere
        await isLate
      }),
    )
    await Promise.all(others)

    const names = await admin`select name from authorities where name in ('Vorher', 'Nachher')`
    expect(names).toHaveLength(0)
    const kept = await admin`select name from authorities where name like 'Anderes %'`
    expect(kept).toHaveLength(10)
  })

  it('has its pages come back, and tells them of what happens then', async () => {
    const [clara, bruno] = [await signedIn(app, 'Clara'), await signedIn(app, 'Bruno')]
    const { community } = await aCommunityOf(app, clara, bruno)
    const { thread } = await aThread(clara, community.id)
    const page = await bruno.listen()
    await page.next('reading.changed')

    await endBackends()
    await page.closed()

    const again = await vi.waitFor(() => bruno.listen(), PATIENT)
    again.watch(`thread:${thread.id}`)
    await again.next('watching')
    const key = 'einmal-und-nie-wieder'
    const reply = () =>
      clara.post(`/threads/${thread.id}/posts`, { replyTo: 1, body: 'Wieder da.' }, key)
    await vi.waitFor(async () => expect((await reply()).statusCode).toBe(201), PATIENT)
    await again.next('thread.changed')
  })

  it('says 503 at once while there is no database, and that it lives', async () => {
    const anna = await signedIn(app, 'Anna')
    const name = new URL(url).pathname.slice(1)
    const other = postgres(url.replace(name, 'postgres'), { max: 1, onnotice: () => {} })
    await admin.end()
    await other.unsafe(`alter database ${name} allow_connections false`)
    await other`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`

    const begun = performance.now()
    for (const path of ['/events?when=upcoming', '/threads', '/unread']) {
      const answer = await anna.get(path)
      expect(answer.statusCode).toBe(503)
      expect(answer.headers['retry-after']).toBe('2')
      expect(answer.json()).toMatchObject({ code: 'unavailable' })
    }
    expect((await app.inject('/api/ready')).statusCode).toBe(503)
    expect((await app.inject('/api/health')).statusCode).toBe(200)
    expect(performance.now() - begun).toBeLessThan(10_000)

    await other.unsafe(`alter database ${name} allow_connections true`)
    await vi.waitFor(
      async () => expect((await anna.get('/events?when=upcoming')).statusCode).toBe(200),
      PATIENT,
    )
    await other.end()
  })
})
