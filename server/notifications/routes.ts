import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { eq } from 'drizzle-orm'
import { presentAct } from '../moderation/present.ts'
import { findActs } from '../moderation/queries.ts'
import { After, Empty, Id, Page, StrictObject } from '../platform/api/contract.ts'
import { presentEach } from '../platform/api/present-each.ts'
import { PAGE, pageOf, readCursor } from '../platform/database/cursor.ts'
import { countUnreadThreads } from '../threads/reading/unread-queries.ts'
import { Notification, Unread } from './contract.ts'
import { presentNotification } from './present.ts'
import { countUnread, notificationsAfter, type ReadableNotification } from './queries.ts'
import { markRead } from './read.ts'
import { notifications } from './tables.ts'

export const notificationRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/notifications',
    { schema: { querystring: After, response: { 200: Page(Notification) } } },
    async ({ query, member }) => {
      const rows = await notificationsAfter(app.db, member, readCursor(query.after))
      const actIds = rows.flatMap(({ notification }) => notification.actId ?? [])
      const acts = presentEach(await findActs(app.db, actIds), presentAct)
      const placeOf = ({ notification: it }: ReadableNotification) => ({
        at: it.raisedAt,
        id: it.id,
      })
      return pageOf(rows, PAGE, placeOf, (row) => presentNotification(row, acts))
    },
  )

  app.get('/unread', { schema: { response: { 200: Unread } } }, async ({ member }) => ({
    notifications: await countUnread(app.db, member),
    communities: await countUnreadThreads(app.db, member),
  }))

  app.put(
    '/notifications/reading',
    { schema: { response: { 204: Empty } } },
    async ({ member }, response) => {
      await app.change(member.id, (change) => markRead(change))
      return response.code(204).send(null)
    },
  )

  /** Whoever visits a community has seen what they were told of it as a whole. */
  app.put(
    '/communities/:communityId/notifications/reading',
    { schema: { params: StrictObject({ communityId: Id }), response: { 204: Empty } } },
    async ({ params, member }, response) => {
      const ofIt = eq(notifications.communityId, params.communityId)
      await app.change(member.id, (change) => markRead(change, ofIt))
      return response.code(204).send(null)
    },
  )

  app.put(
    '/notifications/:notificationId/reading',
    { schema: { params: StrictObject({ notificationId: Id }), response: { 204: Empty } } },
    async ({ params, member }, response) => {
      const { notificationId } = params
      await app.change(member.id, (change) =>
        markRead(change, eq(notifications.id, notificationId)),
      )
      return response.code(204).send(null)
    },
  )
}
