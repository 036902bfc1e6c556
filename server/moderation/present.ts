import type { ModerationAct } from './contract.ts'
import type { ActWithModerator } from './queries.ts'

export function presentAct(row: ActWithModerator): ModerationAct {
  const { id, act, reason, at } = row.act
  return {
    id,
    act,
    reason,
    moderator: { ...row.moderator, authority: row.authority },
    thread: row.thread,
    postNumber: row.postNumber,
    at: at.toISOString(),
  }
}
