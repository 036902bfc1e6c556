import type { Readable } from 'node:stream'
import type { Config } from '../../config.ts'
import { DiskStore } from './disk.ts'
import { S3Store } from './s3.ts'

/** The first and the last byte of a part. */
export interface Span {
  start: number
  end: number
}

/** Where contents are kept, each under the SHA-256 of it. All that is asked twice is done once. */
export interface FileStore {
  /** Takes the content from a file, which stays where it is. */
  put(hash: string, path: string): Promise<void>
  /** Throws StoreUnavailable where it cannot be had. */
  get(hash: string, span?: Span): Promise<Readable>
  has(hash: string): Promise<boolean>
  remove(hash: string): Promise<void>
}

export const openStore = ({ s3, dataDir }: Pick<Config, 's3' | 'dataDir'>): FileStore =>
  s3 ? new S3Store(s3) : new DiskStore(dataDir)

/** Spread over 256 folders, none of which becomes too full. */
export const placeOf = (hash: string) => `${hash.slice(0, 2)}/${hash.slice(2)}`
