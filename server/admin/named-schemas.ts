import * as authorities from '../authorities/contract.ts'
import * as communities from '../communities/contract.ts'
import * as drafts from '../drafts/contract.ts'
import * as events from '../events/contract.ts'
import * as feeds from '../feeds/contract.ts'
import * as files from '../files/contract.ts'
import * as founding from '../founding/contract.ts'
import * as identity from '../identity/contract.ts'
import * as members from '../members/contract.ts'
import * as moderation from '../moderation/contract.ts'
import * as notifications from '../notifications/contract.ts'
import { ErrorBody } from '../platform/api/contract.ts'
import * as search from '../search/contract.ts'
import * as threads from '../threads/contract.ts'
import * as versions from '../threads/versions/contract.ts'

const CONTRACTS = [
  ...[authorities, members, identity, files, events, communities, threads, founding, versions],
  ...[feeds, search, drafts, moderation, notifications, { ErrorBody }],
]

/** The exported schemas of all contracts that are worth a name: each by its text. */
export function namedSchemas() {
  const named = new Map<string, { name: string; schema: object }>()
  for (const [name, schema] of CONTRACTS.flatMap((it) => Object.entries(it))) {
    if (!isSchema(schema) || !('properties' in schema || 'anyOf' in schema || 'enum' in schema)) {
      continue
    }
    const text = JSON.stringify(schema)
    if (!named.has(text)) named.set(text, { name, schema })
  }
  return named
}

const isSchema = (value: unknown): value is object => typeof value === 'object' && value !== null
