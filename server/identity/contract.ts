import { type Static, Type } from 'typebox'
import { AuthorityRef } from '../authorities/contract.ts'
import { Member } from '../members/contract.ts'
import { Email, NewPassword, Nullable, SingleLine, StrictObject } from '../platform/api/contract.ts'

const Token = Type.String({ minLength: 20, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' })

export type Credentials = Static<typeof Credentials>
export const Credentials = StrictObject({
  email: SingleLine(254),
  password: Type.String({ minLength: 1, maxLength: 200 }),
})

/** Who is signed in here. */
export type Session = Static<typeof Session>
export const Session = Type.Object({
  member: Type.Object({ ...Member.properties, office: Type.Boolean() }),
})

export type InvitationToken = Static<typeof InvitationToken>
export const InvitationToken = StrictObject({ token: Token })

/** What an open invitation says to whoever holds its link. */
export type OpenInvitation = Static<typeof OpenInvitation>
export const OpenInvitation = Type.Object({
  name: Type.String(),
  /** Null where whoever accepts is to say. */
  email: Nullable(Type.String()),
  authority: AuthorityRef,
})

export type Acceptance = Static<typeof Acceptance>
export const Acceptance = StrictObject({
  token: Token,
  name: SingleLine(100),
  /** Only where the invitation leaves it open. */
  email: Nullable(Email),
  password: NewPassword,
})
