import type {} from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Unauthenticated } from '../errors.ts'
import type { Sessions } from './sessions.ts'

/** The closed network: nothing in this scope answers a stranger. */
export function admitMembersOnly(app: FastifyInstance, sessions: Sessions) {
  app.addHook('onRequest', async (request, response) => {
    const session = await recognise(sessions, request, response)
    if (!session) throw new Unauthenticated()
    // A page may be open still of who was signed in on this browser before.
    const meant = request.headers['for-member']
    if (meant !== undefined && meant !== String(session.member.id)) throw new Unauthenticated()
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
  const held = sessions.cookie.read(request)
  const session = held.session ? await sessions.find(held.session, request.ip) : undefined
  if (session?.isProlonged) sessions.cookie.send(response, held)
  return session
}
