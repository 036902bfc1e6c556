import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { NotFound } from '../errors.ts'
import { programmeCalendar } from '../events/calendar.ts'
import { allowAnonymous } from '../platform/api/anonymous.ts'
import { StrictObject } from '../platform/api/contract.ts'
import { baseUrlOf } from '../platform/http/base-url.ts'
import { RateLimit } from '../platform/limits/rate-limit.ts'
import { atomOf } from './atom.ts'
import { openFeed } from './open.ts'
import { sendUnlessKnown } from './send-unless-known.ts'
import { showFeed } from './show.ts'

const TokenParams = StrictObject({ token: Type.String({ maxLength: 100 }) })

/** What programs read: they have no session, but an address that holds a token. */
export const feedReadRoutes: FastifyPluginAsyncTypebox = async (app) => {
  allowAnonymous(app)
  // Some programs ask without a pause.
  const limit = new RateLimit<number>({ most: 30, windowMs: 60_000 })

  app.get(
    '/feeds/:token/feed.atom',
    {
      config: { turn: 'calendar' },
      schema: {
        params: TokenParams,
        produces: ['application/atom+xml'],
        response: { 200: Type.String(), 304: Type.Null() },
      },
    },
    async (request, response) => {
      const feed = await openFeed(app.db, request.params.token)
      if (feed.kind === 'programme') throw new NotFound()
      limit.count(feed.id)
      const text = atomOf(await showFeed(app.db, feed), baseUrlOf(app.config, request))
      return sendUnlessKnown(request, response, 'application/atom+xml; charset=utf-8', text)
    },
  )

  app.get(
    '/feeds/:token/programme.ics',
    {
      config: { turn: 'calendar' },
      schema: {
        params: TokenParams,
        produces: ['text/calendar'],
        response: { 200: Type.String(), 304: Type.Null() },
      },
    },
    async (request, response) => {
      const feed = await openFeed(app.db, request.params.token)
      if (feed.kind !== 'programme') throw new NotFound()
      limit.count(feed.id)
      const text = await programmeCalendar(app.db, feed.reader, baseUrlOf(app.config, request))
      return sendUnlessKnown(request, response, 'text/calendar; charset=utf-8', text)
    },
  )
}
