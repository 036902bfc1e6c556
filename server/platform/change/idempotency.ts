import { createHash } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { Conflict, Invalid } from '../../errors.ts'
import type { Transaction } from '../database/database.ts'
import { type Given, prepared } from '../database/prepared.ts'
import type { MemberChange } from './change.ts'
import { creations } from './tables.ts'

const KEY = /^[A-Za-z0-9_-]{8,100}$/

/** What a request asks to create, under the key by which a retry of it is known. */
export interface Creation {
  key: string
  fingerprint: string
}

/** The request's Idempotency-Key, if it came with one. */
export function creationOf({ headers, method, url, body }: FastifyRequest): Creation | undefined {
  const key = headers['idempotency-key']
  if (key === undefined) return undefined
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw new Invalid('Idempotency-Key', 'An Idempotency-Key has 8 to 100 letters, digits, _ or -.')
  }
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([method, url, body]))
    .digest('hex')
  return { key, fingerprint }
}

/**
 * Creates something once for a creation's key and gives its id; a retry gets the id of the first try. Two
 * at once: the second waits for the first at the key's row.
 */
export async function once(
  { tx, by, at }: MemberChange,
  creation: Creation | undefined,
  create: () => Promise<number>,
): Promise<number> {
  if (!creation) return create()

  const { key, fingerprint } = creation
  const first = await keepCreation(tx, { by, key, fingerprint, at })
  if (first.length === 0) {
    const [earlier] = await tx
      .select()
      .from(creations)
      .where(and(eq(creations.memberId, by), eq(creations.key, key)))
    if (earlier?.fingerprint !== fingerprint || earlier.madeId === null) throw new KeyReused()
    return earlier.madeId
  }

  const madeId = await create()
  await keepMade(tx, { by, key, madeId })
  return madeId
}

const keepCreation = prepared(
  (tx: Transaction, { by, key, fingerprint, at }: Given<'by' | 'key' | 'fingerprint' | 'at'>) =>
    tx
      .insert(creations)
      .values({ memberId: by, key, fingerprint, at })
      .onConflictDoNothing()
      .returning({ key: creations.key }),
)

const keepMade = prepared((tx: Transaction, { by, key, madeId }: Given<'by' | 'key' | 'madeId'>) =>
  tx
    .update(creations)
    // As SQL, since what is set takes no placeholder.
    .set({ madeId: sql`${madeId}` })
    .where(and(eq(creations.memberId, by), eq(creations.key, key))),
)

class KeyReused extends Conflict {
  constructor() {
    super('key_reused', 'This Idempotency-Key was used for another request.')
  }
}
