import type { AuthorityRef } from '../authorities/contract.ts'
import type { EventRow, TalkRow } from '../events/tables.ts'
import type { Text } from '../platform/markdown.ts'
import { periodSaid } from '../platform/said-moments.ts'

/** What a community's first post says of the event it comes from, in Markdown. */
export function factsOf(facts: {
  event: EventRow
  host: AuthorityRef
  attending: { members: number; authorities: number }
  talks: { talk: TalkRow; authority: AuthorityRef }[]
}) {
  const { event, host, attending, talks } = facts
  return [
    'Mit dieser Veranstaltung hat es angefangen. Hier geht das Gespräch weiter: ' +
      'mit Fragen, und mit Erfahrungen, guten wie schlechten.',
    [
      `- **Wann:** ${periodSaid(event.startsAt, event.endsAt, 'de')}`,
      `- **Wo:** ${plain(event.place)}`,
      `- **Gastgebende Behörde:** ${plain(host.name)}`,
      `- **Teilnehmende:** ${attending.members} aus ${attending.authorities} Behörden`,
    ].join('\n'),
    event.abstract,
    talks.length > 0 && '### Vorträge',
    talks
      .map(
        ({ talk, authority }) =>
          `- **${plain(talk.title)}**, ${plain(talk.speaker)} (${plain(authority.shortName)})`,
      )
      .join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** What the first post of a talk's thread says where the talk has no abstract. */
export const noAbstract: Text = {
  markdown: 'Zu diesem Vortrag gibt es noch keine Zusammenfassung.',
  html: '<p>Zu diesem Vortrag gibt es noch keine Zusammenfassung.</p>\n',
}

/** Words of others, of which none is to be taken as Markdown. */
const plain = (text: string) => text.replace(/[\\`*_{}[\]<>()#+\-.!|~:&]/g, '\\$&')
