import { many } from '../many.ts'

export const communities = {
  title: 'Communities',
  lede: 'Je ein Thema, koordiniert von einer Behörde, getragen von allen, die etwas ausprobiert haben.',
  none: 'Noch gibt es keine Community. Die erste entsteht, wenn die erste Veranstaltung endet.',
  name: (topic: string) => `Community ${topic}`,
  founded: (day: string) => `Gegründet am ${day}`,
  foundedFrom: (day: string, motto: string) => `Gegründet am ${day} aus „${motto}“`,
  members: (people: number) => many(people, 'Mitglied', 'Mitglieder'),
  membersFrom: (people: number, authorities: number) =>
    `${people} aus ${many(authorities, 'Behörde', 'Behörden')}`,
  membersTitle: 'Mitglieder',
  joined: 'Sie gehören ihr an',
  join: 'Beitreten',
  leave: 'Austreten',
  leaveText:
    'Sie lesen dann nicht mehr mit und bekommen keine Mitteilungen mehr von hier. Was Sie geschrieben haben, bleibt. Wenn Sie diese Community koordinieren, geben Sie damit auch das ab.',
  closed:
    'Was hier gesagt wird, lesen die Mitglieder der Community. Treten Sie bei und lesen Sie mit.',
  coordinatedBy: 'Koordinierende Behörde',
  nobody: 'Die Koordination ist gerade nicht besetzt.',
  deputy: 'Stellvertretung',
  from: 'Hervorgegangen aus',
  askQuestion: 'Frage stellen',
  write: 'Diskussion beginnen',
  threads: 'Diskussionen',
  noThreads: 'Noch keine Diskussion. Machen Sie den Anfang.',
  unanswered: 'Ohne hilfreiche Antwort',
  replies: (count: number) =>
    count === 0 ? 'noch ohne jede Antwort' : many(count, 'Antwort', 'Antworten'),
  log: 'Protokoll der Moderation',
}
