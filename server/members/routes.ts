import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { findAuthority } from '../authorities/queries.ts'
import { requireOffice } from '../platform/api/caller.ts'
import { After, Id, Page, StrictObject } from '../platform/api/contract.ts'
import { PAGE, pageOf, readCursor } from '../platform/database/cursor.ts'
import { namesAfter, pageByName } from '../platform/database/name-cursor.ts'
import { baseUrlOf } from '../platform/http/base-url.ts'
import { newToken } from '../platform/secrets/token.ts'
import { Invitation, InvitationLink, Member, MembersQuery, NewInvitation } from './contract.ts'
import { invite } from './invite.ts'
import { openMember } from './open.ts'
import { presentInvitation } from './present.ts'
import { findInvitation, invitationsAfter, membersOf } from './queries.ts'
import { giveVoice, takeVoice } from './voice.ts'

const MemberParams = StrictObject({ memberId: Id })

export const memberRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/members',
    { schema: { querystring: MembersQuery, response: { 200: Page(Member) } } },
    async ({ query }) => {
      const rows = await membersOf(app.db, query.authorityId, namesAfter(query.after))
      return pageByName(rows, (it) => it)
    },
  )

  app.put(
    '/members/:memberId/voice',
    { schema: { params: MemberParams, response: { 200: Member } } },
    async ({ params, member }) => {
      requireOffice(member, 'say who speaks for an authority')
      const { id } = await openMember(app.db, params.memberId)
      await app.change(member.id, (change) => giveVoice(change, id))
      return openMember(app.db, id)
    },
  )

  app.delete(
    '/members/:memberId/voice',
    { schema: { params: MemberParams, response: { 200: Member } } },
    async ({ params, member }) => {
      requireOffice(member, 'say who speaks for an authority')
      const { id } = await openMember(app.db, params.memberId)
      await app.change(member.id, (change) => takeVoice(change, id))
      return openMember(app.db, id)
    },
  )

  app.get(
    '/invitations',
    { schema: { querystring: After, response: { 200: Page(Invitation) } } },
    async ({ query, member }) => {
      requireOffice(member, 'read invitations')
      const rows = await invitationsAfter(app.db, readCursor(query.after))
      const placeOf = ({ invitation: it }: (typeof rows)[number]) => ({
        at: it.invitedAt,
        id: it.id,
      })
      return pageOf(rows, PAGE, placeOf, presentInvitation)
    },
  )

  // No idempotency key: a retry must tell a link that works, and the token of the first is kept nowhere.
  app.post(
    '/invitations',
    { schema: { body: NewInvitation, response: { 201: InvitationLink } } },
    async (request, response) => {
      const { body, member } = request
      requireOffice(member, 'invite members')
      await findAuthority(app.db, body.authorityId)
      const token = newToken()
      const id = await app.change(member.id, (change) => invite(change, token, body))
      const invitation = presentInvitation((await findInvitation(app.db, id))!)
      return response
        .code(201)
        .send({ invitation, link: `${baseUrlOf(app.config, request)}/invitation#${token}` })
    },
  )
}
