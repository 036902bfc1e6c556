import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { Type } from 'typebox'

/** Text that is made while it is sent. */
export const Streamed = Type.Unsafe<Readable>({ type: 'string' })

/** Sends what comes part by part: the next is made once the reader has taken the one before. */
export const streamOf = (parts: AsyncIterable<string>) =>
  Readable.from(givingWay(parts), { highWaterMark: 1 })

/** Others get their turn between two parts: what the embedded database answers takes none by itself. */
async function* givingWay(parts: AsyncIterable<string>) {
  for await (const part of parts) {
    yield part
    await setImmediate()
  }
}
