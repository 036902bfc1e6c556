import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Sends a text, or only says that it is still as the program knows it. To be kept by whoever asked, and by nobody between. */
export function sendUnlessKnown(
  { headers }: FastifyRequest,
  response: FastifyReply,
  type: string,
  text: string,
) {
  // When a calendar was written is no news.
  const told = text.replace(/^DTSTAMP:.*$/gm, '')
  const tag = `"${createHash('sha256').update(told).digest('base64url')}"`
  response.header('cache-control', 'private, no-cache').header('etag', tag)
  const known = headers['if-none-match']?.split(',').map((it) => it.trim().replace(/^W\//, ''))
  // A date would not do: what is hidden is gone without a later one.
  if (known?.includes(tag)) return response.code(304).send()
  return response.type(type).send(text)
}
