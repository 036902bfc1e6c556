import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { NotFound } from '../errors.ts'
import { recognise } from '../identity/members-only.ts'
import type { Sessions } from '../identity/sessions.ts'
import type { Caller } from '../platform/api/caller.ts'
import { Id, StrictObject } from '../platform/api/contract.ts'
import { type Language, LanguageQuery, languageOf } from '../platform/api/language.ts'
import { baseUrlOf } from '../platform/http/base-url.ts'
import { PAPER_POLICY } from '../platform/http/headers.ts'
import { Streamed, streamOf } from '../platform/http/stream.ts'
import type { Turns } from '../platform/limits/turns.ts'
import { type OpenedThread, openThread } from '../threads/open.ts'
import { answersOf } from '../threads/post-queries.ts'
import { asMarkdown, fileNameOf } from './markdown.ts'
import { type PrintableThread, printed } from './page.ts'
import { postsInBatches } from './posts.ts'

const ThreadParams = StrictObject({ threadId: Id })

/** A whole thread as a file of Markdown. */
export const exportRoutes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/threads/:threadId/markdown',
    {
      config: { turn: 'export' },
      schema: {
        params: ThreadParams,
        querystring: LanguageQuery,
        produces: ['text/markdown'],
        response: { 200: Streamed },
      },
    },
    async (request, response) => {
      const { params, query, member } = request
      const opened = await openThread(app.db, params.threadId, member)
      const thread = await writtenOut(request, opened, member, query.lang)
      return response
        .type('text/markdown; charset=utf-8')
        .header('content-disposition', `attachment; filename="${fileNameOf(opened.thread)}"`)
        .send(streamOf(asMarkdown(thread)))
    },
  )
}

/** A whole thread as a page for paper. Whoever may not read it is where there is no page. */
export const printRoutes: FastifyPluginAsyncTypebox<{
  sessions: Sessions
  turns: Turns
}> = async (app, { sessions, turns }) => {
  app.addHook('onRequest', async (request, response) => {
    const session = await recognise(sessions, request, response)
    if (session) request.member = session.member
  })
  turns.takeIn(app)
  app.get(
    '/threads/:threadId/print',
    {
      config: { turn: 'export' },
      attachValidation: true,
      schema: { hide: true, params: ThreadParams, querystring: LanguageQuery },
    },
    async (request, response) => {
      const { params, query, validationError } = request
      const member: Caller | undefined = request.member
      if (validationError?.validationContext === 'params') return response.sendClient(404)
      if (!member || validationError) return response.sendClient()
      const opened = await openThread(app.db, params.threadId, member).catch(orNone)
      if (!opened) return response.sendClient()
      const thread = await writtenOut(request, opened, member, query.lang)
      return response
        .type('text/html; charset=utf-8')
        .header('content-security-policy', PAPER_POLICY)
        .send(streamOf(printed(thread)))
    },
  )
}

async function writtenOut(
  request: FastifyRequest,
  opened: OpenedThread,
  member: Caller,
  chosen: Language | undefined,
): Promise<PrintableThread> {
  const { db, config } = request.server
  const { id, acceptedCount } = opened.thread
  const answers = acceptedCount === 0 ? [] : await answersOf(db, id)
  return {
    opened,
    answers: answers.map(({ number }) => number),
    parts: postsInBatches(db, opened, member),
    language: languageOf(request, chosen),
    address: baseUrlOf(config, request),
    at: new Date(),
  }
}

function orNone(error: unknown) {
  if (error instanceof NotFound) return undefined
  throw error
}
