import type { Config } from '../../config.ts'
import { DiskStore } from './disk.ts'
import { S3Store } from './s3.ts'
import type { FileStore } from './store.ts'

/** The store that is configured: a bucket, else a folder. */
export const openStore = ({ s3, dataDir }: Pick<Config, 's3' | 'dataDir'>): FileStore =>
  s3 ? new S3Store(s3) : new DiskStore(dataDir)
