import type { Talk } from '../../../server/events/contract.ts'
import { words } from '../../words/words.ts'
import { fromLocal, type PlanField, type PlanFields } from './plan.ts'

/** As a datetime-local field takes them: an older browser lets anything through. */
export const EARLIEST = '2000-01-01T00:00'
export const LATEST = '2100-12-31T23:59'

type Problems<Field extends string> = { [F in Field]?: string | undefined }

/** What is wrong with a moment as it stands in its field. */
export function momentProblem(local: string) {
  const { missing, year } = words().planning.problems
  if (local === '') return missing.moment
  return local >= EARLIEST && local <= LATEST && local.length === EARLIEST.length ? undefined : year
}

/** What would be refused of a plan, said before it is sent. */
export function planProblems(plan: PlanFields): Problems<PlanField> {
  const { missing, ...problems } = words().planning.problems
  const { startsAt, endsAt, link, capacity } = plan
  const found: Problems<PlanField> = {
    startsAt: momentProblem(startsAt),
    endsAt: momentProblem(endsAt),
  }
  if (!plan.motto.trim()) found.motto = missing.motto
  if (!plan.topicId) found.topicId = missing.topic
  if (!plan.seriesId) found.seriesId = missing.series
  if (!plan.hostId) found.hostId = missing.host
  if (!plan.place.trim()) found.place = missing.place
  if (link && !/^https?:\/\/\S+$/.test(link)) found.link = problems.link
  if (capacity && !/^[1-9]\d{0,3}$|^10000$/.test(capacity)) found.capacity = problems.capacity
  if (!found.startsAt && !found.endsAt) {
    if (endsAt <= startsAt) found.endsAt = problems.endsBeforeStart
    else if (Date.parse(fromLocal(endsAt)) <= Date.now()) found.endsAt = problems.isPast
  }
  return onlyFound(found)
}

export function talkProblems(talk: Pick<Talk, 'title' | 'speaker'> & { startsAt: string }) {
  const { missing } = words().planning.problems
  return onlyFound({
    title: talk.title.trim() ? undefined : missing.talkTitle,
    startsAt: momentProblem(talk.startsAt),
    speaker: talk.speaker.trim() ? undefined : missing.speaker,
  })
}

const onlyFound = <T extends object>(problems: T) =>
  Object.fromEntries(Object.entries(problems).filter(([, it]) => it)) as Partial<T>
