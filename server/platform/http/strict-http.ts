import type { FastifyInstance, FastifyRequest } from 'fastify'
import { DomainError } from '../../errors.ts'

class NotHttp extends DomainError {
  readonly status = 400
  readonly code = 'invalid'
}

class BodyEncoded extends DomainError {
  readonly status = 415
  readonly code = 'invalid'
  override readonly headers = { 'accept-encoding': 'identity' }

  constructor() {
    super('Please send the body as it is, without a Content-Encoding.')
  }
}

const VERSIONS = ['1.0', '1.1']

/** Refuses what two servers in a row could take for two different requests. */
export function refuseAmbiguous(app: FastifyInstance) {
  app.addHook('onRequest', async ({ raw, headers }) => {
    if (!VERSIONS.includes(raw.httpVersion)) throw new NotHttp('Please speak HTTP/1.1.')
    if (hostsOf(raw) > 1) throw new NotHttp('There is more than one Host header.')
    if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity') {
      throw new BodyEncoded()
    }
  })
}

/** Names stand before values. */
const hostsOf = ({ rawHeaders }: FastifyRequest['raw']) =>
  rawHeaders.filter((it, index) => index % 2 === 0 && it.toLowerCase() === 'host').length
