import type { SampleThread } from './network.ts'

const community = 'Cloud Computing'

export const cloudDiscussions: SampleThread[] = [
  {
    community,
    kind: 'question',
    title:
      'Registerarchiv auslagern: Wie haben Sie die Aufbewahrung über 100 Jahre vertraglich gelöst?',
    accepted: [2, 10],
    forAuthority: [2],
    daysAgo: 74,
    posts: [
      [
        'Korbinian Maier',
        'Wir betreiben Personenstandsregister für rund 900 Gemeinden. Geburten bewahren wir 110 Jahre auf. Kein Anbieter unterschreibt 110 Jahre, und ich würde es auch keinem glauben.\n\nWie lösen andere das? Ich suche ausdrücklich auch Gründe, es **nicht** zu tun.',
      ],
      [
        'Petra Sommer',
        'Wir haben die Frage umgedreht: nicht Aufbewahrung einkaufen, sondern **Umzugsfähigkeit**. Der Vertrag läuft vier Jahre, und im dritten müssen wir nachweisen, dass wir alles in 90 Tagen woanders hinbringen können. Einmal haben wir es ernsthaft geübt.',
      ],
      ['Korbinian Maier', 'Was hat die Übung gezeigt?', 2],
      [
        'Petra Sommer',
        'Dass die Dateien leicht sind und die **Verzeichnisse** schwer. Die Dokumente waren nach drei Wochen drüben, die Zuordnung zu den Vorgängen nach elf.',
        3,
      ],
      [
        'Henrik Thiel',
        'Das ist auch unsere Erfahrung. Seitdem liegt neben jedem Dokument eine kleine Textdatei mit allem, was man zum Zuordnen braucht. Redundant und hässlich. Beim nächsten Umzug werden wir uns lieben.',
        4,
      ],
      [
        'Carsten Wulf',
        'Bitte diese Textdateien mit signieren. Sonst ist das Dokument echt und die Zuordnung nicht.',
        5,
      ],
      [
        'Henrik Thiel',
        'Machen wir, in einem Paket. Es kostet Platz, aber Platz ist das, was in diesem Einsatzfeld am billigsten ist.',
        6,
      ],
      [
        'Gudrun Pfeil',
        'Wer erneuert bei Ihnen eigentlich die Signaturen, wenn ein Verfahren schwach wird? Bei 110 Jahren passiert das mehrmals.',
      ],
      [
        'Julian Behrens',
        'Wir, im eigenen Haus, über Zeitstempel für ganze Bestände (ArchiSig, TR-ESOR). Das ist eines der Dinge, die wir nie auslagern.',
        8,
      ],
      [
        'Jens Hofmann',
        'Gegenstimme: Wir haben ein Archiv von Leistungsakten **nicht** ausgelagert, nachdem wir gerechnet hatten. Die Daten wachsen kaum, werden selten gelesen, und die Bänder im Keller waren bezahlt. Herkömmliche Technik war besser, zumindest bis die Bänder alt sind.',
      ],
      ['Korbinian Maier', 'Genau so etwas habe ich gesucht. Wie alt dürfen die Bänder werden?', 10],
      ['Jens Hofmann', 'Wir kopieren alle sieben Jahre um. Das nächste Mal rechnen wir neu.', 11],
      ['Stefan Rühl', 'Wie weisen Sie nach, dass beim Umkopieren nichts verloren ging?', 12],
      [
        'Jens Hofmann',
        'Prüfsummen je Akte, vor und nach dem Kopieren, Liste unterschrieben in der Akte. Beim letzten Mal fehlten vier von 1,9 Millionen; alle vier lagen noch auf dem alten Band.',
        13,
      ],
      [
        'Korbinian Maier',
        'Ich danke sehr. Wir bleiben für die Register im Haus und verhandeln für die Sicherung außer Haus einen Vertrag nach dem Muster von Frau Sommer.',
      ],
    ],
  },
  {
    community,
    kind: 'discussion',
    title: 'Datenabflüsse: Welche Kosten hatten Sie nicht auf der Rechnung?',
    daysAgo: 58,
    posts: [
      [
        'Birte Clausen',
        'Nach dem Vortrag haben mich drei Häuser gefragt, was uns so teuer kam. Kurz: Auswertungen. Jede Nacht zog das Berichtswesen 400 GB heraus, und niemand hatte es als Abfluss gesehen.',
      ],
      [
        'Ole Jansen',
        'Protokolle! Bei uns gingen alle Protokolle aus der Cloud in das Haus-SIEM. Mehr Daten als das Verfahren selbst.',
      ],
      ['Carsten Wulf', 'Auf die Protokolle möchte ich ungern verzichten …', 2],
      [
        'Ole Jansen',
        'Sollen Sie nicht. Wir filtern jetzt drüben und holen nur, was jemand ansieht. Ein Zehntel.',
        3,
      ],
      [
        'Regina Faber',
        'Und wer entscheidet, was jemand ansieht? Nach einem Vorfall fehlt immer das andere.',
        4,
      ],
      [
        'Ole Jansen',
        'Alles bleibt 90 Tage drüben liegen, wir holen es bei Bedarf nach. Das hatten wir bisher einmal.',
        5,
      ],
    ],
  },
  {
    community,
    kind: 'discussion',
    title: 'Das Drehbuch für den geübten Ausstieg',
    daysAgo: 10,
    pinned: 'Das Ergebnis des Nachmittags in Altenholz.',
    posts: [
      [
        'Samira Haddad',
        'Wie versprochen, hier das Drehbuch in Kurzform. Ein Tag, acht Personen, ein Verfahren:\n\n- [x] 9 Uhr: Der Vertrag endet in 90 Tagen. Wer erfährt es zuerst?\n- [x] 10 Uhr: Wo liegen die Daten? Alle schreiben es auf, **ohne zu reden**. Dann vergleichen.\n- [x] 13 Uhr: Was davon bekommen wir in welchem Format?\n- [ ] 15 Uhr: Was läuft währenddessen nicht?\n- [ ] 16 Uhr: Was hätten wir heute früh gern gewusst?\n\nBei uns stimmten um 10 Uhr zwei von acht Listen überein.',
      ],
      [
        'Rolf Stegmann',
        'Zwei von acht. Ich fürchte, bei uns wären es null. Dürfen wir es übernehmen?',
      ],
      [
        'Samira Haddad',
        'Gern, dafür steht es hier. Schreiben Sie danach, was Sie geändert haben?',
        2,
      ],
      [
        'Sabine Lorenz',
        'Wir haben es vergangene Woche gespielt, verkürzt auf vier Stunden. Zwei Erkenntnisse: Die Kündigungsfrist kannte nur die Beschaffung. Und das Format um 13 Uhr war „nach Absprache“.',
      ],
      ['Paul Dietz', '„Nach Absprache“ heißt: am teuersten.', 4],
    ],
  },
  {
    community,
    kind: 'experience',
    title: 'Spitzenlast in der Cloud: an elf Tagen im Jahr richtig, an den übrigen zu teuer',
    daysAgo: 45,
    posts: [
      [
        'Jens Hofmann',
        'Einsatzfeld: ein Antragsportal, das an wenigen Tagen im Jahr das Zwanzigfache aushalten muss. Alternative war, im eigenen Rechenzentrum für den schlimmsten Tag zu bauen.\n\nWir haben das **ganze** Portal verlagert und es 14 Monate so betrieben. Was dabei herauskam, bezogen auf die Kosten im eigenen Haus (= 100):\n\n| | eigenes Haus | alles verlagert | nur die Spitze verlagert |\n|---|---:|---:|---:|\n| Betrieb im Jahr | 100 | 138 | 81 |\n| Ausfall an Spitzentagen | 5 h | 0 h | 20 min |\n| Umbau, einmalig | 0 | 60 | 95 |\n\nDie dritte Spalte ist das, was wir heute tun: Eingangsseite, Warteraum und Formulare stehen draußen, das Fachverfahren nimmt die fertigen Anträge nachts in Ruhe entgegen.\n\nFazit: **mit Einschränkungen eingesetzt.** Die Technik hat gehalten, was sie versprach. Falsch war unsere Annahme, dass ein Verfahren, das elf Tage im Jahr viel braucht, auch an den übrigen 354 gut dort aufgehoben ist.',
      ],
      [
        'Sabine Lorenz',
        'Danke für die Tabelle, vor allem für die letzte Zeile. Die 95 für den Umbau erklären, warum alle erst einmal alles verlagern: Es ist der bequemere Anfang. Was steckt in den 95?',
      ],
      [
        'Jens Hofmann',
        'Fast nur das Trennen. Das Formular hat bei jedem Tastendruck das Fachverfahren gefragt, ob die Eingabe plausibel ist. Diese Prüfungen mussten heraus, in eine Form, die draußen ohne Personendaten läuft. Neun Monate, davon sieben fachliche Abstimmung.',
        2,
      ],
      [
        'Ole Jansen',
        'Ich halte dagegen. Die 138 sehen mir nach einer Verlagerung ohne Umbau aus: dieselben Maschinen, nur gemietet. Wer nachts herunterfährt, zahlt die Nacht nicht. Haben Sie das getan?',
      ],
      [
        'Jens Hofmann',
        'Die Testumgebungen ja, den Betrieb nicht. Unser Hersteller gewährt Unterstützung nur, wenn die Datenbank durchläuft. Insofern haben Sie recht, und zugleich hilft es mir nicht.',
        4,
      ],
      ['Ole Jansen', 'Dann gehört der Satz des Herstellers in die Tabelle, nicht die Cloud.', 5],
      [
        'Regina Faber',
        'Eine Spalte fehlt mir: *Bedarf senken*. Wir hatten denselben Ansturm, weil alle am selben Tag denselben Brief bekamen. Seit wir die Briefe über drei Wochen verteilen, brauchen wir keine Spitzenlast mehr. Kosten: ein Gespräch mit der Druckstraße.',
      ],
      [
        'Jens Hofmann',
        'Bei gesetzlichen Stichtagen geht es leider nicht. Aber die Hälfte unserer elf Tage sind tatsächlich selbst gemachte. Das rechne ich nach.',
        7,
      ],
      [
        'Gudrun Pfeil',
        'Bitte auch die Zeit danach bedenken: Wer übt bei Ihnen das Zurückholen, wenn der Vertrag der Spitze endet? Ein Warteraum, den man nur an elf Tagen sieht, wird vergessen.',
      ],
    ],
  },
  {
    community,
    kind: 'discussion',
    title: 'Auszug nachweisen: unsere Prüfsummenliste zum Übernehmen',
    daysAgo: 21,
    files: {
      'protokoll-des-vergleichs.csv':
        'Schritt;Was festgehalten wird;Wert;Wer es bestätigt\nZählen;Dateien auf der alten Seite;;\nZählen;Dateien auf der neuen Seite;;\nVergleichen;Abweichungen;;\nAblegen;Zeitstempel der Liste;;\n',
    },
    posts: [
      [
        'Birte Clausen',
        'Nach dem Vortrag wurde ich mehrfach gefragt, wie wir beim Zurückholen belegt haben, dass nichts fehlt. Es ist unspektakulär. Drüben und hüben dieselbe Liste erzeugen, sortieren, vergleichen:\n\n```sh\nfind akten -type f -print0 | sort -z | xargs -0 sha256sum > liste-alt.txt\n# nach dem Umzug dasselbe auf der neuen Seite, dann:\ndiff liste-alt.txt liste-neu.txt > abweichungen.txt\n```\n\nDie Liste selbst bekommt einen Zeitstempel und kommt in die Akte. 2,3 Millionen Dateien, eine Nacht. Am längsten dauerte es zu klären, wer das Ergebnis **unterschreibt**.\n\nUnser Protokoll dazu, zum Ausfüllen: [protokoll-des-vergleichs.csv](attached)',
      ],
      [
        'Thomas Eichel',
        'Funktioniert das auch, wenn der Anbieter die Dateien umwandelt? Unsere Exporte tragen bei jedem Lauf einen neuen Zeitpunkt in den Metadaten, und damit ist jede Prüfsumme anders.',
      ],
      [
        'Petra Sommer',
        'Dann müssen Sie die Prüfsumme **beim Eingang** bilden, bevor der Anbieter das Dokument sieht, und sie getrennt aufbewahren. Alles, was sich danach nicht mehr nachrechnen lässt, ist eine Kopie und kein Original.',
        2,
      ],
      [
        'Thomas Eichel',
        'Für neue Dokumente gut. Für sechs Jahre Bestand ohne Eingangsprüfsumme?',
        3,
      ],
      [
        'Petra Sommer',
        'Stichprobe, dokumentiert, mit Größe und Begründung. Schön ist es nicht. Aber eine ehrliche Stichprobe ist besser als eine vollständige Liste, die nichts aussagt.',
        4,
      ],
      [
        'Carsten Wulf',
        'Und bitte die Liste nicht dort ablegen, woher die Daten kommen. Klingt banal. Ich habe es zweimal gesehen.',
      ],
      [
        'Korbinian Maier',
        'Bei uns hat nicht die Prüfsumme das Problem gezeigt, sondern die Anzahl: 14 Dateien mehr als vorher. Es waren die versteckten Vorschaubilder des Exports. Seitdem zählen wir *vor* dem Vergleich.',
      ],
    ],
  },
]
