import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'

export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0]

/** What a query needs. It cannot write: only a Change can. Database and Transaction are both one. */
export type Reader = Pick<
  Database,
  'select' | 'selectDistinct' | 'selectDistinctOn' | '$with' | 'with' | '$count'
>

export interface OpenDatabase {
  db: Database
  /** Brings the tables up to date. Several servers may ask at once: one does it, the others wait. */
  migrate(): Promise<void>
  /** Hears what is notified on a channel; `onMissed` says that a lost connection may have missed some. */
  listen(channel: string, onPayload: (payload: string) => void, onMissed: () => void): Promise<void>
  close(): Promise<void>
}
