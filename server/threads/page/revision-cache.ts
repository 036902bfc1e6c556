import { LRUCache } from 'lru-cache'

/** What is shown beside a post but changes without its thread, such as a name, is this old at most. */
const OLDEST_MS = 60_000

/**
 * A cache for what all readers of a thread share. Its keys hold the thread's revision, so nothing has to be
 * invalidated. Returns a function that gets a value, which is read once however many ask for it at once.
 */
export function revisionCache<Value extends object>(
  mostBytes: number,
  sizeOf: (value: Value) => number,
) {
  const cache = new LRUCache<string, Value, () => Promise<Value>>({
    maxSize: mostBytes,
    sizeCalculation: sizeOf,
    ttl: OLDEST_MS,
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context: read }) => read(),
  })
  return (key: string, read: () => Promise<Value>) => cache.forceFetch(key, { context: read })
}
