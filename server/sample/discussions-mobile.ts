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
  {
    community,
    kind: 'discussion',
    title:
      'Eigene App oder Webanwendung mit Zwischenspeicher: womit fahren Sie im Außendienst besser?',
    daysAgo: 71,
    posts: [
      [
        'Marek Novak',
        'Wir bereiten eine Ausschreibung für mobile Prüfprotokolle vor, rund 600 Tablets, viele Keller, viel Land. Auf dem Tisch liegen zwei Entwürfe:\n\n| | eigene App | Webanwendung, im Browser zwischengespeichert |\n|---|---|---|\n| neue Fassung beim Gerät | über die Geräteverwaltung, 1 bis 5 Tage | beim nächsten Öffnen |\n| Arbeiten ohne Netz | ja | ja, aber der Browser darf aufräumen |\n| Kamera, Standort | ohne Umweg | geht, mit Nachfragen |\n| Barrierefreiheit prüfen | je Betriebssystem | einmal |\n| wer kann es pflegen | zwei Spezialgewerke | die, die wir haben |\n\nMein Bauch sagt Web. Wer hat Gründe dagegen, am liebsten selbst erlebte?',
      ],
      [
        'Paul Dietz',
        'Ein Grund dagegen, selbst erlebt: Der Browser räumt auf. Nach einer Woche Lehrgang waren auf vier Geräten die nicht abgeglichenen Protokolle fort. Kein Fehler, sondern so vorgesehen: Was eine Seite ablegt, die länger niemand geöffnet hat, darf das Betriebssystem löschen. Seitdem haben wir eine App.',
      ],
      [
        'Samira Haddad',
        'Das betrifft Seiten im Browserfenster. Legt man die Anwendung auf den Startbildschirm, gilt die Frist nicht, und man kann dauerhaften Speicher ausdrücklich anfordern:\n\n```js\nif (!(await navigator.storage.persist())) {\n  warnen("Dieses Gerät sichert Entwürfe nicht dauerhaft.")\n}\n```\n\nWir tun beides, zwei Winter lang, ohne Verlust. Die Warnung haben wir trotzdem behalten, weil die Antwort „nein“ tatsächlich vorkommt.',
        2,
      ],
      [
        'Paul Dietz',
        'Gut zu wissen. Aber dann hängt mein Beweismittel daran, dass 600 Leute ein Symbol auf den Startbildschirm gelegt haben.',
        3,
      ],
      [
        'Samira Haddad',
        'Das legt die Geräteverwaltung hin, nicht die Leute. Die brauchen Sie ja ohnehin.',
        4,
      ],
      [
        'Dirk Hennings',
        'Wir hatten erst die App und haben sie nach drei Jahren **durch eine Webanwendung ersetzt**. Nicht wegen der Kosten. Das Formular ändert sich bei uns alle sechs Wochen, und mit der App waren ständig drei Fassungen gleichzeitig im Umlauf. Jede Auswertung begann mit der Frage, welche Felder es an dem Tag überhaupt gab.',
      ],
      [
        'Anke Reimers',
        'Das ist kein Argument gegen die App, sondern gegen das fest eingebaute Formular. Bei uns kommt es als Beschreibung vom Server, die App zeichnet es nur:\n\n```json\n{ "formular": "kontrolle-12", "fassung": 31,\n  "felder": [{ "name": "temperatur", "art": "zahl", "einheit": "°C", "pflicht": true }] }\n```\n\nDas Protokoll merkt sich die Fassung, mit der es begonnen wurde, und wird mit ihr zu Ende geführt.',
        6,
      ],
      [
        'Dirk Hennings',
        'Einverstanden, so herum geht es. Wer schreibt bei Ihnen die Beschreibungen, die Fachabteilung?',
        7,
      ],
      [
        'Anke Reimers',
        'So war es gedacht. Es schreibt eine Kollegin aus der IT, und wenn sie Urlaub hat, gibt es keine neue Fassung. Einen Editor für die Fachseite haben wir bestellt und nach der Abnahme nie benutzt.',
        8,
      ],
      [
        'Yvonne Marx',
        'Darf ich für das Papier sprechen? In unseren Sprechtagen auf dem Land haben wir beides probiert. Das Tablet steht zwischen uns und den Leuten. Heute schreiben wir mit dem Stift, fotografieren am Ende ab, und der Mensch gegenüber sieht, was wir schreiben. Für **Gespräche** war das Papier besser, für **Messwerte** würde ich es nicht nehmen.',
      ],
      [
        'Claudia Esser',
        'Die Unterscheidung Gespräch und Messwert übernehme ich. Bei den Kontrollen wollen die Leute das Tablet, bei den Hausbesuchen lassen sie es im Auto. Wir hatten das jahrelang für ein Schulungsproblem gehalten.',
        10,
      ],
      [
        'Marek Novak',
        'Danke, das verschiebt die Frage. Ich schreibe jetzt nicht die Technik in die Ausschreibung, sondern vier Prüfungen:\n\n1. sieben Tage ohne Netz und ohne Öffnen, danach ist alles noch da,\n2. ein neues Pflichtfeld ist am nächsten Morgen auf allen Geräten,\n3. ein begonnenes Protokoll übersteht das,\n4. die Fachseite ändert eine Auswahlliste **selbst, vor unseren Augen**.\n\nWer das zeigt, darf es bauen, womit er oder sie will.',
      ],
      [
        'Paul Dietz',
        'Nehmen Sie eine fünfte dazu: Akku bei minus fünf Grad. Unsere schöne App lief im Januar vierzig Minuten.',
        12,
      ],
    ],
  },
  {
    community,
    kind: 'question',
    title: 'Tablet verloren, Freitag 17 Uhr: Wer darf bei Ihnen aus der Ferne sperren?',
    daysAgo: 24,
    posts: [
      [
        'Ute Kowalski',
        'Bisher darf das nur die Geräteverwaltung, und die ist freitags ab 15 Uhr nicht besetzt. Ein Gerät ist uns am Wochenende 60 Stunden lang nur durch seine PIN geschützt gewesen. Es lag unter einem Autositz, aber das wussten wir nicht.\n\nWie regeln Sie es: Rufbereitschaft, Selbstbedienung, oder gilt die Verschlüsselung als ausreichend?',
      ],
      [
        'Tobias Lenk',
        'Selbstbedienung. Jede Person kann ihr **eigenes** Gerät sperren, am Telefon mit einem Kennwort, das im Geldbeutel liegt. Sperren ist umkehrbar, löschen nicht. Löschen darf nur die Verwaltung, montags.',
      ],
      [
        'Ute Kowalski',
        'Sperren dann auch Leute ihr Gerät, die es nur verlegt haben? Davor hat unser Betrieb Angst.',
        2,
      ],
      [
        'Tobias Lenk',
        'Ja, ungefähr jede zweite Sperre. Na und? Entsperren dauert drei Minuten. Mich würde eher beunruhigen, wenn sich niemand traut.',
        3,
      ],
      [
        'Murat Demir',
        'Bei uns hängt der Ablauf als Karte in der Gerätehülle:\n\n- [ ] Leitstelle anrufen (rund um die Uhr, dieselbe wie für Schlüssel)\n- [ ] sagen, **was zuletzt offen war**\n- [ ] Leitstelle sperrt und schreibt die Uhrzeit auf\n- [ ] am nächsten Werktag: Datenschutz entscheidet über eine Meldung\n\nDer zweite Punkt ist der wichtigste. Nach drei Tagen weiß das niemand mehr.',
      ],
      [
        'Marek Novak',
        'Kleine Warnung zur Fernsperre: Sie wirkt erst, wenn das Gerät wieder Netz hat. Wer es stiehlt, nimmt die Karte heraus. Die Sperre ersetzt nicht, dass sich das Gerät nach ein paar Minuten von allein verschließt und die PIN länger als vier Stellen ist.',
      ],
      [
        'Ute Kowalski',
        'Das nehme ich so mit: Selbstsperre wie beim KBA, Leitstelle wie in Köln, und die PIN wird länger. Letzteres wird den meisten Ärger geben.',
        6,
      ],
    ],
  },
]
