import type { Random } from './random.ts'

/** What compounds begin with, with the sound that joins them. */
const FIRST = [
  'Daten',
  'Register',
  'Verwaltungs',
  'Antrags',
  'Bürger',
  'Sicherheits',
  'Zustellungs',
  'Haushalts',
  'Vergabe',
  'Melde',
  'Führerschein',
  'Personal',
  'Rechts',
  'Steuer',
  'Archiv',
  'Netz',
  'Fach',
  'Cloud',
  'Akten',
  'Identitäts',
  'Berechtigungs',
  'Bescheid',
  'Prüf',
  'Kosten',
  'Wirtschaftlichkeits',
  'Barriere',
  'Formular',
  'Portal',
  'Servicekonto',
  'Schlüssel',
  'Zertifikats',
  'Protokoll',
  'Betriebs',
  'Notfall',
  'Lizenz',
  'Beschaffungs',
  'Projekt',
  'Schulungs',
  'Wissens',
  'Auskunfts',
  'Geodaten',
  'Statistik',
  'Wohngeld',
  'Bauantrags',
  'Gewerbe',
  'Ausländer',
  'Asyl',
  'Zoll',
  'Förder',
  'Gesundheits',
  'Schul',
  'Verkehrs',
  'Umwelt',
  'Katastrophenschutz',
  'Kataster',
  'Grundbuch',
  'Standesamts',
  'Renten',
  'Fahrzeug',
  'Transparenz',
  'Einwohner',
  'Unternehmens',
  'Ketten',
  'Modell',
  'Sprach',
  'Bild',
  'Text',
]

/** What they end with, and its gender. */
const LAST: [string, Gender][] = [
  ['verwaltung', 'f'],
  ['verfahren', 'n'],
  ['prüfung', 'f'],
  ['schnittstelle', 'f'],
  ['plattform', 'f'],
  ['bank', 'f'],
  ['modernisierung', 'f'],
  ['abgleich', 'm'],
  ['austausch', 'm'],
  ['speicher', 'm'],
  ['replikation', 'f'],
  ['konzept', 'n'],
  ['architektur', 'f'],
  ['dienst', 'm'],
  ['stelle', 'f'],
  ['ordnung', 'f'],
  ['gesetz', 'n'],
  ['vorhaben', 'n'],
  ['analyse', 'f'],
  ['bericht', 'm'],
  ['bestand', 'm'],
  ['qualität', 'f'],
  ['migration', 'f'],
  ['umgebung', 'f'],
  ['lösung', 'f'],
  ['anwendung', 'f'],
  ['konto', 'n'],
  ['nachweis', 'm'],
  ['zugriff', 'm'],
  ['protokoll', 'n'],
  ['steuerung', 'f'],
  ['erfassung', 'f'],
  ['auswertung', 'f'],
  ['freigabe', 'f'],
  ['übermittlung', 'f'],
  ['validierung', 'f'],
  ['signatur', 'f'],
  ['erkennung', 'f'],
  ['assistent', 'm'],
  ['katalog', 'm'],
  ['standard', 'm'],
  ['vertrag', 'm'],
  ['betrieb', 'm'],
  ['ausfall', 'm'],
  ['sicherung', 'f'],
  ['wiederherstellung', 'f'],
  ['meldung', 'f'],
  ['schulung', 'f'],
  ['team', 'n'],
  ['zertifikat', 'n'],
]

type Gender = 'm' | 'f' | 'n'

const ADJECTIVES = [
  'neue',
  'bisherige',
  'zentrale',
  'gemeinsame',
  'sichere',
  'offene',
  'barrierefreie',
  'einheitliche',
  'vollständige',
  'rechtskonforme',
  'langfristige',
  'wirtschaftliche',
  'föderale',
  'kommunale',
  'pilotierte',
  'automatisierte',
  'verteilte',
  'ausfallsichere',
  'datensparsame',
  'veraltete',
  'aufwendige',
  'erprobte',
]
const VERBS = [
  'läuft',
  'funktioniert',
  'überzeugt',
  'scheitert',
  'fehlt',
  'stockt',
  'trägt',
  'wächst',
  'hakt',
  'entlastet',
  'verzögert sich',
  'bewährt sich',
  'kostet mehr als gedacht',
  'hält, was versprochen war',
]
const PLACES = [
  'Nürnberg',
  'Berlin',
  'Köln',
  'Kiel',
  'Dresden',
  'Erfurt',
  'Saarbrücken',
  'Potsdam',
  'Mainz',
  'Wiesbaden',
  'Schwerin',
  'Düsseldorf',
  'Würzburg',
  'Lübeck',
  'Görlitz',
  'Osnabrück',
  'Tübingen',
]
const TIMES = [
  'seit dem Frühjahr',
  'seit zwei Jahren',
  'im dritten Quartal',
  'nach der Abnahme',
  'vor der Übergabe',
  'seit der letzten Veröffentlichung',
  'während des Pilotbetriebs',
  'zum Jahresende',
  'bis auf Weiteres',
]
const CLOSINGS = [
  'Viele Grüße',
  'Wer hat das ähnlich erlebt?',
  'Über Hinweise freue ich mich.',
  'Danke für die Rückmeldung!',
  'Wir berichten weiter.',
  'Dazu gibt es bei uns ein Papier, das ich gern teile.',
]

const ARTICLE = { m: 'Der', f: 'Die', n: 'Das' }
const ACCUSATIVE = { m: 'den', f: 'die', n: 'das' }
const FOR_ONE = { m: 'einen', f: 'eine', n: 'ein' }

export const placeName = (random: Random) => random.pick(PLACES)

/** A compound of two parts, at times of three; a few are in every second text, most in hardly any. */
export function compound(random: Random): [string, Gender] {
  const [last, gender] = random.pickOften(LAST)
  const first = random.pickOften(FIRST)
  const middle = random.chance(0.12) ? random.pick(FIRST).toLowerCase() : ''
  return [first + middle + last, gender]
}

type Write = (random: Random, word: string, gender: Gender) => string

const SENTENCES: Write[] = [
  (random, word, gender) =>
    `${ARTICLE[gender]} ${random.pick(ADJECTIVES)} ${word} ${random.pickOften(VERBS)} bei uns ${random.pick(TIMES)}.`,
  (random, word, gender) =>
    `Wir haben ${ACCUSATIVE[gender]} ${word} in ${random.pick(PLACES)} erprobt und ${random.between(2, 90)} Fälle ausgewertet.`,
  (random, word, gender) =>
    `Für ${FOR_ONE[gender]} ${word} dieser Größe reicht die herkömmliche Technik; ${other(random)} ${random.pick(VERBS)} dagegen kaum.`,
  (random, word) =>
    `Beim Thema ${word} hat uns ${other(random)} ${random.between(3, 18)} Monate gekostet, mit ${random.between(2, 40)} Beteiligten.`,
  (random, word, gender) =>
    `Hat jemand ${ACCUSATIVE[gender]} ${word} mit ${other(random)} verbunden, und wie sah die Prüfung des Datenschutzes aus?`,
  (_random, word) =>
    `Am Ende entschied nicht die Technik, sondern wer für „${word}“ zuständig ist.`,
  (random, word) =>
    `Aus dem Nachweis der Machbarkeit wurde ${random.pick(TIMES)} ein Betrieb, und ${word} blieb der teuerste Posten.`,
]

const other = (random: Random) => compound(random)[0]

export function sentence(random: Random) {
  const [word, gender] = compound(random)
  return random.pickOften(SENTENCES)(random, word, gender)
}

export function title(random: Random) {
  const [word] = compound(random)
  return random.pick([
    `${word}: wer hat Erfahrungen?`,
    `Lohnt sich ${other(random)} für ${word}?`,
    `${word} in ${placeName(random)}: was wir gelernt haben`,
    `Frage zu ${word} und ${other(random)}`,
    `${word} oder doch ${other(random)}?`,
  ])
}

export const closing = (random: Random) => random.pick(CLOSINGS)
