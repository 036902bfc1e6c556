import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import type { FastifyInstance } from 'fastify'

/**
 * A body is taken as it is or refused, nothing in it is turned into something else or dropped. What stands
 * in an address is text, so numbers and booleans are read from it.
 */
export function validateRequests(app: FastifyInstance) {
  const exact = withFormats(new Ajv({ coerceTypes: false, removeAdditional: false }))
  // Text can spell numbers that JSON cannot, such as 1e400: they are to be held to their limits too.
  const fromText = withFormats(
    new Ajv({ coerceTypes: true, removeAdditional: true, strictNumbers: false }),
  )
  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'body' ? exact : fromText).compile(schema as object),
  )
}

/** Of the days and moments that can be written, those that can be: without leap seconds, and of four digits. */
function withFormats(ajv: Ajv) {
  formats.default(ajv)
  for (const name of ['date', 'date-time']) {
    const { validate } = ajv.formats[name] as { validate: (written: string) => boolean }
    ajv.addFormat(name, (written) => validate(written) && isMoment(written))
  }
  return ajv
}

function isMoment(written: string) {
  const at = new Date(written)
  return !Number.isNaN(at.getTime()) && /^(?!0000)\d{4}-/.test(at.toISOString())
}
