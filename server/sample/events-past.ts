import type { SampleEvent } from './network.ts'

/** The events that are over, the oldest first, one of them joining a community that there was. */
export const past: SampleEvent[] = [
  {
    motto: 'Mobile Anwendungen: das Amt in der Tasche?',
    topic: 'Mobile Anwendungen',
    host: 'BVA',
    coordinators: ['Dirk Hennings'],
    deputies: ['Ute Kowalski'],
    place: 'Berlin, Haus der Bundesakademie',
    day: -104,
    hours: [9, 16],
    abstract:
      'Eine App ist schnell beauftragt und lange zu pflegen. Wer hat eine, wer hat sie wieder abgeschafft, und wann hätte eine gute Webseite gereicht?',
    attendees: [
      'Jana Albers',
      'Dirk Hennings',
      'Ute Kowalski',
      'Anke Reimers',
      'Paul Dietz',
      'Claudia Esser',
      'Murat Demir',
      'Wiebke Möller',
      'Tobias Lenk',
      'Marek Novak',
      'Samira Haddad',
      'Yvonne Marx',
    ],
    talks: [
      {
        title: 'Kontrolle unterwegs: Tablets im Außendienst des Zolls',
        speaker: 'Paul Dietz',
        after: 0.75,
        abstract:
          'Seit zwei Jahren nehmen unsere Streifen Prüfprotokolle auf dem Tablet auf. Was besser wurde: die Lesbarkeit, die Zeit bis zum Bescheid. Was schlechter wurde: *jede* Änderung am Formular braucht eine neue Fassung der App.',
        questions: [
          ['Claudia Esser', 'Was machen Sie im Funkloch? Bei uns scheitert es an den Kellern.'],
          [
            'Marek Novak',
            'Wie verteilen Sie neue Fassungen: über eine eigene Geräteverwaltung oder die öffentlichen Läden?',
          ],
        ],
        afterwards: [
          [
            'Paul Dietz',
            'Frau Esser, im Funkloch arbeitet das Tablet weiter und gleicht ab, sobald es im Fahrzeug wieder Netz hat. Das ist der leichte Teil. Was geschieht, wenn zwei Personen dasselbe Protokoll geändert haben, wäre eine eigene Diskussion wert. Beginnen Sie sie?',
            2,
          ],
          [
            'Paul Dietz',
            'Eigene Geräteverwaltung. Neue Fassungen gehen in drei Ringen hinaus: zehn Geräte bei Leuten, die gern schimpfen, zwei Tage später eine Dienststelle, dann alle. Der erste Ring hat uns bisher dreimal gerettet.',
            3,
          ],
          ['Marek Novak', 'Und die Geräte, die drei Wochen im Schrank liegen?', 5],
          [
            'Paul Dietz',
            'Beginnen kein neues Protokoll, wenn sie mehr als zwei Fassungen zurück sind. Ein begonnenes lassen wir zu Ende führen. Umgekehrt hatten wir es auch einmal, für genau einen Vormittag.',
            6,
          ],
        ],
      },
      {
        title: 'Warum wir unsere Bürger-App eingestellt haben',
        speaker: 'Claudia Esser',
        after: 2.5,
        abstract:
          'Vier Jahre, zwei Neufassungen, 3 % der Anliegen. Die Webseite auf dem Telefon konnte am Ende mehr. Ein Bericht ohne Beschönigung, mit den Kosten.',
        questions: [['Wiebke Möller', 'Wie haben Sie das politisch vermittelt?']],
      },
    ],
  },
  {
    motto: 'Cloud Computing: wem gehört der Schlüssel?',
    topic: 'Cloud Computing',
    host: 'ITZBund',
    coordinators: ['Sabine Lorenz'],
    deputies: ['Henrik Thiel'],
    place: 'Bonn, Bernkasteler Straße',
    day: -82,
    hours: [10, 17],
    abstract:
      'Nicht ob, sondern *wofür*: Fachverfahren, Archive, Spitzenlast. Drei Berichte, einer davon über den Weg zurück.',
    attendees: [
      'Henrik Thiel',
      'Sabine Lorenz',
      'Marek Novak',
      'Gudrun Pfeil',
      'Petra Sommer',
      'Julian Behrens',
      'Carsten Wulf',
      'Birte Clausen',
      'Ole Jansen',
      'Regina Faber',
      'Thomas Eichel',
      'Jens Hofmann',
      'Korbinian Maier',
      'Jana Albers',
      'Stefan Rühl',
    ],
    talks: [
      {
        title: 'Das elektronische Urkundenarchiv: was wir auslagern und was nie',
        speaker: 'Petra Sommer',
        after: 0.5,
        abstract:
          'Hundert Jahre Aufbewahrung vertragen keinen Vertrag über vier. Wir haben Speicherung und Schlüssel getrennt: Die Inhalte liegen verteilt, die Schlüssel bleiben im eigenen Haus. Das kostet, und es hat sich schon einmal bezahlt gemacht.',
        questions: [
          ['Carsten Wulf', 'Wie prüfen Sie, dass ein Anbieter beim Wechsel wirklich gelöscht hat?'],
          ['Thomas Eichel', 'Wer kommt an die Schlüssel, wenn beide Schlüsselpersonen ausfallen?'],
        ],
        afterwards: [
          [
            'Petra Sommer',
            'Prüfen können wir es nicht, Herr Wulf, und ich misstraue allen, die es behaupten. Deshalb liegt draußen nur Verschlüsseltes, und beim Wechsel vernichten wir den Schlüssel des alten Bestands. Die Löschbestätigung kommt trotzdem in die Akte. Sie beweist, dass wir gefragt haben.',
            2,
          ],
          [
            'Carsten Wulf',
            'Das trägt so lange, wie das Verfahren trägt. Bei Ihren Fristen überlebt der Inhalt die Verschlüsselung. Was gilt für eine Kopie, die jemand heute zurückbehält und in dreißig Jahren öffnet?',
            4,
          ],
          [
            'Julian Behrens',
            'Genau das steht in unserer Risikobetrachtung, als eigener Absatz: Was einmal draußen lag, gilt nach 15 Jahren als lesbar. Daraus folgt, welche Urkundenarten gar nicht erst hinausgehen. Es sind mehr, als wir anfangs wollten.',
            5,
          ],
          [
            'Petra Sommer',
            'Zu Herrn Eichel: Der Schlüssel ist geteilt, drei von fünf Personen an zwei Standorten genügen. Wir üben das einmal im Jahr. Beim ersten Mal lag ein Umschlag noch im Umzugskarton.',
            3,
          ],
          [
            'Thomas Eichel',
            'Drei von fünf und ein fester Termin zum Üben, das nehme ich mit. Bei uns sind es zwei von zwei, und beide fahren im August.',
            7,
          ],
        ],
      },
      {
        title: 'Zurückgeholt: ein Fachverfahren zieht wieder ein',
        speaker: 'Birte Clausen',
        after: 2,
        abstract:
          'Nach achtzehn Monaten ist eines unserer Verfahren zurück ins eigene Rechenzentrum gezogen. Nicht aus Prinzip: Die Datenabflüsse waren teurer als gerechnet, und niemand hatte den Ausstieg geübt.',
        questions: [['Regina Faber', 'Was hätten Sie vorher messen müssen, um es zu merken?']],
        afterwards: [
          [
            'Birte Clausen',
            'Drei Zahlen, Frau Faber, und keine davon stand im Angebot:\n\n1. wie viel am Tag **hinausgeht**, nicht nur, wie viel drinliegt,\n2. wie viele Stunden ein vollständiger Export dauert,\n3. wie viele Personen bei uns das Verfahren noch selbst aufsetzen könnten.\n\nDie dritte stand nach achtzehn Monaten bei null. Das hat mich mehr erschreckt als die Rechnung.',
            2,
          ],
          [
            'Sabine Lorenz',
            'Zur dritten Zahl: Haben Sie das Wissen zurückgeholt oder eingekauft?',
            3,
          ],
          [
            'Birte Clausen',
            'Beides. Eine Kollegin kam aus einem anderen Bereich zurück, den Rest haben wir uns vom Hersteller für vier Monate ins Haus geholt, mit der Bedingung, dass unsere Leute tippen und seine nur zusehen.',
            4,
          ],
        ],
      },
    ],
  },
  {
    motto: 'Data Analytics: was wir aus unseren Daten lesen dürfen',
    topic: 'Data Analytics / Big Data',
    host: 'BAMF',
    coordinators: ['Dr. Miriam Voss'],
    deputies: ['Stefan Rühl'],
    place: 'Nürnberg, Frankenstraße',
    day: -61,
    hours: [9, 15],
    abstract:
      'Zwischen Statistik und Vorhersage liegt ein Unterschied, den das Gesetz kennt. Vier Häuser zeigen, was sie auswerten, und wo sie aufgehört haben.',
    attendees: [
      'Dr. Miriam Voss',
      'Ali Kaya',
      'Stefan Rühl',
      'Lena Oberhauser',
      'Dr. Felix Anders',
      'Maria Conti',
      'Michael Stolz',
      'Ewa Lewandowska',
      'Jens Hofmann',
      'Anke Reimers',
      'Regina Faber',
      'Wiebke Möller',
      'Henning Voigt',
      'Gudrun Pfeil',
    ],
    talks: [
      {
        title: 'Zugangszahlen vorhersagen, ohne Menschen vorherzusagen',
        speaker: 'Stefan Rühl',
        after: 0.5,
        abstract:
          'Für die Planung von Terminen reicht die Summe je Woche und Standort. Ein einfaches Zeitreihenmodell war so gut wie das neuronale, und man kann es erklären.',
        questions: [
          [
            'Dr. Felix Anders',
            'Wie gehen Sie mit Strukturbrüchen um? Unsere Reihen sind 2015 alle gerissen.',
          ],
        ],
      },
      {
        title: 'Der Datensee, in dem niemand badet',
        speaker: 'Michael Stolz',
        after: 2,
        abstract:
          'Zwei Jahre haben wir gesammelt, drei Fragen wurden gestellt. Heute beginnen wir mit der Frage und holen dann nur, was sie braucht.',
        questions: [
          ['Maria Conti', 'Was ist aus den Daten geworden, die schon da waren?'],
          ['Henning Voigt', 'Haben Sie die Zweckbindung nachträglich hinbekommen?'],
        ],
        afterwards: [
          [
            'Michael Stolz',
            'Nachträglich: nein, Herr Voigt. Wir haben es versucht und zu jeder Tabelle einen Zweck gesucht. Man findet immer einen, wenn man lange genug sucht, und genau daran haben wir gemerkt, dass es der falsche Weg ist.',
            3,
          ],
          [
            'Henning Voigt',
            'Das werde ich zitieren, wenn bei uns das nächste Mal jemand „erst einmal sammeln“ sagt. Wie lautet die Regel jetzt?',
            4,
          ],
          [
            'Michael Stolz',
            'Erst die Frage, mit Namen und Datum. Dann die Daten dafür, mit Ablauf. Wer verlängern will, muss sagen, was sie oder er mit der ersten Antwort gemacht hat.',
            5,
          ],
          [
            'Dr. Felix Anders',
            'Vorsicht mit der reinen Lehre. In der amtlichen Statistik leben wir davon, dass Reihen lang sind und niemand vorher wusste, wonach man sie einmal fragt. Der Unterschied ist, dass bei uns ein Gesetz den Zweck nennt. Das fehlt im See, nicht die Sparsamkeit.',
            6,
          ],
        ],
      },
    ],
  },
  {
    motto: 'Elektronische Identifizierung: Ausweis, bitte',
    topic: 'Elektronische Identifizierung',
    host: 'BSI',
    coordinating: 'KBA',
    coordinators: ['Frauke Petersen'],
    deputies: ['Tobias Lenk'],
    place: 'Bonn, Godesberger Allee',
    day: -40,
    hours: [9, 16],
    abstract:
      'Der Ausweis kann es seit Jahren, und kaum jemand tut es. Woran liegt es im einzelnen Einsatzfeld: an der Karte, am Verfahren oder an uns?',
    attendees: [
      'Tobias Lenk',
      'Frauke Petersen',
      'Carsten Wulf',
      'Nadia Rahimi',
      'Jana Albers',
      'Dirk Hennings',
      'Henrik Thiel',
      'Johanna Huber',
      'Murat Demir',
      'Inge Wirtz',
      'Yvonne Marx',
      'Tanja Busch',
      'Julian Behrens',
      'Ali Kaya',
      'Birte Clausen',
    ],
    talks: [
      {
        title: 'Der Führerschein auf dem Telefon: Lehren aus dem Pilot',
        speaker: 'Tobias Lenk',
        after: 0.75,
        abstract:
          'Sechs Monate, 1.400 Freiwillige. Das Vorzeigen klappt, das **Entziehen** ist die schwierige Hälfte: Ein Telefon ohne Netz zeigt, was es zuletzt wusste.',
        questions: [
          ['Johanna Huber', 'Wie lange darf ein Nachweis ohne Verbindung gelten?'],
          [
            'Nadia Rahimi',
            'Haben Sie geprüft, was eine Kontrolle über die Person erfährt, das sie nicht braucht?',
          ],
        ],
        afterwards: [
          [
            'Tobias Lenk',
            'Ja, Frau Rahimi, und das Ergebnis war unangenehm: Die erste Fassung zeigte alles, was auf der Karte steht, weil es auf der Karte steht. Heute sieht die Kontrolle Bild, Klassen und Gültigkeit. Alles Weitere muss sie anfordern, und die Person gibt es frei.',
            3,
          ],
          [
            'Nadia Rahimi',
            'Und andersherum: Erfährt die ausstellende Stelle, wann und wo kontrolliert wurde?',
            4,
          ],
          [
            'Tobias Lenk',
            'In der ersten Fassung: ja, weil jede Prüfung bei uns nachfragte. Gewollt hatte das niemand, aufgefallen ist es in den Protokollen. Jetzt lädt das Kontrollgerät einmal am Tag die **ganze** Sperrliste und vergleicht bei sich.',
            5,
          ],
          [
            'Frauke Petersen',
            'Weil gleich jemand nach der Größe fragt: rund 3 MB. Das Argument, die Liste sei zu groß, hat sich mit der ersten Messung erledigt.',
            6,
          ],
        ],
      },
      {
        title: 'Zeugnisse prüfen: Siegel statt Stempel',
        speaker: 'Tanja Busch',
        after: 2.5,
        abstract:
          'Hochschulen schicken uns gesiegelte PDF. Die Prüfung dauert Sekunden, wenn die Datei nicht vorher ausgedruckt und wieder eingescannt wurde. Das geschieht bei jeder dritten.',
        questions: [['Henrik Thiel', 'Was tun Sie mit dem ausgedruckten Drittel?']],
      },
    ],
  },
  {
    motto: '(Chat-)Bots: was darf der am Bürgertelefon?',
    topic: '(Chat-)Bots',
    host: 'Stadt Köln',
    coordinators: ['Murat Demir'],
    deputies: ['Inge Wirtz'],
    place: 'Köln, Stadthaus Deutz',
    day: -24,
    hours: [10, 16],
    abstract:
      'Öffnungszeiten sind leicht. Schwierig wird es, wenn jemand weint, sich irrt oder etwas Verbindliches will. Berichte aus drei Servicecentern.',
    attendees: [
      'Claudia Esser',
      'Murat Demir',
      'Inge Wirtz',
      'Ewa Lewandowska',
      'Michael Stolz',
      'Yvonne Marx',
      'Thomas Eichel',
      'Wiebke Möller',
      'Henning Voigt',
      'Ole Jansen',
      'Samira Haddad',
      'Jana Albers',
      'Nadia Rahimi',
    ],
    talks: [
      {
        title: 'Die 115 und der Bot: ein Jahr Probebetrieb',
        speaker: 'Inge Wirtz',
        after: 0.5,
        abstract:
          'Von 100 Anrufen nimmt der Bot 38 an und erledigt 21. Die übrigen 17 ärgern sich. Wir zeigen, woran man sie früher erkennt.',
        questions: [
          [
            'Ewa Lewandowska',
            'Sagt der Bot von sich aus, dass er einer ist? Wie reagieren die Leute?',
          ],
          ['Thomas Eichel', 'Was passiert mit den Mitschnitten?'],
        ],
        afterwards: [
          [
            'Inge Wirtz',
            'Ja, im ersten Satz, und mit einem Namen, den kein Mensch trägt. 6 % legen an der Stelle auf. Wir hatten eine Fassung, die sich erst auf Nachfrage zu erkennen gab. Da legten weniger auf, aber die Beschwerden hatten einen anderen Ton: Die Leute fühlten sich hereingelegt. Nach einer Woche war sie wieder fort.',
            2,
          ],
          [
            'Inge Wirtz',
            'Mitschnitte gibt es nicht. Der erkannte Text lebt bis zum Ende des Anrufs, danach bleibt die Kategorie.',
            3,
          ],
          [
            'Thomas Eichel',
            'Woran verbessern Sie ihn dann? Ohne Beispiele wird es nicht besser.',
            5,
          ],
          [
            'Inge Wirtz',
            'Zwei Nachmittage im Monat bitten wir die Anrufenden um Einwilligung und hören mit. Gut die Hälfte sagt Ja. Aus diesen vierzig Gesprächen lernen wir mehr, als wir im Monat umsetzen können.',
            6,
          ],
        ],
      },
      {
        title: 'Vom Skript zum Sprachmodell und halb zurück',
        speaker: 'Ole Jansen',
        after: 2,
        abstract:
          'Das Modell versteht besser, was gefragt wird. Was es antwortet, schreiben wir wieder selbst: Eine falsche Frist ist eine Amtsauskunft.',
        questions: [['Wiebke Möller', 'Wer haftet, wenn die Auskunft falsch war?']],
        afterwards: [
          [
            'Ole Jansen',
            'Ich bin kein Jurist, aber unseres hat einen Satz gesagt, den alle verstanden haben: *Wer am Amtstelefon antwortet, ist das Amt.* Ob Mensch, Band oder Modell, ist für die Person am anderen Ende gleich. Daher wählt das Modell bei uns nur noch aus, was vorher jemand freigegeben hat.',
            2,
          ],
          [
            'Yvonne Marx',
            'Sehen wir genauso. „Angaben ohne Gewähr“ hilft jedenfalls nicht, das haben wir eigens prüfen lassen.',
            3,
          ],
          [
            'Wiebke Möller',
            'Dann verschiebt sich der Fehler: Die Antwort ist richtig, aber sie gehört zu einer anderen Frage. Wie oft kommt das vor?',
            3,
          ],
          [
            'Ole Jansen',
            'In der wöchentlichen Stichprobe von 200 Anrufen zwischen sechs und elf Mal. Am häufigsten verwechselt es *verlängern* und *neu beantragen*. Seit der Bot vor der Antwort seine Deutung wiederholt („Sie möchten also …“), fängt die Hälfte davon die anrufende Person selbst ab.',
            5,
          ],
        ],
      },
    ],
  },
  {
    motto: 'Cloud Computing: ein Quartal danach',
    topic: 'Cloud Computing',
    host: 'Dataport',
    coordinators: [],
    deputies: [],
    place: 'Altenholz und aus der Ferne',
    day: -12,
    hours: [13, 16],
    abstract: 'Ein kurzer Nachmittag zu einer Frage aus der Community: Wie übt man den Ausstieg?',
    attendees: [
      'Birte Clausen',
      'Samira Haddad',
      'Sabine Lorenz',
      'Rolf Stegmann',
      'Paul Dietz',
      'Johanna Huber',
    ],
    talks: [
      {
        title: 'Ausstieg üben: ein Planspiel an einem Tag',
        speaker: 'Samira Haddad',
        after: 0.25,
        abstract:
          'Ein Verfahren, ein Tag, ein Umzug auf Papier: Wer ruft wen an, wo liegen die Daten, was fehlt? Das Drehbuch teilen wir gern.',
        questions: [['Rolf Stegmann', 'Machen die Anbieter bei so etwas mit?']],
        afterwards: [
          [
            'Samira Haddad',
            'Einer von dreien, Herr Stegmann, und der hat hinterher seine Exportbeschreibung neu geschrieben. Die anderen beiden wollten ein Angebot schicken. Für das Gespräch über die nächste Verlängerung war auch das eine Auskunft.',
            2,
          ],
          ['Paul Dietz', 'Würden Sie den Anbieter am selben Tag dazusetzen oder erst danach?', 3],
          [
            'Samira Haddad',
            'Danach. Solange er im Raum sitzt, gibt niemand zu, dass man die Kündigungsfrist nicht kennt.',
            4,
          ],
        ],
      },
    ],
  },
]
