import { AsyncLocalStorage } from 'node:async_hooks'

const inside = new AsyncLocalStorage<true>()

export const runInsideChange = <T>(work: () => Promise<T>) => inside.run(true, work)

/**
 * Within a change only its own transaction may be asked. Any other connection sees the world from before
 * the change, and on the embedded database, which has one connection, waits for ever.
 */
export function refuseInsideChange<T extends object>(db: T): T {
  return new Proxy(db, {
    get(target, property) {
      if (inside.getStore()) throw new Error('Inside a change, read through change.tx.')
      const value = Reflect.get(target, property, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
