import { registerHooks } from 'node:module'

/**
 * The driver for Postgres, mended as it is loaded. In postgres 3.4.9, a connection that is lost between a small
 * write and its flush is written to all the same: that throws where nobody can catch it, and ends the process
 * (porsager/postgres #1066, #1154, #1208; pull request #1168 is open). What was waiting to be flushed or answered
 * is also left to the next connection in its place, which then never opens, or waits for an answer that never
 * comes. To be dropped with a release that has it; where one of these places reads otherwise, nothing starts.
 */
const MENDED: [before: string, after: string][] = [
  [
    // A statement of a transaction whose connection is gone fails.
    "if (terminated)\n      return queryError(q, Errors.connection('CONNECTION_DESTROYED', options))",
    "if (terminated || !socket)\n      return queryError(q, Errors.connection('CONNECTION_CLOSED', options)), true",
  ],
  ['const x = socket.write(chunk, fn)', 'const x = socket ? socket.write(chunk, fn) : true'],
  [
    'clearImmediate(nextWriteTimer)\n    socket.removeListener(',
    'clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n    socket.removeListener(',
  ],
  ['!hadError && (query || sent.length) && error(', ';(query || sent.length) && error('],
  // Nobody else would hear that it failed; what it was to come before is tried again.
  ['return fetchArrayTypes()', 'return fetchArrayTypes().catch(noop)'],
  [
    'closedTime = performance.now()\n',
    'query = results = errorResponse = null\n    result = new Result()\n    rows = 0\n    closedTime = performance.now()\n',
  ],
]

let isMended = false
const hooks = registerHooks({
  load(url, context, load) {
    const loaded = load(url, context)
    if (!url.endsWith('/postgres/src/connection.js')) return loaded
    isMended = true
    return { ...loaded, source: mended(String(loaded.source)) }
  },
})
export const { default: postgres } = await import('postgres')
export const { drizzle } = await import('drizzle-orm/postgres-js')
export const { migrate } = await import('drizzle-orm/postgres-js/migrator')
hooks.deregister()
if (!isMended)
  throw new Error('Import postgres from postgres-driver.ts, which mends it as it is loaded.')

function mended(source: string) {
  return MENDED.reduce((text, [before, after]) => {
    if (text.split(before).length !== 2) {
      throw new Error('The driver postgres has changed: see whether it still has to be mended.')
    }
    return text.replace(before, () => after)
  }, source)
}
