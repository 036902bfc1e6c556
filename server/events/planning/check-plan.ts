import { eq, inArray } from 'drizzle-orm'
import { authorities } from '../../authorities/tables.ts'
import { Invalid } from '../../errors.ts'
import { members } from '../../members/tables.ts'
import type { Reader } from '../../platform/database/database.ts'
import type { EventPlan, TalkPlan } from '../contract.ts'
import { series, topics } from '../tables.ts'

/** What a schema cannot know of a plan: whether what it names is there and belongs together. */
export async function checkEventPlan(db: Reader, plan: EventPlan) {
  if (Date.parse(plan.endsAt) <= Date.parse(plan.startsAt)) {
    throw new Invalid('endsAt', 'An event ends after it starts.')
  }
  await mustExist(db, series, plan.seriesId, 'seriesId')
  await mustExist(db, topics, plan.topicId, 'topicId')
  await mustExist(db, authorities, plan.hostId, 'hostId')
  if (plan.coordinatingId) await mustExist(db, authorities, plan.coordinatingId, 'coordinatingId')

  const named = plan.coordinators.map(({ memberId }) => memberId)
  const coordinating = plan.coordinatingId ?? plan.hostId
  if (new Set(named).size < named.length || !(await allBelongTo(db, named, coordinating))) {
    throw new Invalid('coordinators', 'Coordinators are members of the coordinating authority.')
  }
}

export async function checkTalkPlan(db: Reader, plan: TalkPlan) {
  await mustExist(db, authorities, plan.authorityId, 'authorityId')
  if (plan.speakerId && !(await allBelongTo(db, [plan.speakerId], plan.authorityId))) {
    throw new Invalid('speakerId', 'The speaker is not a member of this authority.')
  }
}

async function mustExist(
  db: Reader,
  table: typeof series | typeof topics | typeof authorities,
  id: number,
  field: string,
) {
  const [row] = await db.select({ id: table.id }).from(table).where(eq(table.id, id))
  if (!row) throw new Invalid(field, `"${field}" names nothing that is there.`)
}

async function allBelongTo(db: Reader, memberIds: number[], authorityId: number) {
  if (memberIds.length === 0) return true
  const found = await db
    .select({ authorityId: members.authorityId })
    .from(members)
    .where(inArray(members.id, memberIds))
  return found.length === memberIds.length && found.every((it) => it.authorityId === authorityId)
}
