import type { FastifyInstance } from 'fastify'
import { DomainError } from '../../errors.ts'

class NotJson extends DomainError {
  readonly status = 400
  readonly code = 'invalid'
}

/** Reads JSON as it was sent: what is not UTF-8 is refused, and not turned into something else. */
export function readJson(app: FastifyInstance) {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser(['application/json', 'text/plain'])
  app.addContentTypeParser<Buffer>(
    'application/json',
    { parseAs: 'buffer' },
    (request, body, done) => {
      const text = textOf(body)
      if (text === undefined) return done(new NotJson('This is not UTF-8.'))
      parse(request, text, (error, json) => done(error && whyNot(text), json))
    },
  )
}

function textOf(body: Buffer) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return undefined
  }
}

function whyNot(text: string) {
  if (text.trim() === '') return new NotJson('There is no JSON here.')
  return new NotJson(
    isJson(text)
      ? 'The names "__proto__" and "constructor" cannot be used here.'
      : 'This is not JSON.',
  )
}

function isJson(text: string) {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
