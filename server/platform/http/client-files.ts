import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { DIST, readClient } from './client-page.ts'

const A_YEAR = 'public, max-age=31536000, immutable'

/** What is sent as something else, or not at all. */
const NOT_AS_FILES = ['index.html', 'pages.json', '**/*.br', '**/*.gz']

/**
 * Serves the built client: each of its files, and the one index.html at the address of each of its pages. Each
 * is a route of its own, so that there is nothing else. Assets carry a hash in their names, and a font is never
 * changed under its name.
 */
export async function serveClient(app: FastifyInstance) {
  const pages = await readClient(app)
  if (pages.length === 0) return

  // One of them the server makes itself, where there is something to show.
  const others = pages.filter((url) => !app.hasRoute({ method: 'GET', url }))
  for (const url of others.map(withDigits)) {
    for (const spelled of url === '/' ? [url] : [url, `${url}/`]) {
      app.get(spelled, { schema: { hide: true } }, async (_, response) => response.sendClient())
    }
  }
  await app.register(fastifyStatic, {
    root: DIST,
    wildcard: false,
    decorateReply: false,
    globIgnore: NOT_AS_FILES,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.header('cache-control', /\/(assets|fonts)\//.test(path) ? A_YEAR : 'no-cache')
    },
  })
}

/** What leads to a thing holds its id, and that is digits. */
const withDigits = (page: string) => page.replace(/:\w+/g, '$&(^[1-9]\\d{0,15}$)')
