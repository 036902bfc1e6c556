import type { Language } from '../platform/api/language.ts'

const de = {
  community: (name: string) => `Community ${name}`,
  kinds: {
    discussion: 'Austausch',
    question: 'Frage',
    experience: 'Erfahrung',
    announcement: 'Ankündigung',
    talk: 'Vortrag',
  },
  posts: (count: number) => `${count} ${count === 1 ? 'Beitrag' : 'Beiträge'}`,
  printed: (when: string) => `Stand: ${when}`,
  helpful: 'Hilfreiche Antwort',
  helpfulAnswers: 'Hilfreiche Antworten',
  answers: (number: number) => `Antwort auf ${number}`,
  edited: (when: string) => `bearbeitet am ${when}`,
  fromFounding: 'Aus der Veranstaltung',
  hidden: 'Dieser Beitrag ist ausgeblendet.',
  hiddenFor: 'Ausgeblendet: Die anderen Mitglieder sehen diesen Beitrag nicht.',
  withdrawn: 'Dieser Beitrag wurde zurückgezogen.',
  inTheNameOf: (authority: string) => `im Namen der Behörde: ${authority}`,
  back: 'Zur Diskussion',
  closed: 'Aus einem geschlossenen Netzwerk: nur für seine Mitglieder bestimmt.',
}

const en: typeof de = {
  community: (name) => `${name} community`,
  kinds: {
    discussion: 'Discussion',
    question: 'Question',
    experience: 'Experience',
    announcement: 'Announcement',
    talk: 'Talk',
  },
  posts: (count) => `${count} ${count === 1 ? 'post' : 'posts'}`,
  printed: (when) => `As of ${when}`,
  helpful: 'Helpful answer',
  helpfulAnswers: 'Helpful answers',
  answers: (number) => `Reply to ${number}`,
  edited: (when) => `edited on ${when}`,
  fromFounding: 'From the event',
  hidden: 'This post is hidden.',
  hiddenFor: 'Hidden: other members cannot see this post.',
  withdrawn: 'This post was withdrawn.',
  inTheNameOf: (authority) => `in the name of the authority: ${authority}`,
  back: 'Go to the thread',
  closed: 'From a closed network: for its members only.',
}

/** What a thread says besides its posts where the server itself writes it out. */
export const printWords: Record<Language, typeof de> = { de, en }
