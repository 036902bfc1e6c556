import { type Static, Type } from 'typebox'
import { AuthorityRef } from '../authorities/contract.ts'
import { Email, Id, Moment, Nullable, SingleLine, StrictObject } from '../platform/api/contract.ts'

/** A member as named beside what they say: a name, and whose. Never an address. */
export type MemberRef = Static<typeof MemberRef>
export const MemberRef = Type.Object({ id: Id, name: Type.String(), authority: AuthorityRef })

/** With the right to speak for their authority, which the network office gives. */
export type Member = Static<typeof Member>
export const Member = Type.Object({ ...MemberRef.properties, speaksForAuthority: Type.Boolean() })

/** Members of one authority, for planning: who speaks, who coordinates. */
export const MembersQuery = Type.Object({
  authorityId: Id,
  after: Type.Optional(Type.String({ maxLength: 200 })),
})

export type NewInvitation = Static<typeof NewInvitation>
export const NewInvitation = StrictObject({
  authorityId: Id,
  name: SingleLine(100),
  email: Email,
  office: Type.Boolean(),
  speaksForAuthority: Type.Boolean(),
})

/** An invitation on the office's list. */
export type Invitation = Static<typeof Invitation>
export const Invitation = Type.Object({
  id: Id,
  name: Type.String(),
  email: Nullable(Type.String()),
  authority: AuthorityRef,
  office: Type.Boolean(),
  speaksForAuthority: Type.Boolean(),
  invitedAt: Moment,
  expiresAt: Moment,
  acceptedAt: Nullable(Moment),
})

/** The link is told once, to whom invites; the server keeps only a hash of its token. */
export type InvitationLink = Static<typeof InvitationLink>
export const InvitationLink = Type.Object({ invitation: Invitation, link: Type.String() })
