import type {} from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Unauthenticated } from '../errors.ts'
import { sendCookie } from './routes.ts'
import type { Sessions } from './sessions.ts'

/** The closed network: nothing in this scope answers a stranger. */
export function admitMembersOnly(app: FastifyInstance, sessions: Sessions) {
  app.addHook('onRequest', async (request, response) => {
    const session = await recognise(sessions, request, response)
    if (!session) throw new Unauthenticated()
    request.member = session.member
    request.session = { id: session.id, expiresAt: session.expiresAt }
  })
}

/** The session that a request comes with, where it is good; prolonged, where it is time to. */
export async function recognise(
  sessions: Sessions,
  request: FastifyRequest,
  response: FastifyReply,
) {
  const token = request.cookies[sessions.cookieName]
  const session = token ? await sessions.find(token) : undefined
  if (session?.cookie) sendCookie(response, session.cookie)
  return session
}
