import { eq, type Placeholder, sql } from 'drizzle-orm'
import type { MemberChange } from '../platform/change/change.ts'
import { members } from './tables.ts'

/** Lets a member speak for the authority that they belong to. */
export async function giveVoice({ tx, record }: MemberChange, memberId: number) {
  await tx.update(members).set({ speaksForId: members.authorityId }).where(eq(members.id, memberId))
  record({ kind: 'voice.given', memberId })
}

export async function takeVoice({ tx, record }: MemberChange, memberId: number) {
  await tx.update(members).set({ speaksForId: null }).where(eq(members.id, memberId))
  record({ kind: 'voice.taken', memberId })
}

/** Of a query over members: whether they may speak for their authority. It ends with belonging to it. */
export const speaksForAuthority = sql<boolean>`coalesce(${members.speaksForId} = ${members.authorityId}, false)`

/** As part of another query: the authority that a member may speak for, or null. */
export const voiceOf = (memberId: number | Placeholder) => sql<number | null>`(
  select ${members.speaksForId} from ${members}
  where ${members.id} = ${memberId} and ${members.speaksForId} = ${members.authorityId}
)`
