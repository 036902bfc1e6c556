import { hash, verify } from '@node-rs/argon2'
import { eq } from 'drizzle-orm'
import { members } from '../members/tables.ts'
import type { Change } from '../platform/change/change.ts'
import type { Reader } from '../platform/database/database.ts'
import { FairQueue } from '../platform/limits/fair-queue.ts'
import { newToken } from '../platform/secrets/token.ts'
import { opaque } from '../platform/text/password.ts'
import { passwords } from './tables.ts'

/** At most half of the threads that Node also reads files with. */
const hashing = new FairQueue<string>({ atOnce: 2, waiting: 300, waitingOfOne: 100 })

/** `by` is who waits for it: a network, a device. Throws TooBusy where too many do. */
// Argon2id, 19 MiB, two passes: the package's defaults, and OWASP's least.
export const hashPassword = (password: string, by?: string) =>
  hashing.run(by, () => hash(opaque(password)))

export async function setPassword({ tx }: Change, memberId: number, passwordHash: string) {
  await tx
    .insert(passwords)
    .values({ memberId, hash: passwordHash })
    .onConflictDoUpdate({ target: passwords.memberId, set: { hash: passwordHash } })
}

/** Nobody's, so that looking up nobody takes as long as looking up somebody. */
const nobodys = hashPassword(newToken())

/** The id of the member whose address and password these are. `by` is who waits for it. Throws TooBusy. */
export async function findByPassword(db: Reader, email: string, password: string, by: string) {
  const [found] = await db
    .select({ memberId: members.id, hash: passwords.hash })
    .from(members)
    .innerJoin(passwords, eq(passwords.memberId, members.id))
    .where(eq(members.email, email))
  const stored = found?.hash ?? (await nobodys)
  const fits = await hashing.run(by, () => verifies(stored, password))
  return fits ? found?.memberId : undefined
}

/** Passwords of old were kept as they were typed: where that is another form, it is tried too. */
async function verifies(kept: string, password: string) {
  const form = opaque(password)
  return (await verify(kept, form)) || (form !== password && (await verify(kept, password)))
}
