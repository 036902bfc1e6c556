import type { MemberChange } from '../platform/change/change.ts'
import { memberships } from './tables.ts'

/** Joins an open community. Joining twice is joining once. */
export async function join({ tx, by, at, record }: MemberChange, communityId: number) {
  const started = await tx
    .insert(memberships)
    .values({ communityId, memberId: by, since: at })
    .onConflictDoNothing()
    .returning()
  if (started.length > 0) record({ kind: 'membership.started', communityId, memberId: by })
}
