import type { SampleThread } from './network.ts'

const community = 'Elektronische Identifizierung'

export const identityDiscussions: SampleThread[] = [
  {
    community,
    kind: 'question',
    title: 'Zeugnisse prüfen: Was tun mit dem eingescannten Ausdruck einer gesiegelten PDF?',
    daysAgo: 33,
    posts: [
      [
        'Henrik Thiel',
        'Anknüpfend an den Vortrag: Bei uns kommt die gesiegelte PDF ebenfalls jedes dritte Mal als Scan eines Ausdrucks an. Das Siegel ist dann fort, das Zeugnis aber echt.\n\nWie gehen Sie damit um, ohne die Leute zurückzuschicken?',
      ],
      [
        'Tanja Busch',
        'Wir rufen die Hochschule nicht mehr an, sondern bitten um die Originaldatei und sagen dazu, **wo** sie liegt: in der E-Mail, mit der sie kam. 80 % finden sie am selben Tag.',
      ],
      [
        'Birte Clausen',
        'Ein QR-Code auf dem Zeugnis, der auf die Prüfseite der Hochschule führt, überlebt den Ausdruck. Vier Hochschulen im Norden machen das.',
      ],
      [
        'Carsten Wulf',
        'Ein QR-Code überlebt auch die Fälschung. Er führt dann eben auf eine Seite, die so aussieht wie die der Hochschule. Bitte nur, wenn die Prüfenden die Adresse **nicht aus dem Code**, sondern aus einer eigenen Liste nehmen.',
        3,
      ],
      [
        'Birte Clausen',
        'Einverstanden, das steht bei uns in der Anleitung. Ob es jemand liest, ist eine andere Frage.',
        4,
      ],
      [
        'Tanja Busch',
        'Wir haben es erlebt: eine nachgebaute Prüfseite, Adresse mit einem Bindestrich mehr. Aufgefallen ist es, weil die Kollegin die echte Seite kannte.',
        4,
      ],
      [
        'Nadia Rahimi',
        'Ließe sich die Prüfung nicht in die eigene Software holen? Dann gibt es keine Adresse, die jemand lesen muss.',
        6,
      ],
      [
        'Henrik Thiel',
        'Für gesiegelte PDF geht das ja schon. Für den Code bräuchte es eine gemeinsame Liste der Schlüssel aller Hochschulen. Wer führt die?',
        7,
      ],
      [
        'Julian Behrens',
        'Aus dem Urkundenwesen: ein Verzeichnis, das eine Stelle führt und signiert, und das alle zwischenspeichern. Wir haben damit bessere Erfahrungen als mit der Kette, die wir vorher hatten. Es ist langweilig, und es läuft.',
        8,
      ],
      ['Johanna Huber', 'Langweilig ist in diesem Einsatzfeld ein Qualitätsmerkmal.', 9],
      [
        'Henrik Thiel',
        'Wie oft wechseln bei Ihnen die Schlüssel, und wie erfahren die anderen davon?',
        9,
      ],
      [
        'Julian Behrens',
        'Etwa zwölf Wechsel im Monat. Das Verzeichnis hat eine Gültigkeit von 24 Stunden; wer es nicht erneuern kann, prüft gegen das letzte und zeigt das an. Einen Tag alt ist bei Urkunden unkritisch, bei Führerscheinen wäre es zu lang.',
        11,
      ],
      [
        'Tobias Lenk',
        'Bei Führerscheinen reden wir über Minuten, ja. Aber auch wir sind vom Gedanken der Kette wieder abgekommen: Solange **eine** Stelle entzieht, reicht deren Liste.',
        12,
      ],
      [
        'Yvonne Marx',
        'Ich lese hier mit Gewinn mit. Wir haben dasselbe mit Lebensbescheinigungen aus dem Ausland, nur dass dort niemand siegelt.',
      ],
      [
        'Henrik Thiel',
        'Danke allen. Unser Weg für jetzt: Originaldatei erbitten (Text von Frau Busch), Prüfung in der eigenen Software, und wir fragen das Land, wer das Verzeichnis führen könnte.',
      ],
      [
        'Tanja Busch',
        'Halten Sie uns auf dem Laufenden? Wenn sich jemand findet, sind wir dabei.',
        15,
      ],
    ],
  },
  {
    community,
    kind: 'discussion',
    title: 'Führerschein auf dem Telefon: Wie lange gilt ein Nachweis ohne Netz?',
    daysAgo: 27,
    posts: [
      [
        'Johanna Huber',
        'Die Frage aus der Veranstaltung lässt mich nicht los. Im Bayerischen Wald gibt es Strecken, auf denen eine halbe Stunde kein Netz ist. Wie lange soll ein Nachweis dort gelten?',
      ],
      [
        'Tobias Lenk',
        'Im Pilot: 24 Stunden, und die Kontrolle sieht, wie alt er ist. Das war ein Kompromiss aus dem Bauch. Die Polizei hätte gern eine Stunde, die Freiwilligen eine Woche.',
      ],
      ['Dirk Hennings', 'Was entscheidet die Kontrolle, wenn sie „vor 20 Stunden“ liest?', 2],
      [
        'Tobias Lenk',
        'Sie fragt über Funk nach, wie bisher auch. Damit ist der Nachweis ohne Netz nicht schlechter als die Karte, nur nicht besser.',
        3,
      ],
      [
        'Johanna Huber',
        '„Nicht schlechter als die Karte“ könnte man als Ziel aufschreiben. Dann weiß man, wann man fertig ist.',
        4,
      ],
      [
        'Frauke Petersen',
        'Aus der Koordination: Ich nehme das als Thema mit nach München. ~~Entscheiden~~ Besprechen können wir es dort.',
        5,
      ],
      [
        'Inge Wirtz',
        'Und bitte auch besprechen: Was ist mit Menschen ohne Telefon? Bei uns am Schalter ist das jede vierte Person.',
      ],
    ],
  },
  {
    community,
    kind: 'experience',
    title: 'Wohnsitz online ummelden: 61 % schaffen es allein, und warum die anderen nicht',
    daysAgo: 18,
    posts: [
      [
        'Murat Demir',
        'Seit sechs Monaten, rund 4.000 Versuche. Wo die Leute aufgeben:\n\n| Schritt | Abbruch |\n|---|---:|\n| PIN unbekannt | 19 % |\n| Telefon liest die Karte nicht | 9 % |\n| Mietvertrag hochladen | 7 % |\n| anderes | 4 % |\n\nDie PIN ist das Nadelöhr. Alles andere ist Feinarbeit.',
      ],
      [
        'Jana Albers',
        'Deckt sich mit unseren Zahlen beim Bundesportal. Haben Sie etwas gegen die PIN gefunden?',
      ],
      [
        'Murat Demir',
        'Wer in der Stadt einen Ausweis abholt, setzt die PIN jetzt gleich am Schalter, dauert eine Minute. Die Quote der Neuen liegt bei 83 %.',
        2,
      ],
      ['Ali Kaya', 'Das machen wir bei Aufenthaltstiteln nach. Danke!', 3],
      [
        'Nadia Rahimi',
        'Bitte die PIN so setzen lassen, dass niemand zusieht. Klingt selbstverständlich, ist es am Schalter nicht.',
        3,
      ],
      [
        'Murat Demir',
        'Wir haben eine kleine Abschirmung gebaut, aus Pappe. Kein Scherz, sie wird benutzt.',
        5,
      ],
    ],
  },
  {
    community,
    kind: 'question',
    title: 'Hat jemand den Ausweis für interne Anmeldungen ausprobiert?',
    daysAgo: 5,
    posts: [
      [
        'Ali Kaya',
        'Gedacht ist an Beschäftigte, die selten im Haus sind: Anmeldung am Fachverfahren mit dem eigenen Personalausweis statt mit einer zweiten Karte. Ist das jemandem schon begegnet, auch als verworfene Idee?',
      ],
      [
        'Carsten Wulf',
        'Verworfen, zweimal. Es ist der *private* Ausweis, und der Personalrat hatte recht.',
      ],
      ['Ali Kaya', 'Das ist deutlich. Danke, dann spare ich mir die Runde.', 2],
    ],
  },
]
