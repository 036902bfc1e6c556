import type { SampleThread } from './network.ts'

const community = 'Elektronische Identifizierung'

export const identityDiscussions: SampleThread[] = [
  {
    community,
    kind: 'question',
    title: 'Zeugnisse prüfen: Was tun mit dem eingescannten Ausdruck einer gesiegelten PDF?',
    accepted: [2, 9],
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
    edited: {
      number: 3,
      body: 'Wer in der Stadt einen Ausweis abholt, setzt die PIN jetzt gleich am Schalter, dauert eine Minute. Die Quote der Neuen liegt bei 86 %.\n\nNachtrag: Die Zahl ist aus der ganzen Auswertung, zuerst standen hier die 83 % des ersten Monats.',
    },
    posts: [
      [
        'Murat Demir',
        'Seit sechs Monaten, rund 4.000 Versuche. Wo die Leute aufgeben:\n\n| Schritt | Abbruch |\n|---|---:|\n| PIN unbekannt | 19 % |\n| Telefon liest die Karte nicht | 9 % |\n| Mietvertrag hochladen | 7 % |\n| anderes | 4 % |\n\nDie PIN ist das Nadelöhr. Alles andere ist Feinarbeit.',
      ],
      [
        'Jana Albers',
        'Deckt sich mit unseren Zahlen beim Bundesportal. @[Murat Demir], haben Sie etwas gegen die PIN gefunden?',
      ],
      [
        'Murat Demir',
        'Wer in der Stadt einen Ausweis abholt, setzt die PIN jetzt gleich am Schalter, dauert eine Minute. Die Quote der Neuen liegt bei 83 %.',
        2,
      ],
      [
        'Ali Kaya',
        'Das machen wir bei Aufenthaltstiteln nach. Danke! @[Jana Albers], steht das bei Ihnen auch an?',
        3,
      ],
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
  {
    community,
    kind: 'question',
    title: 'Vertretung: Wie stellt jemand online einen Antrag für die eigene Mutter?',
    daysAgo: 14,
    posts: [
      [
        'Yvonne Marx',
        'Ein Fall, den wir täglich haben: Die Tochter kümmert sich um die Rente der Mutter, 84. Online geht das bei uns nur mit dem Ausweis **der Mutter**. Also gibt die Mutter Karte und PIN her. Alle wissen es, niemand darf es wissen.\n\nHat jemand eine Lösung in Betrieb, die ohne dieses Augenzwinkern auskommt?',
      ],
      [
        'Inge Wirtz',
        'Am Schalter: eine Vollmacht auf Papier, Kopie der Ausweise, fertig. Online: nichts. Ich habe mich mit Ihrer Formulierung „alle wissen es“ sofort wiedererkannt.',
      ],
      [
        'Nadia Rahimi',
        'Die Ursache liegt im Zuschnitt. Der Ausweis beantwortet die Frage „Wer ist das?“. Sie brauchen zusätzlich „Für wen darf diese Person handeln, und worin?“. Das ist ein zweiter Nachweis, und der gehört nicht in die Karte. Solange er fehlt, weichen die Leute auf die PIN aus, und damit ist auch die erste Antwort nichts mehr wert.',
      ],
      [
        'Yvonne Marx',
        'So klar hat mir das noch niemand gesagt. Wer stellt den zweiten Nachweis aus?',
        3,
      ],
      [
        'Julian Behrens',
        'Drei Quellen, drei sehr unterschiedliche Güten:\n\n- **gerichtlich bestellte Betreuung**: eindeutig, mit Aufgabenbereichen, aber als Papier in der Hand der betreuenden Person, und sie kann enden, ohne dass das Papier es weiß;\n- **notarielle Vorsorgevollmacht**: gut belegbar, im Umfang oft sehr weit;\n- **private Vollmacht**: der Normalfall, formlos, jederzeit widerruflich.\n\nTechnisch lösbar ist die Mitte. Gebraucht wird meist die dritte.',
        4,
      ],
      [
        'Jana Albers',
        'Für die dritte haben wir etwas ausprobiert: Die Mutter meldet sich **einmal** selbst an, gern mit Hilfe daneben, und trägt die Tochter ein: für dieses eine Verfahren, für zwölf Monate. Danach handelt die Tochter mit ihrem eigenen Ausweis. In der Akte steht, wer es war.',
      ],
      ['Yvonne Marx', 'Und wie viele Mütter schaffen das eine Mal?', 6],
      [
        'Jana Albers',
        'Ehrlich: 34 von 120, die wir begleitet haben. Woran es lag, war fast immer dasselbe: keine PIN. Wer sie hatte, kam in zehn Minuten durch.',
        7,
      ],
      [
        'Murat Demir',
        'Da ist sie wieder, die PIN. Immerhin setzen wir sie inzwischen gleich am Schalter.',
        8,
      ],
      [
        'Ali Kaya',
        'Eine Gegenrede: Eintragen mit „Hilfe daneben“ heißt im Zweifel, dass die Tochter tippt und die Mutter nickt. Bei uns sind es Dolmetschende und Bekannte, und nicht alle meinen es gut. Ich hätte gern, dass die vertretene Person **auf einem zweiten Weg** davon erfährt. Einen Brief versteht auch, wer kein Telefon hat.',
        6,
      ],
      [
        'Jana Albers',
        'Guter Punkt, den hatten wir nicht. Ein Brief kostet fast nichts, und mit ihm kommt der Widerruf als Antwortkarte. Ich bringe es in die nächste Fassung ein.',
        10,
      ],
      [
        'Johanna Huber',
        'Bitte im Blick behalten: Die Akte muss später sagen können, dass die Vertretung *an diesem Tag* bestand. Nicht nur, ob sie heute besteht.',
        10,
      ],
      [
        'Yvonne Marx',
        'Mein Zwischenstand für die Hausleitung: eigener Ausweis für die helfende Person, Eintragung je Verfahren und befristet, Brief an die vertretene. Und bis dahin am Telefon nicht mehr so tun, als wäre die weitergegebene PIN unser Problem nicht.',
      ],
    ],
  },
  {
    community,
    kind: 'discussion',
    title: 'Wenn die Identifizierung ausfällt: Was bieten Sie den Leuten in der Stunde an?',
    daysAgo: 12,
    posts: [
      [
        'Tanja Busch',
        'Am Dienstag war die Anmeldung bei uns 70 Minuten nicht möglich, mitten in der Bewerbungsfrist. Auf der Seite stand „Es ist ein Fehler aufgetreten“. 400 Anrufe.\n\nWas zeigen Sie in so einer Stunde? Wir sammeln für einen Notfalltext.',
      ],
      [
        'Birte Clausen',
        'Unser Text, nach zwei Ausfällen und viel Streichen:\n\n> Die Anmeldung mit dem Ausweis ist zurzeit gestört. Ihre Angaben bis hierher sind gespeichert. Eine Frist, die heute endet, verlängert sich bis morgen 24 Uhr. Sie müssen nicht anrufen.\n\nDer dritte Satz hat ein Vierteljahr Abstimmung gekostet und ist der einzige, der wirkt.',
      ],
      ['Tanja Busch', 'Durften Sie das mit der Frist einfach zusagen?', 2],
      [
        'Birte Clausen',
        'Nein, „einfach“ nicht. Bei Fristen, die wir selbst setzen: ja, durch die Amtsleitung, einmal für alle Ausfälle. Bei gesetzlichen Fristen steht dort stattdessen, wohin man formlos schreiben kann, um sie zu wahren.',
        3,
      ],
      [
        'Henrik Thiel',
        'Technisch dazu: Prüfen Sie den Ausweisdienst **bevor** jemand das Formular beginnt, nicht erst am Ende. Eine Abfrage je Minute reicht. Nach zwanzig Minuten Ausfüllen ist auch der beste Text zu spät.',
      ],
      [
        'Carsten Wulf',
        'Nur bitte keinen Umweg öffnen, der schwächer ist als der Hauptweg. „Solange der Ausweis nicht geht, genügt ein Foto davon“ habe ich schon gesehen. Danach gab es erstaunlich viele Störungen.',
      ],
      [
        'Dirk Hennings',
        'Das verstehe ich, und trotzdem muss jemand, der heute seinen Bescheid braucht, ihn heute bekommen. Bei uns heißt der Umweg Schalter, mit Termin am selben Tag. Schwächer ist er nicht, nur teurer.',
        6,
      ],
      ['Carsten Wulf', 'Damit bin ich einverstanden.', 7],
    ],
  },
]
