import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { summariesOf } from '../events/summaries.ts'
import type { Caller } from '../platform/api/caller.ts'
import { Id, Page, StrictObject } from '../platform/api/contract.ts'
import { PAGE, pageOf, readCursor } from '../platform/database/cursor.ts'
import { CommunitiesQuery, Community, CommunitySummary, Readers, ReadersQuery } from './contract.ts'
import { join } from './join.ts'
import { leave } from './leave.ts'
import { enterCommunity, openCommunity } from './open.ts'
import { presentCommunity } from './present.ts'
import {
  communitiesAfter,
  coordinatorsOf,
  foundingEventIds,
  membersByAuthority,
} from './queries.ts'
import { findReaders } from './readers.ts'
import { mayAnnounce, mayModerate, mayRead } from './rights.ts'

const CommunityParams = StrictObject({ communityId: Id })
const one = { params: CommunityParams, response: { 200: Community } }

export const communityRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/communities',
    { schema: { querystring: CommunitiesQuery, response: { 200: Page(CommunitySummary) } } },
    async ({ query, member }) => {
      const { joined } = query
      const rows = await communitiesAfter(app.db, member, {
        joined,
        after: readCursor(query.after),
      })
      return pageOf(
        rows,
        PAGE,
        ({ community }) => ({ at: community.foundedAt, id: community.id }),
        (row) => presentCommunity({ ...row, joined: row.joined !== null }),
      )
    },
  )

  app.get('/communities/:communityId', { schema: one }, ({ params, member }) =>
    show(params.communityId, member),
  )

  app.put('/communities/:communityId/membership', { schema: one }, async ({ params, member }) => {
    const { community } = await openCommunity(app.db, params.communityId, member)
    await app.change(member.id, (change) => join(change, community.community.id))
    return show(params.communityId, member)
  })

  app.delete(
    '/communities/:communityId/membership',
    { schema: one },
    async ({ params, member }) => {
      const { community } = await openCommunity(app.db, params.communityId, member)
      await app.change(member.id, (change) => leave(change, community.community.id))
      return show(params.communityId, member)
    },
  )

  app.get(
    '/communities/:communityId/readers',
    {
      config: { turn: 'search' },
      schema: { params: CommunityParams, querystring: ReadersQuery, response: { 200: Readers } },
    },
    async ({ params, query, member }) => {
      await enterCommunity(app.db, params.communityId, member)
      return { items: await findReaders(app.db, params.communityId, query.q ?? '') }
    },
  )

  async function show(communityId: number, member: Caller): Promise<Community> {
    const { community, standing } = await openCommunity(app.db, communityId, member)
    const eventIds = await foundingEventIds(app.db, communityId)
    const authorities = await membersByAuthority(app.db, communityId)
    const memberCount = authorities.reduce((sum, it) => sum + it.members, 0)
    return {
      ...presentCommunity({ ...community, memberCount, joined: standing.joined }),
      coordinators: await coordinatorsOf(app.db, communityId),
      authorities,
      foundingEvents: await summariesOf(app.db, eventIds, member),
      foundedBy: eventIds.at(-1) ?? null,
      may: {
        join: !standing.joined,
        leave: standing.joined,
        read: mayRead(standing),
        announce: mayAnnounce(standing),
        moderate: mayModerate(standing),
      },
    }
  }
}
