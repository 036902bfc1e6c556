import { and, eq } from 'drizzle-orm'
import { talks } from '../events/tables.ts'
import { renderMarkdown } from '../markdown/render.ts'
import { threads } from '../threads/tables.ts'
import { reply } from '../threads/writing/reply.ts'
import type { SampleEvent } from './network.ts'
import { atWork, idOf, minutesAfter, type Stage } from './stage.ts'

/** Goes on in the threads of the talks that the founding has opened. */
export async function playAfterwards(
  stage: Stage,
  event: SampleEvent,
  eventId: number,
  endedAt: Date,
) {
  for (const { title, afterwards = [] } of event.talks) {
    if (afterwards.length === 0) continue
    const [opened] = await stage.db
      .select({ id: threads.id })
      .from(threads)
      .innerJoin(talks, eq(talks.id, threads.talkId))
      .where(and(eq(threads.eventId, eventId), eq(talks.title, title)))
    let at = endedAt
    for (const [index, [by, body, replyTo = 1]] of afterwards.entries()) {
      at = atWork(minutesAfter(at, 160 + ((index * 7) % 10) * 20))
      const text = await renderMarkdown(body)
      await stage.change(
        idOf(stage.memberIds, by),
        (it) => reply(it, opened!.id, replyTo, text),
        at,
      )
    }
  }
}
