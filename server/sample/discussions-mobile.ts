import type { SampleThread } from './network.ts'

const community = 'Mobile Anwendungen'

export const mobileDiscussions: SampleThread[] = [
  {
    community,
    kind: 'question',
    title: 'Protokolle im Funkloch: Wie lösen Sie Widersprüche beim Abgleich?',
    daysAgo: 92,
    posts: [
      [
        'Claudia Esser',
        'Unsere Lebensmittelkontrolle arbeitet in Kellern ohne Netz. Zwei Personen ändern dasselbe Protokoll, abends gleichen beide Tablets ab. Wer gewinnt?',
      ],
      [
        'Paul Dietz',
        'Bei uns: niemand von allein. Beide Fassungen bleiben, und wer die Kontrolle leitet, entscheidet am selben Abend. Automatik haben wir versucht; sie hat in drei Wochen elf Messwerte verloren.',
      ],
      [
        'Claudia Esser',
        'Elf ist viel. Haben Sie das gemerkt, oder hat es jemand anderes gemerkt?',
        2,
      ],
      ['Paul Dietz', 'Ein Rechtsanwalt hat es gemerkt.', 3],
      ['Marek Novak', 'Dann doch lieber abends zehn Minuten Handarbeit.', 4],
      [
        'Samira Haddad',
        'Wir teilen das Protokoll in Abschnitte, und jeder Abschnitt hat eine Person. Dann gibt es fast keine Widersprüche. Es ist Organisation, nicht Technik.',
      ],
    ],
  },
  {
    community,
    kind: 'experience',
    title: 'App eingestellt, Webseite verbessert: die Zahlen nach einem Jahr',
    daysAgo: 45,
    posts: [
      [
        'Claudia Esser',
        'Ein Jahr nach dem Ende der App: Anliegen vom Telefon aus +22 %, Kosten −180.000 Euro, Beschwerden: sieben, davon fünf in der ersten Woche. Die beiden anderen vermissen die Abfallerinnerung. Die schicken wir jetzt als Kalenderdatei.',
      ],
      [
        'Wiebke Möller',
        'Danke, dass Sie nach einem Jahr noch einmal berichten! Wie haben Sie es damals politisch vermittelt? Das hatte ich in Berlin gefragt, und dann war die Zeit um.',
      ],
      [
        'Claudia Esser',
        'Mit einer Folie: Kosten je Anliegen. App 41 Euro, Webseite 0,60. Danach hat niemand mehr gefragt.',
        2,
      ],
      ['Tobias Lenk', 'Und gibt es etwas, wofür Sie doch wieder eine App bauen würden?'],
      [
        'Claudia Esser',
        'Für Beschäftigte, ja: Kontrollen, Kamera, kein Netz. Für Bürgerinnen und Bürger fällt mir nichts ein.',
        4,
      ],
    ],
  },
]
