import type { AuthorityRef } from '../authorities/contract.ts'
import type { Invitation } from './contract.ts'
import type { InvitationRow } from './tables.ts'

export function presentInvitation(found: {
  invitation: InvitationRow
  authority: AuthorityRef
}): Invitation {
  const { id, name, email, office, speaksForAuthority, invitedAt, expiresAt, acceptedAt } =
    found.invitation
  return {
    id,
    name,
    email,
    office,
    speaksForAuthority,
    authority: found.authority,
    invitedAt: invitedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    acceptedAt: acceptedAt?.toISOString() ?? null,
  }
}
