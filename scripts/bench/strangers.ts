import { randomUUID } from 'node:crypto'
import autocannon, { type Request } from 'autocannon'

/** A process of its own that floods a server, each request from another network, until it is ended. */

const [address, kind] = process.argv.slice(2) as [string, string]
const CONNECTIONS = 200
const A_DAY_S = 24 * 60 * 60

const invented = () => `${randomUUID()}${randomUUID()}`.replaceAll('-', '')
const part = () => Math.floor(Math.random() * 250)
const anywhere = () => `10.${part()}.${part()}.${part()}`

const acceptance = (request: Request): Request => ({
  ...request,
  body: JSON.stringify({
    ...{ token: invented(), name: 'x', email: null, password: 'ein kurzer Satz' },
  }),
  headers: { 'content-type': 'application/json', 'x-forwarded-for': anywhere() },
})

const reading = (request: Request): Request => ({
  ...request,
  headers: { cookie: `session=${invented().slice(0, 43)}`, 'x-forwarded-for': anywhere() },
})

const request: Request =
  kind === 'invitations'
    ? { method: 'POST', path: '/api/invitations/acceptance', setupRequest: acceptance }
    : { path: '/api/threads', setupRequest: reading }

await autocannon({
  ...{ url: address, connections: CONNECTIONS, duration: A_DAY_S },
  requests: [request],
})
