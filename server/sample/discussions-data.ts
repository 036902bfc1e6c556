import type { SampleThread } from './network.ts'

const community = 'Data Analytics / Big Data'

export const dataDiscussions: SampleThread[] = [
  {
    community,
    kind: 'question',
    title: 'Zeitreihen nach einem Strukturbruch: neu anfangen oder überbrücken?',
    daysAgo: 52,
    posts: [
      [
        'Dr. Felix Anders',
        'Unsere Reihen sind 2015 gerissen, manche 2020 ein zweites Mal. Für die Planung werden trotzdem Vorhersagen verlangt. Neu anfangen heißt: zu wenig Daten. Überbrücken heißt: etwas behaupten. Was machen Sie?',
      ],
      [
        'Stefan Rühl',
        'Neu angefangen und die ersten zwei Jahre **Spannen** statt Zahlen geliefert. Das gab Ärger, bis die Spannen sich als richtig erwiesen.',
      ],
      [
        'Maria Conti',
        'Wir rechnen beides und zeigen beides. Wo sie auseinandergehen, steht ein Satz dazu. Die Hausleitung liest inzwischen den Satz zuerst.',
      ],
      ['Lena Oberhauser', 'Den Satz schreibt bei Ihnen ein Mensch?', 3],
      ['Maria Conti', 'Immer. Vierzig Sätze im Quartal, das geht.', 4],
      [
        'Ewa Lewandowska',
        'Bei den Arbeitslosenzahlen haben wir Kurzarbeit 2020 als eigene Reihe geführt. Nicht überbrückt, nicht neu begonnen, sondern getrennt.',
      ],
    ],
  },
  {
    community,
    kind: 'experience',
    title: 'Betrugserkennung bei Erstattungen: drei Regeln waren besser als das Modell',
    daysAgo: 36,
    posts: [
      [
        'Anke Reimers',
        'Einsatzfeld: Erstattungsanträge, etwa 200.000 im Jahr. Verglichen haben wir ein gelerntes Modell mit drei Regeln, die erfahrene Prüferinnen und Prüfer in einer Stunde aufgeschrieben hatten.\n\n| | Modell | drei Regeln |\n|---|---:|---:|\n| Trefferquote bei 500 Prüfungen | 31 % | 29 % |\n| erklärbar im Bescheid | nein | ja |\n| Aufwand im Jahr | 1,5 Stellen | 0 |\n\nWir nehmen die Regeln.',
      ],
      ['Dr. Miriam Voss', 'Wie verhindern Sie, dass die Regeln sich herumsprechen?'],
      [
        'Anke Reimers',
        'Gar nicht. Wer sie kennt und sich danach richtet, stellt richtige Anträge. Damit kann ich leben.',
        2,
      ],
      [
        'Gudrun Pfeil',
        'Haben Sie geprüft, ob die Regeln jemanden systematisch benachteiligen? Erfahrung kann auch Vorurteil sein.',
      ],
      [
        'Anke Reimers',
        'Ja, 10 % der Prüfungen sind zufällig gezogen, genau dafür. Eine vierte Regel ist daran gescheitert und nie in Betrieb gegangen.',
        4,
      ],
      [
        'Regina Faber',
        'Die zufälligen 10 % merke ich mir. Das ist der Teil, den alle weglassen.',
        5,
      ],
    ],
  },
  {
    community,
    kind: 'discussion',
    title: 'Was wurde aus den Daten im stillgelegten See?',
    daysAgo: 30,
    locked: 'Die Frage ist beantwortet, und die Löschung wird in der Fachgruppe weiter besprochen.',
    posts: [
      [
        'Maria Conti',
        'Herr Stolz, im Vortrag blieb es offen: Sie haben aufgehört zu sammeln. Und was ist mit dem, was da war?',
      ],
      [
        'Michael Stolz',
        'Zwei Drittel gelöscht, weil der Zweck entfallen ist. Das hat acht Monate gedauert, länger als der Aufbau. Ein Drittel liegt wieder bei den Fachverfahren, aus denen es kam.',
      ],
      ['Henning Voigt', 'Acht Monate wofür?', 2],
      [
        'Michael Stolz',
        'Um herauszufinden, wem welche Tabelle gehört. Bei 40 von 310 hat es niemand gewusst. Die haben wir zuletzt gelöscht, mit Ankündigung und vier Wochen Frist. Es hat sich niemand gemeldet.',
        3,
      ],
    ],
  },
]
