import type { SampleEvent } from './network.ts'

/** What is still to come, one of it called off. */
export const ahead: SampleEvent[] = [
  {
    motto: 'Künstliche Intelligenz im Posteingang',
    topic: 'Künstliche Intelligenz',
    host: 'DRV Bund',
    coordinators: ['Regina Faber'],
    deputies: [],
    place: 'Berlin, Ruhrstraße',
    day: 16,
    hours: [9, 16],
    abstract:
      'Sortieren, erkennen, vorlegen: Was eine Maschine vor der Sachbearbeitung tun kann, und was sie ihr nicht abnehmen darf.',
    capacity: 6,
    attendees: [
      'Regina Faber',
      'Thomas Eichel',
      'Ewa Lewandowska',
      'Jens Hofmann',
      'Maria Conti',
      'Nadia Rahimi',
      'Gudrun Pfeil',
      'Tanja Busch',
    ],
    talks: [
      {
        title: 'Zwei Millionen Briefe im Jahr',
        speaker: 'Thomas Eichel',
        after: 0.5,
        abstract:
          'Was das Erkennen von Anliegen bringt, wenn jeder zehnte Brief drei davon enthält.',
        questions: [['Maria Conti', 'Wie messen Sie, was das Modell übersieht?']],
      },
      {
        title: 'Vorschlag oder Entscheidung?',
        speaker: 'Nadia Rahimi',
        after: 2,
        abstract:
          'Wo aus einer Sortierung unbemerkt eine Entscheidung wird, und wie man es verhindert.',
        questions: [],
      },
    ],
  },
  {
    motto: 'Elektronische Identifizierung: der Ausweis im Alltag',
    topic: 'Elektronische Identifizierung',
    host: 'StMI Bayern',
    coordinators: [],
    deputies: [],
    place: 'München, Odeonsplatz',
    day: 37,
    hours: [10, 16],
    abstract:
      'Die Community hat drei Fragen gesammelt. Wir laden die ein, die sie beantworten können.',
    attendees: ['Johanna Huber', 'Korbinian Maier', 'Frauke Petersen', 'Jana Albers'],
    talks: [
      {
        title: 'Anmelden ohne Amt: der Umzug in zehn Minuten',
        speaker: 'Korbinian Maier',
        after: 0.5,
        abstract: 'Drei Gemeinden, ein Verfahren, und die Fälle, die doch am Schalter enden.',
        questions: [],
      },
    ],
  },
  {
    motto: '(Chat-)Bots: leicht verständlich',
    topic: '(Chat-)Bots',
    host: 'SK Hamburg',
    coordinators: [],
    deputies: [],
    place: 'Hamburg, Rathausmarkt',
    day: 58,
    hours: [9, 15],
    abstract: 'Leichte Sprache, andere Sprachen, Vorlesen: für wen der Bot eine Tür öffnet.',
    attendees: ['Wiebke Möller', 'Tanja Busch'],
    talks: [],
  },
  {
    motto: 'Drohnen in der Vermessung',
    topic: 'Drohnen',
    host: 'StMI Bayern',
    coordinators: [],
    deputies: [],
    place: 'Augsburg',
    day: 21,
    hours: [9, 13],
    abstract: 'Ein Vormittag auf dem Feld.',
    attendees: ['Korbinian Maier', 'Anke Reimers'],
    talks: [],
    cancelled: 'Das Fluggelände ist bis zum Frühjahr gesperrt. Wir suchen einen neuen Termin.',
  },
]
