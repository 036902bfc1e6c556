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
  seated: 'Sie nehmen teil.',
  seatedShort: 'Sie nehmen teil',
  wereThere: 'Sie waren dabei.',
  wereThereShort: 'Sie waren dabei',
  wereWaiting: 'Sie standen auf der Warteliste. Der Community können Sie trotzdem beitreten.',
  waiting: 'Sie stehen auf der Warteliste.',
  waitingShort: 'auf der Warteliste',
  where: 'Wo',
  host: 'Gastgebende Behörde',
  taking: 'Teilnehmende',
  takingCount: (people: number, authorities: number, isOver: boolean) =>
    authorities === 0
      ? isOver
        ? 'niemand'
        : 'noch niemand'
      : `${many(people, 'Person', 'Personen')} aus ${many(authorities, 'Behörde', 'Behörden')}`,
  seats: (taken: number, capacity: number) => `${taken} von ${capacity}\u00a0Plätzen belegt`,
  onWaitingList: (count: number) => `${count} auf der Warteliste`,
  agenda: 'Agenda',
  noAgenda: 'Die Agenda steht noch nicht.',
  yours: 'Ihre Teilnahme',
  register: 'Teilnehmen',
  registerWaiting: 'Auf die Warteliste',
  withdraw: 'Teilnahme absagen',
  leaveList: 'Von der Warteliste gehen',
  seatGoesOn: (waiting: number) =>
    waiting === 1
      ? 'Ihr Platz geht sofort an die Person auf der Warteliste.'
      : `Ihr Platz geht sofort an die erste von ${waiting} Personen auf der Warteliste.`,
  placeGoes: 'Wenn Sie später doch teilnehmen möchten, stehen Sie am Ende der Warteliste.',
  present: 'Teilnehmende Behörden',
  calendar: 'Kalender',
  ics: 'Termin als .ics-Datei',
  link: 'Online teilnehmen',
  ask: 'Frage stellen',
  yourQuestion: 'Ihre Frage zu diesem Vortrag',
  asked: 'Ihre Frage ist gestellt.',
  questions: (count: number) => many(count, 'Frage', 'Fragen'),
  moreQuestions: 'Weitere Fragen',
  ownQuestion: 'Ihre Frage',
  ownQuestionAsked: 'Ihre Frage. In der Community lesen sie alle Mitglieder.',
  ownQuestionHidden:
    'Ihre Frage. Sie ist ausgeblendet: Die Mitglieder der Community sehen sie nicht.',
  withdrawQuestion: 'Frage zurückziehen',
  unasked:
    'Die Veranstaltung ist vorbei. Ihre Frage ist noch nicht gestellt: Sie liegt als Entwurf in der Diskussion zu diesem Vortrag.',
  unaskedOutside:
    'Die Veranstaltung ist vorbei. Ihre Frage ist noch nicht gestellt und bleibt als Entwurf erhalten. Wenn Sie der Community beitreten, finden Sie sie in der Diskussion zu diesem Vortrag.',
  unaskedCancelled: 'Die Veranstaltung ist abgesagt. Ihre Frage ist nicht gestellt.',
  askInThread: 'In der Diskussion weiterschreiben',
  runningUntil: (time: string) => `läuft, bis ${time}`,
  ends: (topic: string) =>
    `Dann endet die Veranstaltung, und die Community ${topic} wird gegründet.`,
  foundsLater: (topic: string) =>
    `Wenn die Veranstaltung endet, wird die Community ${topic} gegründet.`,
  coordinated: (authority: string) =>
    `Koordinierende Behörde: ${authority}. Wer teilnimmt, wird Mitglied der Community.`,
  remaining: (text: string) => `Noch ${text}`,
  founding: 'Gleich ist es so weit\u00a0…',
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
  cancelReasonHint: 'Alle, die teilnehmen wollten, lesen sie.',
  endNow: 'Veranstaltung jetzt beenden',
  willBeSeen:
    'Alle Mitglieder des Netzwerks sehen die Veranstaltung im Programm und können teilnehmen.',
  willLast: (start: string, end: string) => `Sie beginnt am ${start}, und endet am ${end}.`,
  willFound: (topic: string, authority: string) =>
    `Mit dem Ende wird die Community ${topic} gegründet. Koordinierende Behörde: ${authority}.`,
  willJoin: (topic: string) =>
    `Mit dem Ende geht das Gespräch in der Community ${topic} weiter, die es schon gibt.`,
  publishedForGood:
    'Sie können die Veranstaltung danach bearbeiten oder absagen, aber nicht wieder zum Entwurf machen.',
  willEnd: (planned: string) =>
    `Die Veranstaltung endet sofort. Geplant ist ihr Ende um ${planned}.`,
  willAdmit: (people: number) =>
    people === 0
      ? 'Niemand hat einen Platz: Mitglied werden nur die Vortragenden.'
      : `${many(people, 'Person nimmt teil und wird', 'Personen nehmen teil und werden')} Mitglied der Community, ebenso die Vortragenden.`,
  willOpen: (threads: number) =>
    threads === 1
      ? 'Eine Diskussion wird eröffnet.'
      : `${threads} Diskussionen werden eröffnet: eine zur Veranstaltung und eine zu jedem Vortrag. Fragen sind nur noch dort möglich.`,
  forGood: 'Das lässt sich nicht zurücknehmen.',
  wasDraft: 'Die Veranstaltung ist ein Entwurf: Niemand hat sich angemeldet.',
  willBeTold: (seated: number, waiting: number) =>
    seated + waiting === 0
      ? 'Noch nimmt niemand teil.'
      : `${many(seated, 'Person nimmt', 'Personen nehmen')} teil${waiting === 0 ? '' : `, ${waiting} auf der Warteliste`}. Wer sich angemeldet hat, wird mit Ihrer Begründung benachrichtigt.`,
  willNotFound: (topic: string) => `Aus dieser Veranstaltung entsteht keine Community ${topic}.`,
  cancelledForGood:
    'Das lässt sich nicht zurücknehmen. Wenn sie doch stattfindet, planen Sie sie neu.',
  planning: 'Planung',
}
