import { createHmac } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { MakeChange } from '../change/change.ts'
import { instanceKeys } from '../change/tables.ts'
import { newToken } from './token.ts'

/** Hashes what is easily guessed, like an address: it can be recognised, but not found by trying. */
export type KeyedHash = (text: string) => string

/** With the key of this installation, which the first instance to start makes for all. */
export async function openKeyedHash(change: MakeChange): Promise<KeyedHash> {
  const key = await change(null, async ({ tx }) => {
    await tx.insert(instanceKeys).values({ purpose: 'hash', key: newToken() }).onConflictDoNothing()
    const [row] = await tx.select().from(instanceKeys).where(eq(instanceKeys.purpose, 'hash'))
    return Buffer.from(row!.key, 'base64url')
  })
  return (text) => createHmac('sha256', key).update(text).digest('hex')
}
