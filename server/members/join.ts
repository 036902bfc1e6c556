import { and, eq, gt, isNull } from 'drizzle-orm'
import { Conflict, NotFound } from '../errors.ts'
import type { Change } from '../platform/change.ts'
import { hashOf } from '../platform/token.ts'
import { invitations, members } from './tables.ts'

/** Redeems an invitation and gives the new member's id. Its row decides: a link is good once. */
export async function join({ tx, at }: Change, token: string, name: string) {
  const [invitation] = await tx
    .update(invitations)
    .set({ acceptedAt: at })
    .where(
      and(
        eq(invitations.tokenHash, hashOf(token)),
        isNull(invitations.acceptedAt),
        gt(invitations.expiresAt, at),
      ),
    )
    .returning()
  if (!invitation) throw new NotFound()

  const { authorityId, email, office } = invitation
  const [member] = await tx
    .insert(members)
    .values({ authorityId, email, office, name: name.trim(), joinedAt: at })
    .onConflictDoNothing()
    .returning({ id: members.id })
  if (!member) {
    throw new Conflict('already_member', 'Somebody with this address is a member already.')
  }
  await tx
    .update(invitations)
    .set({ acceptedBy: member.id })
    .where(eq(invitations.id, invitation.id))
  return member.id
}
