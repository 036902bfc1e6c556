import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { Conflict, Invalid } from '../../errors.ts'
import type { MemberChange } from './change.ts'
import { creations } from './tables.ts'

const KEY = /^[A-Za-z0-9_-]{8,100}$/

/** What a request asks to create, under the idempotency key by which a retry of it is recognised. */
export interface IdempotencyKey {
  key: string
  fingerprint: string
}

/** The request's Idempotency-Key, if it came with one. */
export function idempotencyKeyOf({
  headers,
  method,
  url,
  body,
}: FastifyRequest): IdempotencyKey | undefined {
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
 * Creates something once for an idempotency key and returns its id; a retry gets the id of the first try. Of two at
 * once, the second waits for the first at the key's row. Throws KeyReused where the key came with another request.
 */
export async function once(
  { tx, by, at }: MemberChange,
  creation: IdempotencyKey | undefined,
  create: () => Promise<number>,
): Promise<number> {
  if (!creation) return create()

  const { key, fingerprint } = creation
  const first = await tx
    .insert(creations)
    .values({ memberId: by, key, fingerprint, at })
    .onConflictDoNothing()
    .returning({ key: creations.key })
  const isOfKey = and(eq(creations.memberId, by), eq(creations.key, key))
  if (first.length === 0) {
    const [earlier] = await tx.select().from(creations).where(isOfKey)
    if (earlier?.fingerprint !== fingerprint || earlier.madeId === null) throw new KeyReused()
    return earlier.madeId
  }

  const madeId = await create()
  await tx.update(creations).set({ madeId }).where(isOfKey)
  return madeId
}

class KeyReused extends Conflict {
  constructor() {
    super('key_reused', 'This Idempotency-Key was used for another request.')
  }
}
