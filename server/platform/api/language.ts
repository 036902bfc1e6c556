import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'

export type Language = 'de' | 'en'

/** What a link of ours says of the reader's choice, which only their browser knows. */
export const LanguageQuery = Type.Object({ lang: Type.Optional(Type.Enum(['de', 'en'])) })

/** What the reader chose, else what their browser speaks first, else German: as the client decides. */
export function languageOf({ headers }: FastifyRequest, chosen: Language | undefined): Language {
  const spoken = headers['accept-language']?.trimStart().toLowerCase() ?? ''
  return chosen ?? (spoken.startsWith('en') ? 'en' : 'de')
}

/** Where the network is at home: its days are these, wherever a server stands. */
export const TIME_ZONE = 'Europe/Berlin'
