import type { FastifyInstance } from 'fastify'
import { sweepDrafts } from './drafts/forget.ts'
import { isInDraft } from './drafts/in-draft.ts'
import { endDueEvents } from './events/ending/end-due.ts'
import type { FileStore } from './files/store/store.ts'
import { sweepDevices } from './identity/devices.ts'
import type { Sessions } from './identity/sessions.ts'
import { sweepTries } from './identity/sign-in-limit.ts'
import { sweepRecord } from './platform/change/sweep.ts'
import { indexMissing } from './search/index/reindex.ts'
import { sweepFiles } from './threads/attachments/sweep.ts'

const SECOND = 1000
const HOUR = 60 * 60 * SECOND

/** What runs when. Every instance runs it all: each piece of work is safe to be done by many at once. */
export function startSchedule(app: FastifyInstance, sessions: Sessions, store: FileStore) {
  const stops = [
    every(SECOND, () => endDueEvents(app)),
    every(HOUR, () => sessions.sweep()),
    every(HOUR, () => app.change(null, sweepTries)),
    every(HOUR, () => app.change(null, sweepDevices)),
    every(HOUR, () => app.change(null, sweepRecord)),
    every(HOUR, () => indexMissing(app.change)),
    every(HOUR, () =>
      sweepFiles({
        ...{ db: app.db, change: app.change },
        ...{ store, dataDir: app.config.dataDir, isInDraft },
      }),
    ),
    every(HOUR, () => app.change(null, sweepDrafts)),
  ]
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
  }

  /** At once, and again a while after each time it is done; a failure is logged and tried again then. */
  function every(pauseMs: number, work: () => Promise<unknown>) {
    let timer: NodeJS.Timeout | undefined
    let stopped = false
    let running = run()

    async function run() {
      await work().catch((error) => app.log.error(error))
      if (stopped) return
      timer = setTimeout(() => {
        running = run()
      }, pauseMs)
    }
    return async () => {
      stopped = true
      clearTimeout(timer)
      await running
    }
  }
}
