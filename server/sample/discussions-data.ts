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
  {
    community,
    kind: 'question',
    title: 'Pseudonyme für die Auswertung: Reicht ein Hash über Name und Geburtsdatum?',
    daysAgo: 44,
    posts: [
      [
        'Lena Oberhauser',
        'Wir möchten Vorgänge aus zwei Verfahren zusammenführen, ohne dass die Auswertung Namen sieht. Vorgeschlagen wurde uns:\n\n```\nschluessel = SHA-256(nachname + vorname + geburtsdatum)\n```\n\nDas sei anonym, weil man einen Hash nicht umkehren könne. Ich habe ein ungutes Gefühl und keine Begründung. Wer liefert sie mir?',
      ],
      [
        'Dr. Felix Anders',
        'Ihr Gefühl ist richtig. Umkehren muss man ihn gar nicht: Man **probiert**. Es gibt rund 40.000 Geburtsdaten lebender Menschen. Wer eine Namensliste hat, rechnet alle Kombinationen an einem Nachmittag durch und sieht nach, welche vorkommen.\n\nAnonym ist das nicht, es sind personenbezogene Daten mit einem Umweg.',
      ],
      [
        'Lena Oberhauser',
        'Und mit einem Zusatz, den niemand kennt? Das wäre der zweite Vorschlag des Dienstleisters („mit Salz“).',
        2,
      ],
      [
        'Dr. Felix Anders',
        'Das geht in die richtige Richtung, wenn der Zusatz ein **geheimer Schlüssel** ist und nicht neben den Daten liegt. Also HMAC statt Hash, und der Schlüssel bei einer Stelle, die die Auswertung *nicht* macht:\n\n1. Fachverfahren schicken Name und Geburtsdatum an die Vertrauensstelle, ohne Inhalte.\n2. Die Vertrauensstelle gibt Pseudonyme zurück.\n3. Die Auswertung bekommt Pseudonym und Inhalte, ohne Namen.\n\nKeine der drei Stellen sieht alles. Es bleiben pseudonyme Daten, aber vertretbare.',
        3,
      ],
      [
        'Jens Hofmann',
        'Aus der Praxis dazu: Das Verfahren scheitert nicht an der Kryptographie, sondern an der Schreibweise. Müller, Mueller, Muller, zweiter Vorname mal da, mal nicht. Bei uns passten im ersten Lauf 71 % zusammen. Ein Hash verzeiht nichts.',
        2,
      ],
      [
        'Ali Kaya',
        'Bei umgeschriebenen Namen ist es noch schwieriger. Dieselbe Person, drei Umschriften, zwei Geburtsdaten, eines davon der 1. Januar. Wir vereinheitlichen vorher nach festen Regeln und nehmen hin, dass ein Rest nicht passt. Wichtig ist, den Rest **auszuweisen**, sonst fehlen in der Auswertung immer dieselben Gruppen.',
        5,
      ],
      [
        'Maria Conti',
        'Den letzten Halbsatz bitte zweimal lesen. Eine Verknüpfung mit 90 % klingt gut. Wenn die fehlenden 10 % alle aus denselben drei Herkunftsländern kommen, ist die Auswertung falsch und nicht nur ungenau.',
        6,
      ],
      [
        'Gudrun Pfeil',
        'Ich widerspreche an einer Stelle: Bevor Sie eine Vertrauensstelle einrichten, fragen Sie, ob Sie die Verknüpfung je Person überhaupt brauchen. In zwei von drei Fällen, die bei uns angefragt wurden, hätten zwei getrennte Tabellen nach Monat und Standort gereicht.',
      ],
      [
        'Lena Oberhauser',
        'Das habe ich heute die Fachseite gefragt. Antwort: „Eigentlich interessiert uns nur, ob die Dauer steigt, wenn beides zusammenkommt.“ Das braucht die Verknüpfung, aber einmal im Jahr und nicht täglich. Damit wird aus der Schnittstelle ein Auftrag. Der Hash ist vom Tisch, vielen Dank.',
        8,
      ],
    ],
  },
  {
    community,
    kind: 'discussion',
    title: 'Wem nützt ein Datenkatalog, den niemand pflegt?',
    daysAgo: 16,
    posts: [
      [
        'Henning Voigt',
        'Wir haben vor zwei Jahren einen Datenkatalog eingeführt. 1.140 Einträge, schöne Oberfläche. Letzte Woche habe ich zwanzig zufällig gezogen: Bei elf gibt es die genannte Ansprechperson nicht mehr, bei vier den Datenbestand nicht.\n\nBevor ich jetzt eine Pflegekampagne vorschlage: Hat irgendjemand einen Katalog, der nach zwei Jahren noch stimmt?',
      ],
      [
        'Stefan Rühl',
        'Ja, aber er hat 38 Einträge. Alles andere haben wir hinausgeworfen. Hinein kommt nur, wonach im letzten Jahr jemand gefragt hat.',
      ],
      ['Wiebke Möller', 'Und wie findet man dann etwas, wonach noch niemand gefragt hat?', 2],
      ['Stefan Rühl', 'Man fragt uns. Dann hat jemand gefragt, und es kommt hinein.', 3],
      [
        'Maria Conti',
        'Das trägt bei einem Haus mit 38 Beständen. Bei uns sind es ein paar Tausend, und die Nutzenden sitzen draußen. Was bei uns hilft: Der Katalog wird **nicht gepflegt, sondern erzeugt**. Name, Felder, Stand und Umfang kommen nachts aus den Beständen selbst. Von Hand bleibt ein Satz: wofür man die Daten *nicht* verwenden sollte.',
      ],
      [
        'Dr. Miriam Voss',
        'Dieser eine Satz ist mehr wert als alle anderen Felder. Wer schreibt ihn, und wann?',
        5,
      ],
      [
        'Maria Conti',
        'Die Fachseite, und zwar immer dann, wenn jemand die Daten falsch verwendet hat. Also anfangs recht oft.',
        6,
      ],
      [
        'Anke Reimers',
        'Wir haben statt der Person die **Funktion** eingetragen, mit einem Postfach, das es wirklich gibt. Das löst nicht alles, aber Ihre elf von zwanzig.',
      ],
      [
        'Michael Stolz',
        'Nach unserem Datensee bin ich bei Katalogen vorsichtig geworden. Ein falscher Eintrag schadet mehr als ein fehlender, weil man ihm glaubt. Deshalb mein Vorschlag zur Pflegekampagne: ~~anrufen und nachtragen~~ löschen und warten, wer sich beschwert.',
      ],
      [
        'Henning Voigt',
        'Ich ziehe die Kampagne zurück. Erzeugen, was sich erzeugen lässt, Postfächer statt Namen, und was ein Jahr lang niemand aufruft, wird ausgeblendet. Ich berichte in einem halben Jahr, ob es gehalten hat.',
      ],
    ],
  },
]
