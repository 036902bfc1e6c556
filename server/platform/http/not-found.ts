import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DomainError, NotFound } from '../../errors.ts'

class MethodNotAllowed extends DomainError {
  readonly status = 405
  readonly code = 'method_not_allowed'
  override readonly headers: Record<string, string>

  constructor(methods: Set<string>) {
    super('This cannot be done here.')
    this.headers = { allow: [...methods].sort().join(', ') }
  }
}

/**
 * Answers what leads to no route: where others than this method lead somewhere it says which, a person gets the
 * client, which says so in their language, and a program an error. Must be called before the routes are there.
 */
export function answerNotFound(app: FastifyInstance) {
  const methods = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? new Set()
    for (const one of [method].flat()) known.add(one)
    methods.set(url, known)
  })
  let known: [RegExp, Set<string>][] = []
  app.addHook('onReady', async () => {
    known = [...methods].map(([url, those]) => [shapeOf(url), those])
  })
  app.setNotFoundHandler((request, response) => {
    const path = pathOf(request)
    const [, others] = known.find(([shape]) => shape.test(path)) ?? []
    if (others && !others.has(request.method)) throw new MethodNotAllowed(others)
    if (isForPerson(request, path)) return response.sendClient(404)
    throw new NotFound()
  })
}

/** The address as the router has read it, and not as it was spelled. */
const pathOf = ({ params }: FastifyRequest) => `/${(params as { '*': string })['*']}`

/** Names with a point are those of files, and of files there are no others. */
const isForPerson = ({ method, headers }: FastifyRequest, path: string) =>
  (method === 'GET' || method === 'HEAD') &&
  headers.accept?.includes('text/html') === true &&
  !/^\/(api|assets|fonts)(\/|$)|\./.test(path)

/** What fits the address of a route. */
const shapeOf = (url: string) =>
  new RegExp(
    `^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+(\\\(.*?\\\))?/g, '[^/]+')}$`,
  )
