import type { FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'

/** Where this instance is reached, without a slash at the end. What is configured goes before what is asked for. */
export function addressOf({ publicUrl }: Config, { headers }: FastifyRequest) {
  return publicUrl?.origin ?? `http://${headers.host}`
}
