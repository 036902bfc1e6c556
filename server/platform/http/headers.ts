import type { FastifyInstance } from 'fastify'

/** What may be loaded where nothing is named: nothing. Nobody frames an answer, no form of it leads away. */
const NOTHING = ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]

const policy = (...more: string[]) => [...NOTHING, ...more].join('; ')

/** For what is no page: it loads nothing, and sends no form. */
const CLOSED = policy("form-action 'none'")

/** For the page for paper: its sheet, its fonts and its pictures. */
export const PAPER_POLICY = policy(
  ...["form-action 'none'", "style-src 'self'", "font-src 'self'", "img-src 'self'"],
)

/**
 * For the client: scripts run that carry the nonce, and those that they load themselves. That a file is ours
 * does not make it a script.
 */
export const pagePolicy = (nonce: string) =>
  policy(
    ...["form-action 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self'"],
    ...["connect-src 'self'", `script-src 'nonce-${nonce}' 'strict-dynamic'`],
    ...["require-trusted-types-for 'script'", 'trusted-types anstoss'],
  )

/** What a browser could do for a page, and ours does not ask for. */
const UNUSED = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read'],
  ...['compute-pressure', 'display-capture', 'encrypted-media', 'fullscreen', 'gamepad'],
  ...['geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection'],
  ...['keyboard-map', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials'],
  ...['payment', 'picture-in-picture', 'publickey-credentials-create'],
  ...['publickey-credentials-get', 'screen-wake-lock', 'serial', 'storage-access', 'sync-xhr'],
  ...['usb', 'window-management', 'xr-spatial-tracking'],
]

const PERMISSIONS = [...UNUSED.map((it) => `${it}=()`), 'clipboard-write=(self)'].join(', ')

const HEADERS = {
  // Kept by nobody, unless what is sent says otherwise: so it does not matter how an address is spelled.
  'cache-control': 'no-store',
  'content-security-policy': CLOSED,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': PERMISSIONS,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // The network is closed: no search engine has business here.
  'x-robots-tag': 'noindex, nofollow',
}

const TWO_YEARS = 63_072_000

/** What every answer says to browsers. */
export function sendHeaders(app: FastifyInstance, publicUrl: URL | undefined) {
  const https = publicUrl?.protocol === 'https:'
  app.addHook('onRequest', async (_, response) => {
    response.headers(HEADERS)
    if (https) response.header('strict-transport-security', `max-age=${TWO_YEARS}`)
  })
}
