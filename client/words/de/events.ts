import { many } from '../many.ts'

export const events = {
  programme: 'Programm',
  programmeLede:
    'Jede Veranstaltung ist ein Anstoß: Wenn sie endet, steht ihre Community, und das Gespräch geht weiter.',
  upcoming: 'Was kommt',
  past: 'Was war',
  noUpcoming: 'Gerade ist nichts geplant.',
  noPast: 'Noch ist keine Veranstaltung vorbei.',
  plan: 'Veranstaltung planen',
  workshop: (name: string) => `Werkstatt ${name}`,
  states: { draft: 'Entwurf', published: '', cancelled: 'abgesagt', ended: '' },
  seated: 'Sie sind angemeldet.',
  seatedShort: 'angemeldet',
  waiting: 'Sie stehen auf der Warteliste.',
  waitingShort: 'auf der Warteliste',
  when: 'Wann',
  where: 'Wo',
  host: 'Gastgebende Behörde',
  taking: 'Teilnehmende',
  takingCount: (people: number, authorities: number) =>
    authorities === 0
      ? 'noch niemand'
      : `${people} aus ${many(authorities, 'Behörde', 'Behörden')}`,
  seats: (taken: number, capacity: number) => `${taken} von ${capacity} Plätzen belegt`,
  onWaitingList: (count: number) => `${count} auf der Warteliste`,
  agenda: 'Agenda',
  noAgenda: 'Die Agenda steht noch nicht.',
  yours: 'Ihre Teilnahme',
  register: 'Anmelden',
  registerWaiting: 'Auf die Warteliste',
  withdraw: 'Abmelden',
  present: 'Dabei',
  calendar: 'Kalender',
  ics: 'Termin als .ics-Datei',
  link: 'Aus der Ferne teilnehmen',
  ask: 'Frage stellen',
  yourQuestion: 'Ihre Frage an diesen Vortrag',
  asked: 'Ihre Frage ist gestellt.',
  questions: (count: number) => many(count, 'Frage', 'Fragen'),
  moreQuestions: 'Weitere Fragen',
  ends: (topic: string) =>
    `Dann endet die Veranstaltung, und die Community ${topic} wird gegründet.`,
  starts: 'Die Veranstaltung läuft noch nicht.',
  foundsLater: (topic: string) =>
    `Wenn die Veranstaltung endet, wird die Community ${topic} gegründet.`,
  coordinated: (authority: string) =>
    `Koordinierende Behörde: ${authority}. Wer teilnimmt, gehört ihr an.`,
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
  cancelEvent: 'Absagen',
  cancelText: 'Alle Angemeldeten werden benachrichtigt. Das lässt sich nicht zurücknehmen.',
  endNow: 'Jetzt beenden',
  endNowText: (topic: string) =>
    `Die Veranstaltung endet sofort, und die Community ${topic} entsteht. Das lässt sich nicht zurücknehmen.`,
  planning: 'Planung',
  speaks: 'Vortrag',
}
