import { expect, it } from 'vitest'
import { emptyOnServer, onPostgres } from '../support/database.ts'
import { startServer } from '../support/server-process.ts'

// One embedded database has one server, so there is nothing to race for.
it.runIf(onPostgres())(
  'lets several servers start at once on a database without tables',
  async () => {
    const { url, drop } = await emptyOnServer()

    const servers = await Promise.all([1, 2, 3].map(() => startServer({ DATABASE_URL: url })))

    for (const { address } of servers) {
      expect(await (await fetch(`${address}/api/ready`)).json()).toEqual({ state: 'ready' })
    }
    await Promise.all(servers.map((server) => server.kill()))
    await drop()
  },
  60_000,
)
