import { SerializerSelector } from '@fastify/fast-json-stringify-compiler'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import type { FastifyInstance } from 'fastify'
import type { FastifySchemaValidationError, FastifyValidationResult } from 'fastify/types/schema.js'
import type { TObject, TSchema } from 'typebox'
import { addKindsOfText } from '../text/at-the-door.ts'

/**
 * A body is taken as it is or refused, nothing in it is turned into something else or dropped, but that texts
 * get the one form of their kind. What stands in an address is text, so numbers and booleans are read from it,
 * where they are written as they are shown.
 */
export function validateRequests(app: FastifyInstance) {
  const exact = withFormats(new Ajv({ coerceTypes: false, removeAdditional: false }))
  const fromText = withFormats(new Ajv({ coerceTypes: false, removeAdditional: true }))
  app.setValidatorCompiler(({ schema, httpPart }) => {
    const isBody = httpPart === 'body'
    const check = once(() => (isBody ? exact : fromText).compile(schema as object))
    const validate: FastifyValidationResult = (sent) => {
      const value = isBody ? sent : readFrom(sent, schema as TObject)
      const fits = check()(value)
      validate.errors = check().errors as FastifySchemaValidationError[]
      return fits ? { value } : false
    }
    return validate
  })
}

/** Writes answers by their schemas. */
export function serializeAnswers(app: FastifyInstance) {
  const compile = SerializerSelector()()
  app.setSerializerCompiler(({ schema, method, url, httpStatus = '' }) => {
    const serialize = once(() => compile({ schema, method, url, httpStatus }))
    return (answer) => serialize()(answer)
  })
}

/** A schema is compiled when it is first needed: all of them would be most of the time that a start takes. */
function once<T>(make: () => T) {
  let made: T | undefined
  return () => (made ??= make())
}

const INTEGER = /^(0|-?[1-9]\d*)$/
const BOOLEAN = /^(true|false)$/

/** The values of an address, as its schema has them. There is one way to write each: 0x1, 01 and 1e0 are words. */
function readFrom(text: unknown, { properties = {} }: TObject) {
  const values = { ...(text as Record<string, unknown>) }
  for (const [name, { type }] of Object.entries<TSchema & { type?: string }>(properties)) {
    const written = values[name]
    if (typeof written !== 'string') continue
    if (type === 'integer' && INTEGER.test(written)) values[name] = Number(written)
    if (type === 'boolean' && BOOLEAN.test(written)) values[name] = written === 'true'
  }
  return values
}

/** Of the days and moments that can be written, those that can be: without leap seconds, and of four digits. */
function withFormats(ajv: Ajv) {
  formats.default(ajv)
  addKindsOfText(ajv)
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
