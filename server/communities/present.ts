import type { AuthorityRef } from '../authorities/contract.ts'
import type { Topic } from '../events/contract.ts'
import type { CommunitySummary } from './contract.ts'
import type { CommunityRow } from './tables.ts'

export function presentCommunity(found: {
  community: CommunityRow
  topic: Topic
  coordinating: AuthorityRef
  memberCount: number
  joined: boolean
}): CommunitySummary {
  const { id, name, foundedAt } = found.community
  const { topic, coordinating, memberCount, joined } = found
  return { id, name, topic, foundedAt: foundedAt.toISOString(), coordinating, memberCount, joined }
}
