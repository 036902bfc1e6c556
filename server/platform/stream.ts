import { Readable } from 'node:stream'
import { Type } from 'typebox'

/** Text that is made while it is sent. */
export const Streamed = Type.Unsafe<Readable>({ type: 'string' })

/** Sends what comes part by part: the next is made once the reader has taken the one before. */
export const streamOf = (parts: AsyncIterable<string>) => Readable.from(parts, { highWaterMark: 1 })
