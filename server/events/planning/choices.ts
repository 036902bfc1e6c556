import { asc } from 'drizzle-orm'
import { authorityRef } from '../../authorities/queries.ts'
import { authorities } from '../../authorities/tables.ts'
import type { Caller } from '../../platform/api/caller.ts'
import type { Reader } from '../../platform/database/database.ts'
import type { PlanningChoices, Workshop } from '../contract.ts'
import { mayHost } from '../policy.ts'
import { series, topics, workshops } from '../tables.ts'

const MOST_CHOICES = 500

export async function workshopsWithSeries(db: Reader): Promise<Workshop[]> {
  const all = await db.select().from(workshops).orderBy(asc(workshops.id)).limit(MOST_CHOICES)
  const theirs = await db.select().from(series).orderBy(asc(series.id)).limit(MOST_CHOICES)
  return all.map((workshop) => ({
    ...workshop,
    series: theirs
      .filter(({ workshopId }) => workshopId === workshop.id)
      .map(({ id, name, purpose }) => ({ id, name, purpose })),
  }))
}

/** What planning chooses from; `hosts` are the authorities in whose name this caller may invite. */
export async function planningChoices(db: Reader, caller: Caller): Promise<PlanningChoices> {
  const all = await db
    .select(authorityRef)
    .from(authorities)
    .orderBy(asc(authorities.name))
    .limit(MOST_CHOICES)
  return {
    workshops: await workshopsWithSeries(db),
    topics: await db.select().from(topics).orderBy(asc(topics.name)).limit(MOST_CHOICES),
    hosts: all.filter(({ id }) => mayHost(caller, id)),
    authorities: all,
  }
}
