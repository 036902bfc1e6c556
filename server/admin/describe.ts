import type { FastifyInstance } from 'fastify'
import { namedSchemas } from './named-schemas.ts'
import { OPERATIONS } from './operations.ts'

type Json = Record<string, unknown>
type Operation = Json & { parameters?: Json[]; responses: Record<string, Json>; tags: string[] }
type Document = Json & { paths: Record<string, Record<string, Operation>>; components: Json }

/** What is asked for below each first part of an address. */
const TAGS: Record<string, string> = {
  health: 'Whether the process lives.',
  ready: 'Whether the process can answer.',
  session: 'Signing in and out.',
  invitations: 'How somebody becomes a member.',
  authorities: 'The organisations of the network.',
  members: 'The people of the network.',
  events: 'The programme: events, their agenda, who takes part.',
  talks: 'Talks and the questions put to them.',
  endings: 'Events that could not be ended.',
  planning: 'What an event can be planned with.',
  programme: 'The programme as a calendar.',
  workshops: 'Who runs event series.',
  series: 'Event series.',
  topics: 'What communities are about.',
  communities: 'Communities of practice, their members, threads and moderation log.',
  threads: 'Conversations.',
  posts: 'What is said in them.',
  preview: 'Markdown as it will be shown.',
  reading: 'What has been read.',
  unread: 'What has not.',
  notifications: 'What a member is told of.',
  drafts: 'What a member has begun to write.',
  search: 'Full text in all that one may read.',
  files: 'What is attached to posts.',
  feeds: 'What programs read for a member.',
}

const ANSWERS: Record<string, string> = {
  200: 'What was asked for.',
  201: 'It has been created.',
  204: 'It is done.',
  304: 'It has not changed.',
  503: 'The database does not answer.',
  '4XX': 'Refused: `code` is for programs, `message` for people, `field` names what does not fit.',
  '5XX':
    'It could not be done now. Nothing of it has happened, or a retry under the same key tells.',
}

/** What is created by these is created once for each request with the same key. */
const ONCE = new Set([
  ...['addAuthority', 'moderatePost', 'moderateThread', 'addTalk', 'askQuestion', 'planEvent'],
  ...['addWorkshop', 'addSeries', 'addTopic', 'startThread', 'reply'],
])

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'Whoever sends a request again under its key gets the first answer.',
  schema: { type: 'string', pattern: '^[\\w-]{8,100}$' },
  example: '4f0d8c1e5b7a4c33',
}

const RETRY_AFTER = {
  description: 'After so many seconds it is worth another try; with 429 and 503.',
  schema: { type: 'integer', minimum: 1 },
}

/** The API's description as an OpenAPI document that clients can be generated from. */
export function describedApi(app: FastifyInstance) {
  const document = structuredClone(app.swagger()) as unknown as Document
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      describeOperation(`${method.toUpperCase()} ${path}`, operation)
    }
  }
  const used = new Set(
    Object.values(document.paths).flatMap((it) => Object.values(it).flatMap(({ tags }) => tags)),
  )
  document.tags = [...used].map((name) => ({ name, description: TAGS[name] }))
  document.components.schemas = {}
  const paths = withNames(document.paths, document.components.schemas as Json)
  return { ...document, paths }
}

function describeOperation(name: string, operation: Operation) {
  const [operationId, summary] = OPERATIONS[name] ?? []
  Object.assign(operation, { operationId, summary })
  if (operationId && ONCE.has(operationId)) {
    operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY]
  }
  for (const [status, response] of Object.entries(operation.responses)) {
    response.description = ANSWERS[status] ?? 'An answer.'
    if (/^[45]/.test(status)) response.headers = { 'Retry-After': RETRY_AFTER }
  }
}

/** A description with a reference in place of each schema of a contract; the schemas are put into `schemas`. */
function withNames(value: unknown, schemas: Json) {
  const named = namedSchemas()
  const visit = (it: unknown, within?: string): unknown => {
    if (Array.isArray(it)) return it.map((item) => visit(item))
    if (typeof it !== 'object' || it === null) return it
    const known = named.get(JSON.stringify(it))
    if (known && known.name !== within) {
      schemas[known.name] ??= visit(known.schema, known.name)
      return { $ref: `#/components/schemas/${known.name}` }
    }
    return Object.fromEntries(Object.entries(it).map(([key, part]) => [key, visit(part)]))
  }
  return visit(value)
}
