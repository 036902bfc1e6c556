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

const TIME_ZONE = 'Europe/Berlin'

/** A day and its time as one says them, where the network is at home. */
export const momentIn = {
  de: new Intl.DateTimeFormat('de', { dateStyle: 'long', timeStyle: 'short', timeZone: TIME_ZONE }),
  en: new Intl.DateTimeFormat('en', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: TIME_ZONE,
    hourCycle: 'h23',
  }),
}
