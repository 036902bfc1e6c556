import type {} from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** As long as browsers keep a cookie at most. */
export const LONGEST_DAYS = 400

/** What a browser holds, in one cookie: its session, and by what members are recognised who sign in on it. */
export interface Held {
  session: string | undefined
  device: string | undefined
}

/** Over https it has a name that browsers take from this host only. */
export function cookieOf(https: boolean) {
  const name = https ? '__Host-session' : 'session'
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: https } as const
  return {
    name,

    read({ cookies }: FastifyRequest): Held {
      const [session, device] = (cookies[name] ?? '').split('.')
      return { session: session || undefined, device: device || undefined }
    },

    send(response: FastifyReply, { session = '', device }: Held) {
      const value = device ? `${session}.${device}` : session
      const maxAge = value ? LONGEST_DAYS * 24 * 60 * 60 : 0
      response.setCookie(name, value, { ...attributes, maxAge })
    },
  }
}
