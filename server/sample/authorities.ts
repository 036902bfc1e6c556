import type { SampleAuthority } from './network.ts'

/** The network office. */
export const office: SampleAuthority = {
  name: 'Geschäftsstelle des Netzwerks NExT',
  shortName: 'Geschäftsstelle',
  level: 'other',
  members: ['Katrin Sommerfeld'],
}

/** Authorities there are; the persons are invented, and so is all that they say. */
export const authorities: SampleAuthority[] = [
  {
    name: 'Bundesamt für Migration und Flüchtlinge',
    shortName: 'BAMF',
    level: 'federal',
    members: ['Dr. Miriam Voss', 'Ali Kaya', 'Stefan Rühl', 'Lena Oberhauser'],
  },
  {
    name: 'Bundesverwaltungsamt',
    shortName: 'BVA',
    level: 'federal',
    members: ['Jana Albers', 'Dirk Hennings', 'Ute Kowalski'],
    speakers: ['Jana Albers', 'Dirk Hennings'],
  },
  {
    name: 'Informationstechnikzentrum Bund',
    shortName: 'ITZBund',
    level: 'federal',
    members: ['Henrik Thiel', 'Sabine Lorenz', 'Marek Novak', 'Gudrun Pfeil'],
  },
  {
    name: 'Kraftfahrt-Bundesamt',
    shortName: 'KBA',
    level: 'federal',
    members: ['Tobias Lenk', 'Frauke Petersen'],
  },
  {
    name: 'Bundesnotarkammer',
    shortName: 'BNotK',
    level: 'other',
    members: ['Petra Sommer', 'Julian Behrens'],
    speakers: ['Petra Sommer'],
  },
  {
    name: 'Bundesamt für Sicherheit in der Informationstechnik',
    shortName: 'BSI',
    level: 'federal',
    members: ['Carsten Wulf', 'Nadia Rahimi'],
  },
  {
    name: 'Deutsche Rentenversicherung Bund',
    shortName: 'DRV Bund',
    level: 'federal',
    members: ['Regina Faber', 'Thomas Eichel', 'Yvonne Marx'],
  },
  {
    name: 'Bundesagentur für Arbeit',
    shortName: 'BA',
    level: 'federal',
    members: ['Michael Stolz', 'Ewa Lewandowska', 'Jens Hofmann'],
  },
  {
    name: 'Generalzolldirektion',
    shortName: 'GZD',
    level: 'federal',
    members: ['Anke Reimers', 'Paul Dietz'],
  },
  {
    name: 'Statistisches Bundesamt',
    shortName: 'Destatis',
    level: 'federal',
    members: ['Dr. Felix Anders', 'Maria Conti'],
  },
  {
    name: 'Bayerisches Staatsministerium des Innern',
    shortName: 'StMI Bayern',
    level: 'state',
    members: ['Johanna Huber', 'Korbinian Maier'],
  },
  {
    name: 'Dataport',
    shortName: 'Dataport',
    level: 'state',
    members: ['Birte Clausen', 'Ole Jansen', 'Samira Haddad'],
  },
  {
    name: 'Stadt Köln',
    shortName: 'Stadt Köln',
    level: 'municipal',
    members: ['Claudia Esser', 'Murat Demir', 'Inge Wirtz'],
    speakers: ['Claudia Esser'],
  },
  {
    name: 'Freie und Hansestadt Hamburg, Senatskanzlei',
    shortName: 'SK Hamburg',
    level: 'state',
    members: ['Wiebke Möller', 'Henning Voigt', 'Tanja Busch', 'Rolf Stegmann'],
  },
]
