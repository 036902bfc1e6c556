import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { NotFound } from '../errors.ts'

const DIST = join(import.meta.dirname, '..', '..', 'dist')
const A_YEAR = 'public, max-age=31536000, immutable'

/**
 * Serves the built client. Its files carry a hash in their names, and a font is never changed under its name;
 * every page is the one index.html.
 */
export async function serveClient(app: FastifyInstance) {
  const built = existsSync(join(DIST, 'index.html'))
  app.setNotFoundHandler((request, response) => {
    const isPage = request.method === 'GET' && !/^\/(api|assets|fonts)\b/.test(request.url)
    if (!built || !isPage) throw new NotFound()
    return response.sendFile('index.html')
  })
  if (!built) return
  await app.register(fastifyStatic, {
    root: DIST,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (response, path) => {
      response.header('cache-control', /\/(assets|fonts)\//.test(path) ? A_YEAR : 'no-cache')
    },
  })
}
