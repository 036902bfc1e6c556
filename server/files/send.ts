import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { spanOf } from './range.ts'
import type { FileStore } from './store/store.ts'
import type { FileRow } from './tables.ts'
import { textIn } from './types/types.ts'

interface Content {
  hash: string
  size: number
  type: string
  name: string
}

/** The file itself or, of a picture, the same in the width of a page. */
export function contentOf(file: FileRow, small: { size: number } | null): Content {
  const { hash, smallHash, size, type, name } = file
  if (!small || !smallHash) return { hash, size, type, name }
  const narrow = { hash: smallHash, size: small.size, type: 'image/webp' }
  return { ...narrow, name: name.replace(/\.\w+$/, '.webp') }
}

/**
 * Sends a file to somebody who may read it: that has been asked before, as what is said of it here,
 * unchanged or how long, tells of it too. It is shown by no page but ours, and can do nothing.
 */
export async function sendFile(
  store: FileStore,
  { kind }: FileRow,
  { hash, size, type, name }: Content,
  { headers, method }: FastifyRequest,
  response: FastifyReply,
) {
  const tag = `"${hash}"`
  response.headers({
    'content-type': type === textIn('utf-8') ? `${type}; charset=utf-8` : type,
    'content-disposition': `${kind === 'picture' ? 'inline' : 'attachment'}; ${named(name)}`,
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'private, no-cache',
    'accept-ranges': 'bytes',
    etag: tag,
  })
  if (isKnown(headers['if-none-match'], tag)) return response.code(304).send()

  const current = headers['if-range'] === undefined || headers['if-range'] === tag
  const span = spanOf(current && method === 'GET' ? headers.range : undefined, size)
  if (span === null) {
    return response
      .code(416)
      .headers({ 'content-range': `bytes */${size}` })
      .send()
  }
  if (span) {
    response.code(206).header('content-range', `bytes ${span.start}-${span.end}/${size}`)
  }
  response.header('content-length', span ? span.end - span.start + 1 : size)
  return response.send(method === 'HEAD' ? Readable.from([]) : await store.get(hash, span))
}

const isKnown = (ifNoneMatch: string | undefined, tag: string) =>
  ifNoneMatch?.split(',').some((it) => ['*', tag].includes(it.trim().replace(/^W\//, '')))

/** A name for programs that know only ASCII, and the real one (RFC 6266). */
function named(name: string) {
  const plain = name.replace(/[^\x20-\x7E]/g, '_').replace(/["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (it) => `%${it.charCodeAt(0).toString(16)}`,
  )
  return `filename="${plain}"; filename*=UTF-8''${encoded}`
}
