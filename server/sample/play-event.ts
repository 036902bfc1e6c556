import { renderAbstract } from '../events/abstract.ts'
import { ask } from '../events/agenda/ask.ts'
import { addTalk } from '../events/agenda/talks.ts'
import { attend } from '../events/attending/attend.ts'
import { endEvent } from '../events/ending/end.ts'
import { openTalk } from '../events/open.ts'
import { planEvent } from '../events/planning/plan.ts'
import { cancelEvent, publishEvent } from '../events/planning/publish.ts'
import { communityOf } from '../founding/queries.ts'
import { renderMarkdown } from '../markdown/render.ts'
import { findMember } from '../members/queries.ts'
import { WAITS_DAYS } from './end-soon.ts'
import type { SampleEvent, SampleTalk } from './network.ts'
import { playAfterwards } from './play-afterwards.ts'
import { hourOf, idOf, lastMorning, minutesAfter, type Stage } from './stage.ts'

const DAY_IN_MINUTES = 24 * 60

/** Plans an event and all that leads up to it; if it is past, ends it, and its community is there. */
export async function playEvent(stage: Stage, event: SampleEvent) {
  const [from, to] = event.hours
  const [startsAt, endsAt] = [hourOf(event.day, from), hourOf(event.day, to)]
  const eventId = await playPlan(stage, event, startsAt, endsAt)
  if (event.cancelled) {
    const reason = event.cancelled
    await stage.change(null, (it) => cancelEvent(it, eventId, reason), hourOf(-1, 11))
  }
  if (endsAt.getTime() > Date.now()) return

  await stage.change(null, (it) => endEvent(it, eventId), endsAt)
  stage.communityIds.set(event.topic, (await communityOf(stage.db, eventId))!.id)
  await playAfterwards(stage, event, eventId, endsAt)
}

/** Longer than its talks take. */
const LIVE_HOURS = 3

/** The one event that is on, until somebody has signed in to see it end. */
export const playLiveEvent = (stage: Stage, event: SampleEvent) =>
  playPlan(
    stage,
    event,
    lastMorning(LIVE_HOURS),
    minutesAfter(new Date(), WAITS_DAYS * DAY_IN_MINUTES),
  )

async function playPlan(stage: Stage, event: SampleEvent, startsAt: Date, endsAt: Date) {
  const planned = earlier(startsAt, 30)
  const authority = (name: string) => idOf(stage.authorityIds, name)
  const coordinators = [
    ...event.coordinators.map((name) => ({ name, deputy: false })),
    ...event.deputies.map((name) => ({ name, deputy: true })),
  ].map(({ name, deputy }) => ({ memberId: idOf(stage.memberIds, name), deputy }))
  const abstract = await renderAbstract(event.abstract)
  const plan = {
    seriesId: stage.seriesId,
    topicId: idOf(stage.topicIds, event.topic),
    motto: event.motto,
    hostId: authority(event.host),
    coordinatingId: event.coordinating ? authority(event.coordinating) : null,
    coordinators,
    place: event.place,
    link: null,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    abstract: event.abstract,
    capacity: event.capacity ?? null,
  }
  const eventId = await stage.change(null, (it) => planEvent(it, plan, abstract), planned)
  await stage.change(null, (it) => publishEvent(it, eventId), minutesAfter(planned, 60))
  for (const [index, name] of event.attendees.entries()) {
    const at = minutesAfter(planned, 120 + index * 90)
    await stage.change(idOf(stage.memberIds, name), (it) => attend(it, eventId), at)
  }
  for (const talk of event.talks) await playTalk(stage, eventId, talk, startsAt)
  return eventId
}

async function playTalk(stage: Stage, eventId: number, talk: SampleTalk, eventStartsAt: Date) {
  const speakerId = idOf(stage.memberIds, talk.speaker)
  const speaker = (await findMember(stage.db, speakerId))!
  const startsAt = minutesAfter(eventStartsAt, talk.after * 60)
  const abstract = await renderAbstract(talk.abstract)
  const plan = {
    startsAt: startsAt.toISOString(),
    title: talk.title,
    speaker: talk.speaker,
    speakerId,
    authorityId: speaker.authority.id,
    abstract: talk.abstract,
  }
  const planned = earlier(eventStartsAt, 20)
  const talkId = await stage.change(null, (it) => addTalk(it, eventId, plan, abstract), planned)
  const { talk: row } = await openTalk(stage.db, talkId, speaker)
  for (const [index, [by, body]] of talk.questions.entries()) {
    const question = await renderMarkdown(body)
    // Some ask before the event, most during the talk.
    const at = earliest(minutesAfter(startsAt, 20 + index * 5), new Date())
    await stage.change(idOf(stage.memberIds, by), (it) => ask(it, row, question), at)
  }
}

/** So many days before, but never still to come. */
const earlier = (moment: Date, days: number) =>
  earliest(
    minutesAfter(moment, -days * DAY_IN_MINUTES),
    minutesAfter(new Date(), -3 * DAY_IN_MINUTES),
  )

const earliest = (one: Date, other: Date) => (one < other ? one : other)
