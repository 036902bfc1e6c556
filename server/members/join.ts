import { and, eq, gt, isNull } from 'drizzle-orm'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import type { Change } from '../platform/change.ts'
import type { Transaction } from '../platform/database.ts'
import { hashOf } from '../platform/token.ts'
import { named } from './named.ts'
import { invitations, members } from './tables.ts'

/** Redeems an invitation and gives the new member's id. Its row decides: a link is good once. */
export async function join(
  { tx, at }: Change,
  token: string,
  { name, email: given }: { name: string; email: string | null },
) {
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

  const { authorityId, office, speaksForAuthority } = invitation
  const speaksForId = speaksForAuthority ? authorityId : null
  const email = invitation.email ?? given
  if (!email) throw new Invalid('email', 'Please say with which address you will sign in.')
  const [member] = await tx
    .insert(members)
    .values({ authorityId, email, office, speaksForId, ...named(name), joinedAt: at })
    .onConflictDoNothing()
    .returning({ id: members.id })
  if (!member) {
    throw new Conflict('already_member', 'Somebody with this address is a member already.')
  }
  await tx
    .update(invitations)
    .set({ acceptedBy: member.id })
    .where(eq(invitations.id, invitation.id))
  if (!invitation.invitedBy) await voidOthers(tx)
  return member.id
}

/** The server hands out links while nobody is a member: with the first one, they have done their work. */
async function voidOthers(tx: Transaction) {
  await tx
    .delete(invitations)
    .where(and(isNull(invitations.invitedBy), isNull(invitations.acceptedAt)))
}
