import { and, eq, gt, isNotNull, isNull, notExists, or } from 'drizzle-orm'
import { authorities } from '../authorities/tables.ts'
import { Conflict, Invalid, NotFound } from '../errors.ts'
import type { Change } from '../platform/change/change.ts'
import type { Reader, Transaction } from '../platform/database/database.ts'
import { hashOf } from '../platform/secrets/token.ts'
import { named } from './named.ts'
import { refuseReserved } from './reserved-names.ts'
import { type InvitationRow, invitations, members } from './tables.ts'

/** Returns the address of who accepts, or refuses what can be before a password is hashed. Throws Invalid and Conflict. */
export async function checkAcceptance(
  db: Reader,
  invited: Pick<InvitationRow, 'email' | 'name' | 'office'>,
  { name, email: given }: { name: string; email: string | null },
) {
  refuseReserved(name, invited)
  const email = addressFor(invited.email, given)
  await refuseMember(db, email)
  return email
}

/** Refuses whose address has become a member's by another invitation. Throws Conflict. */
export async function refuseMember(db: Reader, email: string) {
  const [taken] = await db.select({ id: members.id }).from(members).where(eq(members.email, email))
  if (taken) throw new AlreadyMember()
}

/** Redeems an invitation and gives the new member's id. Its row decides: a link is good once. */
export async function join(
  { tx, at }: Change,
  token: string,
  { name, email: given }: { name: string; email: string | null },
) {
  await holdFirst(tx, token)
  const isFirst = notExists(tx.select({ id: members.id }).from(members))
  const [invitation] = await tx
    .update(invitations)
    .set({ acceptedAt: at })
    .where(
      and(
        eq(invitations.tokenHash, hashOf(token)),
        isNull(invitations.acceptedAt),
        gt(invitations.expiresAt, at),
        or(isNotNull(invitations.invitedBy), isFirst),
      ),
    )
    .returning()
  if (!invitation) throw new NotFound()

  const { authorityId, office, speaksForAuthority } = invitation
  const speaksForId = speaksForAuthority ? authorityId : null
  const email = addressFor(invitation.email, given)
  const [member] = await tx
    .insert(members)
    .values({ authorityId, email, office, speaksForId, ...named(name), joinedAt: at })
    .onConflictDoNothing()
    .returning({ id: members.id })
  if (!member) throw new AlreadyMember()
  await tx
    .update(invitations)
    .set({ acceptedBy: member.id })
    .where(eq(invitations.id, invitation.id))
  if (!invitation.invitedBy) await voidOthers(tx)
  return member.id
}

function addressFor(invited: string | null, given: string | null) {
  const email = invited ?? given
  if (!email) throw new Invalid('email', 'Please say with which address you will sign in.')
  return email
}

class AlreadyMember extends Conflict {
  constructor() {
    super('already_member', 'Somebody with this address is a member already.')
  }
}

/** Of the links that the server hands out, one after the other is accepted: the first makes the others void. */
async function holdFirst(tx: Transaction, token: string) {
  await tx
    .select({ id: authorities.id })
    .from(authorities)
    .innerJoin(invitations, eq(invitations.authorityId, authorities.id))
    .where(and(eq(invitations.tokenHash, hashOf(token)), isNull(invitations.invitedBy)))
    .for('no key update', { of: authorities })
}

/** The server hands out links while nobody is a member: with the first one, they have done their work. */
async function voidOthers(tx: Transaction) {
  await tx
    .delete(invitations)
    .where(and(isNull(invitations.invitedBy), isNull(invitations.acceptedAt)))
}
