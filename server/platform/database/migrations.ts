import { join } from 'node:path'

export const MIGRATIONS = join(import.meta.dirname, '..', '..', '..', 'migrations')

/** Any number will do, as long as every instance takes the same one. */
export const MIGRATION_LOCK = 20_180_607
