import type { FastifyRequest } from 'fastify'
import { DomainError } from '../../errors.ts'

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

class ForeignOrigin extends DomainError {
  readonly status = 403
  readonly code = 'foreign_origin'

  constructor() {
    super('This was asked from another site.')
  }
}

/** Refuses writes and websockets that a page of another site sends with our member's cookie. */
export function refuseForeignOrigins(publicUrl: URL | undefined) {
  return async (request: FastifyRequest) => {
    const upgrade = request.headers.upgrade !== undefined
    if (READS.has(request.method) && !upgrade) return

    const { origin } = request.headers
    // Browsers always send the origin of a write and of a websocket; other programs need not on a write.
    const site = request.headers['sec-fetch-site']
    const ours =
      origin === undefined
        ? !upgrade && (site === undefined || site === 'same-origin')
        : origin === (publicUrl?.origin ?? `http://${request.headers.host}`)
    if (!ours) throw new ForeignOrigin()
  }
}
