import { openEmbedded } from './embedded.ts'
import { openPostgres } from './postgres.ts'

/** Opens a Postgres server where there is an address of one, else Postgres within this process. */
export const openDatabase = (at: { url: string } | { dataDir: string | undefined }) =>
  'url' in at ? openPostgres(at.url) : openEmbedded(at.dataDir)
