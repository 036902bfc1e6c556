import type {} from '@fastify/cookie'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Cookie } from 'lucia'
import { NotFound } from '../errors.ts'
import { join } from '../members/join.ts'
import { findMember, findOpenInvitation } from '../members/queries.ts'
import { Empty } from '../platform/contract.ts'
import { openToStrangers } from '../platform/strangers.ts'
import { hashOf } from '../platform/token.ts'
import { Acceptance, Credentials, InvitationToken, OpenInvitation, Session } from './contract.ts'
import { hashPassword, setPassword } from './passwords.ts'
import type { Sessions } from './sessions.ts'
import { signIn } from './sign-in.ts'
import { placeOf } from './sign-in-limit.ts'

/** The doors of the closed network: what a stranger may ask. */
export const entranceRoutes: FastifyPluginAsyncTypebox<{ sessions: Sessions }> = async (
  app,
  { sessions },
) => {
  openToStrangers(app)

  app.post(
    '/session',
    { schema: { body: Credentials, response: { 200: Session } } },
    async (request, response) => {
      const memberId = await signIn(app.db, app.change, request.body, request.ip)
      return startSession(memberId, request, response)
    },
  )

  app.post(
    '/invitations/opening',
    { schema: { body: InvitationToken, response: { 200: OpenInvitation } } },
    async ({ body }) => {
      const found = await findOpenInvitation(app.db, hashOf(body.token), new Date())
      if (!found) throw new NotFound()
      const { name, email } = found.invitation
      return { name, email, authority: found.authority }
    },
  )

  app.post(
    '/invitations/acceptance',
    { schema: { body: Acceptance, response: { 201: Session } } },
    async (request, response) => {
      const { token, password } = request.body
      const passwordHash = await hashPassword(password)
      const memberId = await app.change(null, async (change) => {
        const joined = await join(change, token, request.body)
        await setPassword(change, joined, passwordHash)
        return joined
      })
      return startSession(memberId, request, response.code(201))
    },
  )

  /** Always a new session: one from before signing in is worth nothing afterwards. */
  async function startSession(memberId: number, request: FastifyRequest, response: FastifyReply) {
    const before = request.cookies[sessions.cookieName]
    if (before) await sessions.end(before)
    sendCookie(response, await sessions.start(memberId, placeOf(request.ip)))
    return { member: (await findMember(app.db, memberId))! }
  }
}

/** What a member can ask about their own session. */
export const sessionRoutes: FastifyPluginAsyncTypebox<{ sessions: Sessions }> = async (
  app,
  { sessions },
) => {
  app.get('/session', { schema: { response: { 200: Session } } }, async ({ member }) => ({
    member,
  }))

  app.delete('/session', { schema: { response: { 204: Empty } } }, async (request, response) => {
    sendCookie(response, await sessions.end(request.cookies[sessions.cookieName]!))
    return response.header('clear-site-data', '"cache"').code(204).send(null)
  })
}

export function sendCookie(response: FastifyReply, { name, value, attributes }: Cookie) {
  response.setCookie(name, value, attributes)
}
