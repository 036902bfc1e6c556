import { and, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { memberships } from '../../server/communities/tables.ts'
import { notifications } from '../../server/notifications/tables.ts'
import { startApp } from '../support/app.ts'
import { signedIn } from '../support/cast.ts'
import { aCommunityOf, aPublishedEvent, aReply, aThread } from '../support/programme.ts'

const app = await startApp()

it('shows nothing to who belongs to a community no more, even where something of theirs was left in it', async () => {
  const [anna, bruno] = [await signedIn(app, 'Anna'), await signedIn(app, 'Bruno')]
  const { community } = await aCommunityOf(app, anna, bruno)
  const { thread } = await aThread(anna, community.id)
  await bruno.put(`/threads/${thread.id}/follow`)
  await bruno.post(`/threads/${thread.id}/feeds`, {})
  await bruno.put(`/drafts/thread:${thread.id}`, {
    ...{ title: '', kind: null, body: 'Ich würde …', replyTo: 1, version: null, since: null },
  })
  const seen = async () => ({
    drafts: (await bruno.get('/drafts')).json().items.length,
    feeds: (await bruno.get('/feeds')).json().items.map((it: { subject: unknown }) => it.subject),
  })
  expect(await seen()).toMatchObject({ drafts: 1, feeds: [{ title: thread.title }] })

  // Leaving takes all of it along. Here the membership alone goes, as it might for another reason one day.
  await app.change(null, ({ tx }) =>
    tx
      .delete(memberships)
      .where(and(eq(memberships.communityId, community.id), eq(memberships.memberId, bruno.id))),
  )
  await aReply(anna, thread.id)

  expect(await seen()).toEqual({ drafts: 0, feeds: [null] })
  // Nor is a notification kept that they could read once they come back.
  const kept = await app.db
    .select({ kind: notifications.kind })
    .from(notifications)
    .where(eq(notifications.memberId, bruno.id))
  expect(kept).not.toContainEqual({ kind: 'replies' })
})

it('stays coordinated by the one who is left, where two did and one leaves', async () => {
  const clara = await signedIn(app, 'Clara')
  const dora = await signedIn(app, 'Dora', { authorityId: clara.authorityId })
  const { office, event } = await aPublishedEvent(app, {
    coordinatingId: clara.authorityId,
    coordinators: [
      { memberId: clara.id, deputy: false },
      { memberId: dora.id, deputy: true },
    ],
  })
  await office.put(`/events/${event.id}/ending`)
  const { community } = (await clara.get(`/events/${event.id}/founding`)).json()

  await clara.delete(`/communities/${community.id}/membership`)

  const now = (await dora.get(`/communities/${community.id}`)).json()
  expect(now.may.moderate).toBe(true)
  expect(now.coordinators).toMatchObject([{ member: { name: 'Dora' }, deputy: true }])
})
