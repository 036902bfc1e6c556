import type {} from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import { Unauthenticated } from '../errors.ts'
import { sendCookie } from './routes.ts'
import type { Sessions } from './sessions.ts'

/** The closed network: nothing in this scope answers a stranger. */
export function admitMembersOnly(app: FastifyInstance, sessions: Sessions) {
  app.addHook('onRequest', async (request, response) => {
    const token = request.cookies[sessions.cookieName]
    const session = token && (await sessions.find(token))
    if (!session) throw new Unauthenticated()
    if (session.cookie) sendCookie(response, session.cookie)
    request.member = session.member
    request.session = { id: session.id, expiresAt: session.expiresAt }
  })
}
