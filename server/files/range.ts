import type { Span } from './store/store.ts'

const SHAPE = /^bytes=(?:(\d{1,15})-(\d{0,15})|-(\d{1,15}))$/

/** The one part that a Range header asks for; undefined for all of it, null where there is no such part. */
export function spanOf(range: string | undefined, size: number): Span | undefined | null {
  const [whole, first, last, fromEnd] = SHAPE.exec(range ?? '') ?? []
  // What cannot be read, or asks for several parts, may be answered with all of it.
  if (whole === undefined) return undefined
  const start = first === undefined ? Math.max(size - Number(fromEnd), 0) : Number(first)
  const end = first !== undefined && last ? Math.min(Number(last), size - 1) : size - 1
  return start > end ? null : { start, end }
}
