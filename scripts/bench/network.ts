import { addAuthority } from '../../server/authorities/add.ts'
import { endEvent } from '../../server/events/ending/end.ts'
import { addSeries, addTopic, addWorkshop } from '../../server/events/planning/add.ts'
import { planEvent } from '../../server/events/planning/plan.ts'
import { publishEvent } from '../../server/events/planning/publish.ts'
import { attendances } from '../../server/events/tables.ts'
import { communityOf } from '../../server/founding/queries.ts'
import { named } from '../../server/members/named.ts'
import { members } from '../../server/members/tables.ts'
import type { Change, MakeChange } from '../../server/platform/change/change.ts'
import type { Reader } from '../../server/platform/database/database.ts'
import type { Random } from './random.ts'
import { compound, placeName } from './words.ts'

export interface Sizes {
  authorities: number
  members: number
  communities: number
}

export interface Community {
  id: number
  /** Those who write often come first. */
  memberIds: number[]
}

const GIVEN = [
  'Jana',
  'Tobias',
  'Miriam',
  'Jürgen',
  'Aylin',
  'Sören',
  'Käthe',
  'Henrik',
  'Dilek',
  'Uwe',
]
const FAMILY = [
  'Albers',
  'Lenk',
  'Voss',
  'Müller',
  'Yıldız',
  'Groß',
  'Schäfer',
  'Behrens',
  'Öztürk',
  'Kühn',
]
const HOUR_MS = 60 * 60 * 1000

/**
 * The network itself comes about as any does: events are planned, attended and ended, and found their
 * communities. Only who is a member, and who attends, is loaded in bulk.
 */
export async function foundNetwork(
  { db, change }: { db: Reader; change: MakeChange },
  random: Random,
  sizes: Sizes,
  startsAt: Date,
): Promise<Community[]> {
  const at = <T>(work: (it: Change) => Promise<T>, hours = 0) =>
    change(null, work, new Date(startsAt.getTime() + hours * HOUR_MS))

  const authorityIds = await at((it) => addAuthorities(it, random, sizes.authorities))
  const memberIds = await at((it) => addMembers(it, random, authorityIds, sizes.members))
  const workshopId = await at((it) => addWorkshop(it, { name: 'Neue Technologien', purpose: '' }))
  const seriesId = await at((it) =>
    addSeries(it, { workshopId, name: "What's NExT?", purpose: '' }),
  )

  const communities: Community[] = []
  for (let index = 0; index < sizes.communities; index += 1) {
    const name = `${compound(random)[0]} ${index + 1}`
    const topicId = await at((it) => addTopic(it, { name }))
    const plan = {
      ...{
        seriesId,
        topicId,
        motto: name,
        hostId: random.pick(authorityIds),
        coordinatingId: null,
      },
      ...{ coordinators: [], place: placeName(random), link: null, abstract: '', capacity: null },
      startsAt: startsAt.toISOString(),
      endsAt: new Date(startsAt.getTime() + HOUR_MS).toISOString(),
    }
    const eventId = await at((it) => planEvent(it, plan, { markdown: '', html: '' }))
    await at((it) => publishEvent(it, eventId))
    // The first has everybody who may be online at once, the others less and less.
    const share = index === 0 ? 0.6 : 0.25 / (1 + index / 10)
    const attending = random.some(memberIds, Math.ceil(memberIds.length * share))
    await at((it) => seat(it, eventId, attending))
    await at((it) => endEvent(it, eventId), 1)
    communities.push({ id: (await communityOf(db, eventId))!.id, memberIds: attending })
  }
  return communities
}

async function addAuthorities(change: Change, random: Random, count: number) {
  const ids: number[] = []
  for (let index = 1; index <= count; index += 1) {
    const name = `Amt für ${compound(random)[0]} ${placeName(random)} ${index}`
    ids.push(await addAuthority(change, { name, shortName: `A${index}`, level: 'state' }))
  }
  return ids
}

async function addMembers(change: Change, random: Random, authorityIds: number[], count: number) {
  const rows = Array.from({ length: count }, (_, index) => ({
    authorityId: random.pickOften(authorityIds),
    ...named(`${random.pick(GIVEN)} ${random.pick(FAMILY)}-${random.pick(FAMILY)}`),
    email: `member${index + 1}@example.org`,
    joinedAt: change.at,
  }))
  const added = await change.tx.insert(members).values(rows).returning({ id: members.id })
  return added.map(({ id }) => id)
}

async function seat({ tx, at }: Change, eventId: number, memberIds: number[]) {
  const seated = memberIds.map((memberId) => ({
    eventId,
    memberId,
    seated: true,
    registeredAt: at,
  }))
  await tx.insert(attendances).values(seated)
}
