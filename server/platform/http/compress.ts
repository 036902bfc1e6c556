import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import type { FastifyInstance } from 'fastify'

const compressed = promisify(gzip)

/** What fits into one packet gains nothing. */
const SMALLEST = 1400
/** Most of what there is to gain, for a third of the work. */
const LEVEL = constants.Z_BEST_SPEED + 2

/**
 * Sends what is read as JSON compressed. The length of a compressed answer tells of what stands in it next to
 * what was asked (BREACH), so no answer to a write is: those hold the tokens of invitations and feeds.
 */
export function compressAnswers(app: FastifyInstance) {
  app.addHook('onSend', async ({ method, headers }, response, payload) => {
    if (method !== 'GET' || !isWhole(payload) || payload.length < SMALLEST) return payload
    if (!isJson(response.getHeader('content-type'))) return payload
    response.header('vary', 'accept-encoding')
    if (!takesGzip(headers['accept-encoding'])) return payload
    response.removeHeader('content-length').header('content-encoding', 'gzip')
    return compressed(payload, { level: LEVEL })
  })
}

const isWhole = (payload: unknown): payload is string | Buffer =>
  typeof payload === 'string' || Buffer.isBuffer(payload)

const isJson = (type: unknown) => String(type).startsWith('application/json')

const takesGzip = (accepted = '') =>
  accepted.split(',').some((it) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/i.test(it))
