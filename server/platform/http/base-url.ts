import type { FastifyRequest } from 'fastify'
import type { Config } from '../../config.ts'
import { Invalid } from '../../errors.ts'

/** Where this instance is reached, without a slash at the end. What is configured goes before what is asked for. */
export function baseUrlOf({ publicUrl }: Config, { headers }: FastifyRequest) {
  const url = publicUrl ?? URL.parse(`http://${headers.host}`)
  if (!url) throw new Invalid('Host', 'This is no address that a server can have.')
  return url.origin
}
