import type { SampleThread } from './network.ts'

const community = '(Chat-)Bots'

export const botDiscussions: SampleThread[] = [
  {
    community,
    kind: 'question',
    title: 'Woran erkennt Ihr Bot am Bürgertelefon, dass er abgeben muss?',
    accepted: [2, 11],
    forAuthority: [11],
    daysAgo: 19,
    posts: [
      [
        'Wiebke Möller',
        'Wir planen für das nächste Jahr einen Probebetrieb am Bürgertelefon. Die Zahlen aus Köln haben uns beschäftigt: 17 von 38 Anrufen nimmt der Bot an und kann sie dann nicht erledigen.\n\nMeine Frage an alle, die so etwas betreiben: **Woran erkennen Sie, dass der Bot abgeben muss**, bevor die Leute sich ärgern? Uns fallen ein:\n\n- er hat zweimal nicht verstanden,\n- jemand sagt „Mensch“ oder „Mitarbeiter“,\n- das Anliegen steht auf einer Liste.\n\nDas kommt mir dünn vor.',
      ],
      [
        'Inge Wirtz',
        'Zweimal nicht verstanden ist zu spät. Nach dem ersten Mal sind die Leute schon lauter. Wir geben inzwischen nach **einem** Nichtverstehen eine Wahl: „Ich habe Sie nicht verstanden. Möchten Sie es noch einmal sagen, oder soll ich Sie verbinden?“ Die Hälfte lässt sich verbinden, und das ist in Ordnung.',
      ],
      [
        'Ole Jansen',
        'Bei uns hilft die Dauer der Pause vor der Antwort. Wer länger als vier Sekunden überlegt, hat die Frage nicht verstanden oder will etwas anderes. Das ist kein Messwert, auf den man sich allein verlassen sollte, aber zusammen mit dem Nichtverstehen ist er gut.',
        2,
      ],
      [
        'Nadia Rahimi',
        'Vorsicht an dieser Stelle: Wenn Sie Pausen auswerten, werten Sie Sprechverhalten aus. Ich würde das vorher mit dem Datenschutz klären und vor allem **nichts davon speichern**.',
        3,
      ],
      [
        'Ole Jansen',
        'Guter Hinweis. Wir speichern nur, *dass* übergeben wurde, nicht warum. Die Pause lebt so lange wie der Anruf.',
        4,
      ],
      [
        'Nadia Rahimi',
        'Dann ist es aus meiner Sicht vertretbar. Schreiben Sie es trotzdem in das Verzeichnis.',
        5,
      ],
      [
        'Claudia Esser',
        'Wir haben eine Liste von Wörtern, bei denen sofort ein Mensch drangeht: Gewalt, Tod, Räumung, Kind, Polizei. Das sind keine 2 % der Anrufe, aber genau die, von denen später in der Zeitung steht.',
      ],
      [
        'Thomas Eichel',
        'Bei uns zusätzlich: *Witwe*, *verstorben*, *Heim*. Die Liste gehört von Leuten geschrieben, die am Telefon sitzen, nicht von der IT.',
        7,
      ],
      [
        'Claudia Esser',
        'Genau so ist sie entstanden: eine Stunde mit sechs Kolleginnen und Kollegen, ein Flipchart.',
        8,
      ],
      [
        'Wiebke Möller',
        'Würden Sie die Liste teilen? Auch als Beispiel, wie lang so etwas ist?',
        9,
      ],
      [
        'Claudia Esser',
        'Gern. Gekürzt, die ganze hat 61 Einträge:\n\n| Anlass | Beispiele | wohin |\n|---|---|---|\n| Gefahr | Gewalt, Drohung, „er schlägt“ | sofort Mensch, Hinweis auf 110 |\n| Trauer | verstorben, Witwe, Bestattung | Mensch, ohne Rückfrage |\n| Wohnung | Räumung, Strom abgestellt | Mensch, Sozialamt |\n| Kinder | Jugendamt, „mein Kind“ | Mensch |\n| Sprache | keine Antwort auf Deutsch oder Englisch | Mensch, Dolmetschdienst |',
        10,
      ],
      [
        'Wiebke Möller',
        'Das hilft sehr. Die letzte Zeile hatten wir gar nicht auf dem Zettel.',
        11,
      ],
      [
        'Samira Haddad',
        'Zu den Sprachen: Wir lassen den Bot einmal in fünf Sprachen sagen „Ich verbinde Sie“. Mehr nicht. Die Versuchung, ihn auch übersetzen zu lassen, ist groß; bei Fristen wird es gefährlich.',
        11,
      ],
      [
        'Ewa Lewandowska',
        'Darf ich widersprechen? Unsere Erfahrung mit Übersetzung bei *Terminen* ist gut. Ein Datum ist ein Datum. Bei Voraussetzungen und Fristen sehe ich es wie Sie.',
        13,
      ],
      [
        'Samira Haddad',
        'Termine, ja. Dann trennen wir es doch so: Termine übersetzt der Bot, alles Rechtliche ein Mensch.',
        14,
      ],
      [
        'Murat Demir',
        'Ich mache daraus einen Punkt für die Materialsammlung der Community, wenn niemand etwas dagegen hat.',
        15,
      ],
      [
        'Michael Stolz',
        'Eine Frage von der Seite: Hat jemand gezählt, wie viele Anrufe *wegen* des Bots ein zweites Mal kommen? Bei uns war das die Zahl, die das Projekt beinahe beendet hätte. Erledigt war nämlich oft nicht erledigt.',
      ],
      [
        'Inge Wirtz',
        'Ja. 9 % rufen innerhalb von zwei Tagen mit demselben Anliegen wieder an, bei den Menschen sind es 6 %. Der Unterschied ist kleiner, als ich dachte, aber er ist da.',
        17,
      ],
      [
        'Michael Stolz',
        'Wie stellen Sie fest, dass es dasselbe Anliegen ist? Über die Nummer?',
        18,
      ],
      [
        'Inge Wirtz',
        'Über die Kategorie und die letzten vier Stellen, beides nach 48 Stunden gelöscht. Das ist mit unserem Datenschutz so abgesprochen. Wer mit unterdrückter Nummer anruft, fehlt uns.',
        19,
      ],
      [
        'Nadia Rahimi',
        'So würde ich es auch machen. Danke für die Löschfrist, die höre ich selten von allein.',
        20,
      ],
      [
        'Jana Albers',
        'Bei uns am Servicetelefon 9 % zu 5 %, also fast dieselbe Größenordnung. Beruhigend, oder auch nicht.',
        18,
      ],
      [
        'Yvonne Marx',
        'Ich möchte die Gegenseite aufmachen. **Wir haben es ausprobiert und sind zurückgegangen.** Acht Monate Sprachbot für Rentenauskünfte. Die meisten unserer Anrufenden sind über 60, viele hören schlecht, und das Anliegen ist fast nie ein einzelner Satz. Der Bot hat 12 % erledigt. Eine bessere Ansage („Drücken Sie die 2 …“) schafft 20 % und kostet nichts.',
      ],
      ['Wiebke Möller', 'Danke für die Offenheit. Lag es am Bot oder am Einsatzfeld?', 23],
      [
        'Yvonne Marx',
        'Am Einsatzfeld, da bin ich sicher. Für die Terminvergabe in den Beratungsstellen nehmen wir denselben Bot, und dort ist er gut: kurze Fragen, klare Antworten, niemand ist aufgeregt.',
        24,
      ],
      [
        'Murat Demir',
        'Das ist für mich der wichtigste Beitrag hier: derselbe Bot, zwei Einsatzfelder, zwei Ergebnisse. Schreiben Sie darüber einen Erfahrungsbericht?',
        25,
      ],
      ['Yvonne Marx', 'Mache ich, wenn die Zahlen freigegeben sind. Zwei Wochen, schätze ich.', 26],
      [
        'Thomas Eichel',
        'Ich bestätige das aus derselben Behörde, aber einer anderen Ecke: In der Reha-Abteilung hätte er noch schlechter abgeschnitten.',
        25,
      ],
      [
        'Henning Voigt',
        'Was kostet so ein Probebetrieb eigentlich, über den Daumen? Unsere Kämmerei fragt zuerst das.',
      ],
      [
        'Inge Wirtz',
        'Bei uns im ersten Jahr etwa eine Stelle für das Schreiben der Antworten, dazu der Vertrag. Die Stelle ist der größere Posten, und sie geht nicht wieder weg.',
        29,
      ],
      [
        'Ole Jansen',
        'Das deckt sich mit uns. Wer sagt, ein Bot spare Personal, hat die Redaktion vergessen.',
        30,
      ],
      [
        'Henning Voigt',
        'Das ist ein Satz für die Vorlage. Darf ich ihn so verwenden, ohne Namen?',
        31,
      ],
      ['Ole Jansen', 'Gern.', 32],
      [
        'Ewa Lewandowska',
        'Ergänzung zur Redaktion: Planen Sie jemanden ein, der **alte** Antworten löscht. Wir hatten eine Corona-Regel im Bestand, die anderthalb Jahre nach ihrem Ende noch vorgelesen wurde.',
        31,
      ],
      [
        'Claudia Esser',
        'Oh ja. Jede Antwort hat bei uns jetzt ein Ablaufdatum. Danach sagt der Bot sie nicht mehr, auch wenn sie richtig wäre.',
        34,
      ],
      ['Samira Haddad', 'Das übernehmen wir. Welche Frist nehmen Sie?', 35],
      [
        'Claudia Esser',
        'Sechs Monate für alles, zwei Wochen für Öffnungszeiten. Wer die Antwort bestätigt, verlängert sie mit einem Klick.',
        36,
      ],
      [
        'Jana Albers',
        'Ich fasse für mich zusammen, vielleicht hilft es anderen:\n\n1. nach **einem** Nichtverstehen die Wahl lassen,\n2. eine Wortliste, von Leuten am Telefon geschrieben,\n3. Wiederanrufe zählen, kurz speichern,\n4. Antworten mit Ablaufdatum,\n5. vorher fragen, ob das Einsatzfeld passt.',
      ],
      [
        'Wiebke Möller',
        'Genau diese fünf Punkte gehen morgen in unser Konzept. Vielen Dank in die Runde, das war mehr, als ich in drei Marktgesprächen erfahren habe.',
        38,
      ],
      [
        'Murat Demir',
        'So soll es sein. Ich lasse die Frage offen, bis Frau Marx ihre Zahlen hat.',
        39,
      ],
    ],
  },
  {
    community,
    kind: 'experience',
    title: 'Ein Bot im Intranet: nach vier Monaten abgeschaltet, Suche verbessert',
    daysAgo: 11,
    posts: [
      [
        'Samira Haddad',
        'Einsatzfeld: Fragen der Beschäftigten zu Reisekosten, Zeiterfassung und Drucker. Versprochen hatten wir uns weniger Tickets.\n\nErgebnis nach vier Monaten: 300 Fragen, davon 240 in der ersten Woche. Dann ging niemand mehr hin. Wir haben uns die Fragen angesehen und festgestellt, dass fast alle mit der **Suche** beantwortet gewesen wären, wenn sie „Reisekosten“ auch unter „Dienstreise“ fände.\n\nHeute: kein Bot, eine Liste mit 180 Synonymen, 40 % weniger Tickets.',
      ],
      [
        'Michael Stolz',
        'Herkömmliche Technik war besser, und Sie sagen es. Respekt. Was hat die Liste gekostet?',
      ],
      ['Samira Haddad', 'Zwei Personen, zwei Tage, eine Tabelle.', 2],
      [
        'Ewa Lewandowska',
        'Bei uns auch, fast wortgleich. Wir haben den Bot nur noch nicht abgeschaltet, weil er im Jahresbericht steht.',
      ],
      ['Claudia Esser', 'Das ist der ehrlichste Satz, den ich diese Woche gelesen habe.', 4],
    ],
  },
  {
    community,
    kind: 'announcement',
    title: 'Willkommen: wie wir hier miteinander reden',
    daysAgo: 23,
    pinned: 'Damit neue Mitglieder es zuerst lesen.',
    posts: [
      [
        'Murat Demir',
        'Herzlich willkommen in der Community. Drei Bitten:\n\n- Beginnen Sie mit dem **Einsatzfeld**, nicht mit dem Produkt.\n- Schreiben Sie auch, was nicht geklappt hat. Gerade das.\n- Keine Werbung, keine Namen von Anrufenden, keine Zitate aus Gesprächen.\n\nFragen zur Moderation beantworten Inge Wirtz und ich.',
      ],
      [
        'Inge Wirtz',
        'Und: Es gibt hier keine dummen Fragen. Die meisten von uns haben sie vor einem Jahr selbst gestellt.',
      ],
      ['Henning Voigt', 'Danke für den Rahmen. Ich lese mich ein.'],
    ],
  },
  {
    community,
    kind: 'discussion',
    title: 'Anbieter-Demo nächste Woche: wer hat Fragen, die wir mitnehmen sollen?',
    daysAgo: 8,
    hidden: {
      number: 3,
      reason:
        'Werbung für ein Produkt. Bitte schreiben Sie, welche Erfahrung Sie damit gemacht haben.',
    },
    posts: [
      [
        'Henning Voigt',
        'Wir sehen uns drei Produkte an und dürfen je eine Stunde fragen. Was hätten Sie vor Ihrem Vertrag gern gefragt?',
      ],
      [
        'Ole Jansen',
        '„Zeigen Sie uns, wie wir **alle** unsere Antworten wieder herausbekommen, als Datei, heute, in dieser Stunde.“ Zwei von vier konnten es nicht.',
      ],
      [
        'Thomas Eichel',
        'Nehmen Sie einfach den VoxAmt Premium, der kann das alles, die machen auch gute Preise. Kontakt gern über mich!',
      ],
      [
        'Yvonne Marx',
        '„Was passiert, wenn Ihr Rechenzentrum eine Stunde fort ist? Was hören die Leute?“ Die Antwort war Stille. Wörtlich.',
      ],
      [
        'Thomas Eichel',
        'Entschuldigung für den Beitrag oben, das war unglücklich. In der Sache: Wir waren mit dem Produkt bei der Terminvergabe zufrieden, bei Rentenauskünften nicht.',
        3,
      ],
    ],
  },
]
