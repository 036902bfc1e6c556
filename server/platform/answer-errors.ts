import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { DomainError, NotFound } from '../errors.ts'
import { TooManyTries } from './too-many-tries.ts'

const TOO_LARGE = 413
const UNSUPPORTED = 415

/** Turns what was thrown into `{ code, message, field? }`: the only place that knows how. */
export function answerErrors(app: FastifyInstance) {
  app.setErrorHandler<FastifyError | DomainError>((error, request, response) => {
    if (error instanceof TooManyTries) response.header('retry-after', error.seconds)
    const { status, ...refusal } = refusalOf(error, request)
    return response.code(status).send(refusal)
  })
}

/** An address that cannot even be read leads nowhere, like any other that is not there. */
export function answerUnreadable(_: FastifyError, __: FastifyRequest, response: FastifyReply) {
  const { status, code, message } = new NotFound()
  response.code(status).send({ code, message })
}

function refusalOf(error: FastifyError | DomainError, request: FastifyRequest) {
  if (error instanceof DomainError) {
    // What lies behind it is for whoever runs this.
    if (error.cause) request.log.error(error.cause)
    const { status, code, message, field } = error
    return { status, code, message, ...(field && { field }) }
  }
  if (error.validation) return { status: 400, code: 'invalid', ...complaintOf(error) }

  const status = error.statusCode ?? 500
  if (status === TOO_LARGE)
    return { status, code: 'too_large', message: 'This is too much at once.' }
  if (status === UNSUPPORTED) return { status, code: 'invalid', message: 'Please send JSON.' }
  if (status >= 400 && status < 500)
    return { status, code: 'invalid', message: 'This is not JSON.' }

  request.log.error(error)
  return { status: 500, code: 'unexpected', message: 'Something went wrong here.' }
}

/** The first complaint of the schema as a sentence, and the field that it is about. */
function complaintOf({ validation, validationContext }: FastifyError) {
  const [first] = validation ?? []
  const { missingProperty, additionalProperty } = (first?.params ?? {}) as Record<string, string>
  const path = first?.instancePath.split('/').slice(1) ?? []
  const field = [...path, missingProperty ?? additionalProperty].filter(Boolean).join('.')
  const complaint = additionalProperty ? 'is not expected here' : (first?.message ?? 'is wrong')
  const sentence = missingProperty ? 'is missing' : complaint
  return field
    ? { field, message: `"${field}" ${sentence}.` }
    : { message: `The ${validationContext ?? 'request'} ${sentence}.` }
}
