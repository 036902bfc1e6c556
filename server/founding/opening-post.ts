import type { AuthorityRef } from '../authorities/contract.ts'
import type { EventRow, TalkRow } from '../events/tables.ts'
import type { Text } from '../markdown/render.ts'
import { type Markup, markup } from '../platform/html/markup.ts'
import { periodSaid } from '../platform/time/said-moments.ts'

export interface Facts {
  event: EventRow
  /** Whether it founded the community, or joined the one there was. */
  founded: boolean
  host: AuthorityRef
  attending: { members: number; authorities: number }
  /** The talks, each with the thread in which it goes on. */
  talks: { talk: TalkRow; authority: AuthorityRef; threadId: number }[]
}

/** One text in two forms: Markdown, and the HTML that it is rendered to. */
interface Part {
  markdown: string
  html: Markup
}

const FOUNDED = 'Mit dieser Veranstaltung hat es angefangen.'
const JOINED = 'Diese Veranstaltung ist dazugekommen.'
const GOES_ON =
  'Hier geht das Gespräch weiter: mit Fragen, und mit Erfahrungen, guten wie schlechten.'

/**
 * What a community's thread says of the event that it comes from. It is put together from parts and not rendered, so that
 * nothing meant for what members write can refuse it. The abstract comes last: what it leaves open, such as a fence of
 * code, ends with the post.
 */
export function openingPost({ event, founded, host, attending, talks }: Facts): Text {
  const parts = [
    paragraph(`${founded ? FOUNDED : JOINED} ${GOES_ON}`),
    list([
      fact('Veranstaltung', link(event.motto, `/events/${event.id}`)),
      fact('Wann', text(periodSaid(event.startsAt, event.endsAt, 'de'))),
      fact('Wo', text(event.place)),
      fact('Gastgebende Behörde', text(host.name)),
      fact('Teilnehmende', text(`${attending.members} aus ${attending.authorities} Behörden`)),
    ]),
    ...(talks.length > 0 ? [heading('Vorträge'), list(talks.map(talkLine))] : []),
    ...(event.abstract ? [heading('Worum es ging')] : []),
  ]
  return {
    markdown: [...parts.map(({ markdown }) => markdown), event.abstract]
      .filter(Boolean)
      .join('\n\n'),
    html: parts.map(({ html }) => html.text).join('') + event.abstractHtml,
  }
}

/** What the first post of a talk's thread says where the talk has no abstract. */
export const noAbstract: Text = {
  markdown: 'Zu diesem Vortrag gibt es noch keine Zusammenfassung.',
  html: '<p>Zu diesem Vortrag gibt es noch keine Zusammenfassung.</p>\n',
}

function talkLine({ talk, authority, threadId }: Facts['talks'][number]): Part {
  const title = link(talk.title, `/threads/${threadId}`)
  const by = text(`, ${talk.speaker} (${authority.shortName})`)
  return {
    markdown: `**${title.markdown}**${by.markdown}`,
    html: markup`<strong>${title.html}</strong>${by.html}`,
  }
}

const fact = (name: string, what: Part): Part => ({
  markdown: `**${name}:** ${what.markdown}`,
  html: markup`<strong>${name}:</strong> ${what.html}`,
})

const link = (words: string, path: string): Part => {
  const { markdown, html } = text(words)
  return { markdown: `[${markdown}](${path})`, html: markup`<a href="${path}">${html}</a>` }
}

const paragraph = (words: string): Part => ({
  markdown: text(words).markdown,
  html: markup`<p>${text(words).html}</p>\n`,
})

const heading = (words: string): Part => ({
  markdown: `### ${text(words).markdown}`,
  html: markup`<h5>${text(words).html}</h5>\n`,
})

const list = (items: Part[]): Part => ({
  markdown: items.map(({ markdown }) => `- ${markdown}`).join('\n'),
  html: markup`<ul>\n${items.map(({ html }) => markup`<li>${html}</li>\n`)}</ul>\n`,
})

/** Words of others on one line, of which none is to be taken as Markdown. */
function text(words: string): Part {
  const line = words.replace(/[\n\r\t ]+/g, ' ').trim() || '–'
  return {
    markdown: line.replace(/[\\`*_{}[\]<>()#+\-.!|~:&@/]/g, '\\$&'),
    html: markup`${line}`,
  }
}
