import { and, asc, desc, eq, gt, isNull } from 'drizzle-orm'
import { authorityRef } from '../authorities/queries.ts'
import { authorities } from '../authorities/tables.ts'
import { type Cursor, earlierThan, PAGE } from '../platform/database/cursor.ts'
import type { Reader } from '../platform/database/database.ts'
import { NAMES_A_PAGE, type NameCursor, namedAfter } from '../platform/database/name-cursor.ts'
import { invitations, members } from './tables.ts'
import { speaksForAuthority } from './voice.ts'

/** A member as named beside what they say; `authorityRef` goes with it. */
export const memberRef = { id: members.id, name: members.name }

export async function findMember(db: Reader, id: number) {
  const [found] = await db
    .select({
      member: { ...memberRef, office: members.office, speaksForAuthority },
      authority: authorityRef,
    })
    .from(members)
    .innerJoin(authorities, eq(authorities.id, members.authorityId))
    .where(eq(members.id, id))
  return found && { ...found.member, authority: found.authority }
}

export async function membersOf(db: Reader, authorityId: number, after: NameCursor) {
  const rows = await db
    .select({ member: { ...memberRef, speaksForAuthority }, authority: authorityRef })
    .from(members)
    .innerJoin(authorities, eq(authorities.id, members.authorityId))
    .where(and(eq(members.authorityId, authorityId), namedAfter(members.name, members.id, after)))
    .orderBy(asc(members.name), asc(members.id))
    .limit(NAMES_A_PAGE + 1)
  return rows.map(({ member, authority }) => ({ ...member, authority }))
}

const invitationWithAuthority = (db: Reader) =>
  db
    .select({ invitation: invitations, authority: authorityRef })
    .from(invitations)
    .innerJoin(authorities, eq(authorities.id, invitations.authorityId))

export async function findInvitation(db: Reader, id: number) {
  const [found] = await invitationWithAuthority(db).where(eq(invitations.id, id))
  return found
}

/** An invitation that is still good, by the hash of its token. */
export async function findOpenInvitation(db: Reader, tokenHash: string, now: Date) {
  const [found] = await invitationWithAuthority(db).where(
    and(
      eq(invitations.tokenHash, tokenHash),
      isNull(invitations.acceptedAt),
      gt(invitations.expiresAt, now),
    ),
  )
  return found
}

/** The newest first. */
export function invitationsAfter(db: Reader, after: Cursor | undefined) {
  return invitationWithAuthority(db)
    .where(earlierThan(invitations.invitedAt, invitations.id, after))
    .orderBy(desc(invitations.invitedAt), desc(invitations.id))
    .limit(PAGE + 1)
}
