import type { FastifyInstance } from 'fastify'

const CSP = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types anstoss',
].join('; ')

const HEADERS = {
  'content-security-policy': CSP,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

const TWO_YEARS = 63_072_000

/** What every answer says to browsers. Answers of the API are kept by nobody unless they say otherwise. */
export function sendHeaders(app: FastifyInstance, publicUrl: URL | undefined) {
  const https = publicUrl?.protocol === 'https:'
  app.addHook('onRequest', async (request, response) => {
    response.headers(HEADERS)
    if (https) response.header('strict-transport-security', `max-age=${TWO_YEARS}`)
    if (request.url.startsWith('/api')) response.header('cache-control', 'no-store')
  })
}
