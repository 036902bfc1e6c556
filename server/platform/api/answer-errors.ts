import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError, NotFound } from '../../errors.ts'
import { isDatabaseAway } from '../database/away.ts'
import { BOUNDED } from './contract.ts'

const NOT_UNDERSTOOD = 'This request cannot be understood.'
/** So many seconds are worth waiting for a database that is being started again. */
const TRY_AGAIN_AFTER = 2
const SENTENCES: Record<number, { code: string; message: string }> = {
  413: { code: 'too_large', message: 'This is too much at once.' },
  415: { code: 'invalid', message: 'Please send JSON.' },
}

/** Turns what was thrown into `{ code, message, field? }`: the only place that knows how. */
export function answerErrors(app: FastifyInstance) {
  app.setErrorHandler<FastifyError | DomainError>((thrown, request, response) => {
    const error = wasNowhere(thrown) ? new NotFound() : thrown
    if (error instanceof DomainError && error.headers) response.headers(error.headers)
    if (isDatabaseAway(error)) response.header('retry-after', TRY_AGAIN_AFTER)
    const { status, ...refusal } = refusalOf(error, request)
    return response.code(status).send(refusal)
  })
}

/** An address that cannot even be read leads nowhere, like any other that is not there. */
export function answerUnreadable(_: FastifyError, __: FastifyRequest, response: FastifyReply) {
  const { status, code, message } = new NotFound()
  response.code(status).send({ code, message })
}

/** An address with something else in the place of an id leads to nothing. */
const wasNowhere = (error: FastifyError | DomainError) =>
  'validationContext' in error && error.validationContext === 'params'

function refusalOf(error: FastifyError | DomainError, request: FastifyRequest) {
  if (error instanceof DomainError) {
    // What lies behind it is for whoever runs this.
    if (error.cause) request.log.error(error.cause)
    const { status, code, message, field } = error
    return { status, code, message, ...(field && { field }) }
  }
  if (error.validation) return { status: 400, ...complaintOf(error) }

  const status = error.statusCode ?? 500
  if (status >= 400 && status < 500) {
    return { status, ...(SENTENCES[status] ?? { code: 'invalid', message: NOT_UNDERSTOOD }) }
  }
  request.log.error(error)
  if (isDatabaseAway(error)) {
    const message = 'The server cannot reach its database. Please try again in a moment.'
    return { status: 503, code: 'unavailable', message }
  }
  return { status: 500, code: 'unexpected', message: 'Something went wrong here.' }
}

/** The first complaint of the schema as a sentence with its code, and the field that it is about. */
function complaintOf({ validation, validationContext }: FastifyError) {
  const [first] = validation ?? []
  const { missingProperty, additionalProperty, code } = (first?.params ?? {}) as Record<
    string,
    string
  >
  const path = first?.instancePath.split('/').slice(1) ?? []
  const field = [...path, missingProperty ?? additionalProperty].filter(Boolean).join('.')
  const what = field ? `"${field}"` : `The ${validationContext ?? 'request'}`
  const message = `${what} ${first ? sentenceOf(first) : 'is wrong'}.`
  return { code: code ?? 'invalid', message, ...(field && { field }) }
}

type Complaint = NonNullable<FastifyError['validation']>[number]

function sentenceOf({ keyword, message, params }: Complaint) {
  if (keyword === 'additionalProperties') return 'is not expected here'
  if (keyword === 'required') return 'is missing'
  if (params.pattern === BOUNDED) return 'has to lie in the years 2000 to 2100'
  if (keyword === 'pattern' || keyword === 'format') return 'is not written as it should be'
  if (keyword === 'maxLength') return `has ${Number(params.limit)} characters at most`
  if (keyword === 'minLength') return `has ${Number(params.limit)} characters at least`
  return message ?? 'is wrong'
}
