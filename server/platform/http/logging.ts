import type {} from '@fastify/websocket'
import {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
} from 'fastify'
import type { Config } from '../../config.ts'

/** Structured, and without what tells who read what: no addresses, no cookies, no query, no body. */
export function loggingOf({ logLevel }: Config): NonNullable<FastifyServerOptions['logger']> {
  return {
    level: logLevel,
    serializers: {
      req: ({ method, routeOptions }) => ({ method, route: routeOptions?.url ?? '(none)' }),
      err: ({ name, message, stack = '' }: Error) => ({
        type: name,
        message: withoutValues(message),
        stack: stack.replace(message, () => withoutValues(message)),
      }),
    },
    hooks: {
      // Of itself the logger would tell the error's message once more, as it is.
      logMethod([error, ...more], log) {
        const bare = (error as unknown) instanceof Error && more.length === 0
        log.apply(this, bare ? [error, 'An error'] : [error, ...more])
      },
    },
  }
}

/**
 * Says of each request, in one line, what was asked and how it went: two lines would cost twice the time. A
 * websocket is told of as it comes; `logAborted` tells of who did not wait for the answer.
 */
export class OneLineEach extends LogController {
  override incomingRequest(request: FastifyRequest, response: FastifyReply) {
    if (request.ws) super.incomingRequest(request, response)
  }

  override requestCompleted(error: Error | null, request: FastifyRequest, response: FastifyReply) {
    const asked = { req: request, res: response, responseTime: response.elapsedTime }
    if (error) request.log.error({ ...asked, err: error }, 'request errored')
    else request.log.info(asked, 'request completed')
  }
}

export const logAborted = (app: FastifyInstance) =>
  app.addHook('onRequestAbort', async (request) => {
    request.log.info({ req: request }, 'request aborted')
  })

/** A query that failed is told with all that it was asked with: what somebody wrote, or their address. */
const withoutValues = (text: string) => text.replace(/^params: [\s\S]*/m, 'params: …')
