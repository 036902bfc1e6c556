import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { admit } from '../communities/admit.ts'
import { coordinators, mandates } from '../communities/tables.ts'
import { attendances, type EventRow, namedCoordinators } from '../events/tables.ts'
import { members } from '../members/tables.ts'
import type { Change } from '../platform/change/change.ts'

/**
 * Gives a new community to the authority that is to coordinate it, and to its persons, who belong to it from then on
 * and are told so. Where there are none, the network office is told.
 */
export async function giveMandate(change: Change, communityId: number, event: EventRow) {
  const { tx, at, record } = change
  const authorityId = event.coordinatingId ?? event.hostId
  const [mandate] = await tx
    .insert(mandates)
    .values({ communityId, authorityId, startsAt: at })
    .returning()

  const persons = await personsOf(change, event.id, authorityId)
  if (persons.length === 0) {
    return record({ kind: 'mandate.vacated', communityId })
  }

  await tx
    .insert(coordinators)
    .values(persons.map((person) => ({ mandateId: mandate!.id, ...person })))
  const memberIds = persons.map(({ memberId }) => memberId)
  await admit(
    change,
    communityId,
    tx
      .select({ memberId: sql<number>`${members.id}`.as('member_id') })
      .from(members)
      .where(inArray(members.id, memberIds)),
  )
  record({ kind: 'mandate.given', communityId, eventId: event.id, memberIds })
}

/** Who was named and still belongs to the authority; else who of it registered first. */
async function personsOf({ tx }: Change, eventId: number, authorityId: number) {
  const named = await tx
    .select({ memberId: namedCoordinators.memberId, deputy: namedCoordinators.deputy })
    .from(namedCoordinators)
    .innerJoin(members, eq(members.id, namedCoordinators.memberId))
    .where(and(eq(namedCoordinators.eventId, eventId), eq(members.authorityId, authorityId)))
  if (named.length > 0) return named

  const [first] = await tx
    .select({ memberId: attendances.memberId })
    .from(attendances)
    .innerJoin(members, eq(members.id, attendances.memberId))
    .where(
      and(
        eq(attendances.eventId, eventId),
        eq(attendances.seated, true),
        eq(members.authorityId, authorityId),
      ),
    )
    .orderBy(asc(attendances.id))
    .limit(1)
  return first ? [{ memberId: first.memberId, deputy: false }] : []
}
