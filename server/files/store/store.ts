import type { Readable } from 'node:stream'

/** The first and the last byte of a part. */
export interface Span {
  start: number
  end: number
}

/** A store of contents, each under its SHA-256. Every operation is idempotent. */
export interface FileStore {
  /** Takes the content from a file, which stays where it is. */
  put(hash: string, path: string): Promise<void>
  /** Throws StoreUnavailable where it cannot be had. */
  get(hash: string, span?: Span): Promise<Readable>
  has(hash: string): Promise<boolean>
  remove(hash: string): Promise<void>
}

/** The key of a content: spread over 256 folders, none of which becomes too full. */
export const keyOf = (hash: string) => `${hash.slice(0, 2)}/${hash.slice(2)}`
