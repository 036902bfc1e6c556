import { many } from '../many.ts'

export const events = {
  programme: 'Programm',
  programmeLede:
    'Jede Veranstaltung ist ein Anstoß: Mit ihrem Ende entsteht eine Community, in der das Gespräch weitergeht.',
  upcoming: 'Kommende Veranstaltungen',
  past: 'Vergangene Veranstaltungen',
  noUpcoming: 'Gerade ist nichts geplant.',
  noPast: 'Es gibt noch keine vergangenen Veranstaltungen.',
  plan: 'Veranstaltung planen',
  workshop: (name: string) => `Werkstatt ${name}`,
  states: { draft: 'Entwurf', published: '', cancelled: 'abgesagt', ended: '' },
  seated: 'Sie sind angemeldet.',
  seatedShort: 'angemeldet',
  waiting: 'Sie stehen auf der Warteliste.',
  waitingShort: 'auf der Warteliste',
  where: 'Wo',
  host: 'Gastgebende Behörde',
  taking: 'Teilnehmende',
  takingCount: (people: number, authorities: number) =>
    authorities === 0
      ? 'noch niemand'
      : `${many(people, 'Person', 'Personen')} aus ${many(authorities, 'Behörde', 'Behörden')}`,
  seats: (taken: number, capacity: number) => `${taken} von ${capacity} Plätzen belegt`,
  onWaitingList: (count: number) => `${count} auf der Warteliste`,
  agenda: 'Agenda',
  noAgenda: 'Die Agenda steht noch nicht.',
  yours: 'Ihre Teilnahme',
  register: 'Anmelden',
  registerWaiting: 'Auf die Warteliste',
  withdraw: 'Abmelden',
  present: 'Teilnehmende Behörden',
  calendar: 'Kalender',
  ics: 'Termin als .ics-Datei',
  link: 'Online teilnehmen',
  ask: 'Frage stellen',
  yourQuestion: 'Ihre Frage zu diesem Vortrag',
  asked: 'Ihre Frage ist gestellt.',
  questions: (count: number) => many(count, 'Frage', 'Fragen'),
  moreQuestions: 'Weitere Fragen',
  ends: (topic: string) =>
    `Dann endet die Veranstaltung, und die Community ${topic} wird gegründet.`,
  foundsLater: (topic: string) =>
    `Wenn die Veranstaltung endet, wird die Community ${topic} gegründet.`,
  coordinated: (authority: string) =>
    `Koordinierende Behörde: ${authority}. Wer teilnimmt, wird Mitglied der Community.`,
  remaining: (text: string) => `Noch ${text}`,
  founding: 'Gleich ist es so weit …',
  endsJoining: (topic: string) =>
    `Dann endet die Veranstaltung, und sie geht in der Community ${topic} weiter.`,
  joinsLater: (topic: string) =>
    `Wenn die Veranstaltung endet, geht sie in der Community ${topic} weiter.`,
  hasJoined: (topic: string) => `Weiter in der Community ${topic}`,
  hasGrown: (topic: string) => `In der Community ${topic} geht eine weitere Veranstaltung weiter`,
  isFounded: (topic: string) => `Die Community ${topic} ist gegründet`,
  isFoundedText: 'Aus jedem Vortrag ist eine Diskussion geworden.',
  toCommunity: 'Zur Community',
  toOpening: 'Zur ersten Diskussion',
  toThread: 'Weiter in der Diskussion',
  cancelledTitle: 'Diese Veranstaltung ist abgesagt',
  edit: 'Bearbeiten',
  publish: 'Veröffentlichen',
  publishHint: 'Ein Entwurf: Nur die gastgebende Behörde und die Geschäftsstelle sehen ihn.',
  cancelEvent: 'Veranstaltung absagen',
  cancelText: 'Alle Angemeldeten werden benachrichtigt. Das lässt sich nicht zurücknehmen.',
  endNow: 'Veranstaltung jetzt beenden',
  endNowText: (topic: string) =>
    `Die Veranstaltung endet sofort, und die Community ${topic} entsteht. Das lässt sich nicht zurücknehmen.`,
  planning: 'Planung',
}
