import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import type { FastifyInstance } from 'fastify'

/**
 * A body is taken as it is or refused, nothing in it is turned into something else or dropped. What stands
 * in an address is text, so numbers and booleans are read from it.
 */
export function validateRequests(app: FastifyInstance) {
  const exact = formats.default(new Ajv({ coerceTypes: false, removeAdditional: false }))
  // Text can spell numbers that JSON cannot, such as 1e400: they are to be held to their limits too.
  const fromText = formats.default(
    new Ajv({ coerceTypes: true, removeAdditional: true, strictNumbers: false }),
  )
  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? exact : fromText).compile(schema as object),
  )
}
