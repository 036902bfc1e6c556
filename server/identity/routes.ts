import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { NotFound } from '../errors.ts'
import { checkAcceptance, join, refuseMember } from '../members/join.ts'
import { findMember, findOpenInvitation } from '../members/queries.ts'
import { allowAnonymous } from '../platform/api/anonymous.ts'
import { Empty } from '../platform/api/contract.ts'
import { networkOf } from '../platform/http/network.ts'
import { RateLimit } from '../platform/limits/rate-limit.ts'
import type { KeyedHash } from '../platform/secrets/keyed-hash.ts'
import { hashOf } from '../platform/secrets/token.ts'
import { Acceptance, Credentials, InvitationToken, OpenInvitation, Session } from './contract.ts'
import { rememberDevice } from './devices.ts'
import { hashPassword, setPassword } from './passwords.ts'
import type { Sessions } from './sessions.ts'
import { signIn } from './sign-in.ts'
import { refuseWeak } from './weak-password.ts'

/** The doors of the closed network: what a stranger may ask. */
export const entranceRoutes: FastifyPluginAsyncTypebox<{
  sessions: Sessions
  keyedHash: KeyedHash
}> = async (app, { sessions, keyedHash }) => {
  allowAnonymous(app)
  const place = { db: app.db, change: app.change, keyedHash }
  const unknownTokens = new RateLimit<string>({ most: 100, windowMs: 15 * 60_000 })

  app.post(
    '/session',
    { config: { turn: 'entrance' }, schema: { body: Credentials, response: { 200: Session } } },
    async (request, response) => {
      const { device } = sessions.cookie.read(request)
      const signedIn = await signIn(place, request.body, { address: request.ip, device })
      return startSession(signedIn, request, response)
    },
  )

  app.post(
    '/invitations/opening',
    {
      config: { turn: 'entrance' },
      schema: { body: InvitationToken, response: { 200: OpenInvitation } },
    },
    async ({ body, ip }) => {
      const found = await findOpenInvitation(app.db, hashOf(body.token), new Date())
      if (!found) throw refusalOf(ip)
      const { name, email } = found.invitation
      if (email) await refuseMember(app.db, email)
      return { name, email, authority: found.authority }
    },
  )

  app.post(
    '/invitations/acceptance',
    { config: { turn: 'entrance' }, schema: { body: Acceptance, response: { 201: Session } } },
    async (request, response) => {
      const { body, ip } = request
      // Before the dear work, and again within the change, which decides.
      const found = await findOpenInvitation(app.db, hashOf(body.token), new Date())
      if (!found) throw refusalOf(ip)
      const email = await checkAcceptance(app.db, found.invitation, body)
      await refuseWeak(body.password, [body.name, email, found.authority.shortName])
      const passwordHash = await hashPassword(body.password, networkOf(ip))
      const { device } = sessions.cookie.read(request)
      const joined = await app.change(null, async (change) => {
        const memberId = await join(change, body.token, body)
        await setPassword(change, memberId, passwordHash)
        return { memberId, device: await rememberDevice(change, memberId, device) }
      })
      return startSession(joined, request, response.code(201))
    },
  )

  /** Always a new session: one from before signing in is worth nothing afterwards. */
  async function startSession(
    { memberId, device }: { memberId: number; device: string },
    request: FastifyRequest,
    response: FastifyReply,
  ) {
    const { session: before } = sessions.cookie.read(request)
    if (before) await sessions.end(before)
    sessions.cookie.send(response, { session: await sessions.start(memberId), device })
    return { member: (await findMember(app.db, memberId))! }
  }

  /** Only what leads nowhere is counted: an invitation that is good is never refused. */
  function refusalOf(address: string) {
    unknownTokens.count(networkOf(address))
    return new NotFound()
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
    const { session, device } = sessions.cookie.read(request)
    await sessions.end(session!)
    // The device stays known to who has signed in on it: it lets nobody in.
    sessions.cookie.send(response, { session: undefined, device })
    return response.header('clear-site-data', '"cache"').code(204).send(null)
  })
}
