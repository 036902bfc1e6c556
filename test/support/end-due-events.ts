import { endDueEvents } from '../../server/events/ending/end-due.ts'
import { changesOn, type Reactions } from '../../server/platform/change/change.ts'
import { openPostgres } from '../../server/platform/database/postgres.ts'
import { reactions } from '../../server/reactions.ts'

/**
 * Ends what is due, several times at once, in a process of its own. With `stall` it stops in the middle of
 * the founding, its transaction open, says so and waits there to be killed.
 */
const [, , url, changes, stall] = process.argv
const inTheMiddle: Reactions = {
  'community.founded': [
    async () => {
      process.stdout.write('in the middle\n')
      await new Promise((resolve) => setTimeout(resolve, 60_000))
    },
  ],
}
const stalling: Reactions = {
  ...reactions,
  'community.founded': [...reactions['community.founded']!, ...inTheMiddle['community.founded']!],
}

const database = await openPostgres(url!)
const change = changesOn(database.db, stall ? stalling : reactions)
const worker = { db: database.db, change, log: console }
await Promise.all(Array.from({ length: Number(changes) }, () => endDueEvents(worker)))
await database.close()
process.exit(0)
