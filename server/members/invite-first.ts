import { eq } from 'drizzle-orm'
import { named } from '../authorities/named.ts'
import { authorities } from '../authorities/tables.ts'
import type { MakeChange } from '../platform/change/change.ts'
import type { Reader } from '../platform/database/database.ts'
import { newToken } from '../platform/secrets/token.ts'
import { invite } from './invite.ts'
import { members } from './tables.ts'

const OFFICE = { ...named('Geschäftsstelle', 'Geschäftsstelle'), level: 'other' } as const

/**
 * While nobody is a member, makes a link with which the network office creates its account. Each instance
 * and each start makes one of its own; all are void once there is a member. Gives its token, or undefined
 * then.
 */
export async function inviteFirstMember(db: Reader, change: MakeChange) {
  const [anybody] = await db.select({ id: members.id }).from(members).limit(1)
  if (anybody) return undefined

  const token = newToken()
  await change(null, async (it) => {
    await it.tx.insert(authorities).values(OFFICE).onConflictDoNothing()
    const [office] = await it.tx
      .select()
      .from(authorities)
      .where(eq(authorities.shortNameKey, OFFICE.shortNameKey))
    await invite(it, token, {
      authorityId: office!.id,
      // Whoever comes says their own name: it stands beside what they write.
      name: '',
      email: null,
      office: true,
      speaksForAuthority: false,
    })
  })
  return token
}
