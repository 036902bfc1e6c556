import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { NotFound } from '../../errors.ts'
import { pagePolicy } from './headers.ts'

export const DIST = join(import.meta.dirname, '..', '..', '..', 'dist')

/** What stands in the built page where the nonce of an answer belongs. */
const PLACEHOLDER = 'NONCE'

declare module 'fastify' {
  interface FastifyReply {
    /** Sends the client, which shows whatever stands at the address. Throws NotFound where it is not built. */
    sendClient(status?: 200 | 404): FastifyReply
  }
}

/** Lets every answer be the client. Gives the addresses of its pages, as it was built with them. */
export async function readClient(app: FastifyInstance): Promise<string[]> {
  const html = await readBuilt('index.html')
  const parts = html?.split(`"${PLACEHOLDER}"`)
  app.decorateReply('sendClient', function (this: FastifyReply, status = 200) {
    if (!parts) throw new NotFound()
    const nonce = randomBytes(16).toString('base64url')
    return this.code(status)
      .type('text/html; charset=utf-8')
      .headers({ 'cache-control': 'no-cache', 'content-security-policy': pagePolicy(nonce) })
      .send(parts.join(`"${nonce}"`))
  })
  return parts ? JSON.parse((await readBuilt('pages.json')) ?? '[]') : []
}

const readBuilt = (name: string) => readFile(join(DIST, name), 'utf8').catch(() => undefined)
