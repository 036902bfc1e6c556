import { eq } from 'drizzle-orm'
import { Conflict } from '../errors.ts'
import type { Change } from '../platform/change/change.ts'
import { hashOf } from '../platform/secrets/token.ts'
import type { NewInvitation } from './contract.ts'
import { invitations, members } from './tables.ts'

const GOOD_FOR_MS = 14 * 24 * 60 * 60 * 1000

/** Invites somebody under a token, of which only the hash is kept. */
export async function invite(
  { tx, by, at }: Change,
  token: string,
  invitation: Omit<NewInvitation, 'email'> & { email: string | null },
) {
  const [member] = await tx
    .select({ id: members.id })
    .from(members)
    .where(eq(members.email, invitation.email ?? ''))
  if (member)
    throw new Conflict('already_member', 'Somebody with this address is a member already.')

  const [added] = await tx
    .insert(invitations)
    .values({
      ...invitation,
      tokenHash: hashOf(token),
      invitedBy: by,
      invitedAt: at,
      expiresAt: new Date(at.getTime() + GOOD_FOR_MS),
    })
    .returning({ id: invitations.id })
  return added!.id
}
