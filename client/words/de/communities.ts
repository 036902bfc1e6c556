import { many } from '../many.ts'

export const communities = {
  title: 'Communities',
  lede: 'Jede Community hat ein Thema und eine Behörde, die sie koordiniert.',
  none: 'Es gibt noch keine Community. Die erste entsteht, wenn die erste Veranstaltung endet.',
  name: (topic: string) => `Community ${topic}`,
  founded: (day: string) => `Gegründet am ${day}`,
  foundedFrom: (day: string, motto: string) => `Gegründet am ${day} aus „${motto}“`,
  members: (people: number) => many(people, 'Mitglied', 'Mitglieder'),
  membersFrom: (people: number, authorities: number) =>
    `${many(people, 'Person', 'Personen')} aus ${many(authorities, 'Behörde', 'Behörden')}`,
  membersTitle: 'Mitglieder',
  joined: 'Mitglied',
  join: 'Beitreten',
  leave: 'Austreten',
  leaveAsLast: 'Austreten und Koordination abgeben',
  leaveText:
    'Sie können die Beiträge dann nicht mehr lesen und erhalten keine Benachrichtigungen mehr. Ihre Beiträge bleiben erhalten; Ihre Entwürfe in dieser Community werden gelöscht.',
  leavesCoordination: (others: number) =>
    `Sie geben damit auch die Koordination ab. Es ${others === 1 ? 'koordiniert dann noch eine Person' : `koordinieren dann noch ${others} Personen`}.`,
  leavesNobody: (members: number) =>
    `Außer Ihnen koordiniert hier niemand. Danach kann niemand Beiträge ausblenden, Diskussionen schließen oder Ankündigungen schreiben${members === 0 ? '' : `, und ${members === 1 ? 'ein Mitglied bleibt' : `${members}\u00a0Mitglieder bleiben`} ohne Koordination`}.`,
  leavesMandate: (authority: string) =>
    `Das Mandat bleibt bei: ${authority}. Die Geschäftsstelle wird benachrichtigt.`,
  leavesKnowingly: (topic: string) =>
    `Mir ist bewusst, dass danach niemand die Community ${topic} koordiniert.`,
  wayBack: 'Sie können jederzeit wieder beitreten.',
  noWayBack:
    'Sie können jederzeit wieder beitreten. Die Koordination erhalten Sie damit nicht zurück.',
  closed: 'Diese Beiträge sind nur für Mitglieder lesbar. Treten Sie bei, um mitzulesen.',
  coordinatedBy: 'Koordinierende Behörde',
  nobody: 'Die Koordination ist gerade nicht besetzt.',
  deputy: 'Stellvertretung',
  from: 'Hervorgegangen aus',
  askQuestion: 'Frage stellen',
  write: 'Diskussion beginnen',
  threads: 'Diskussionen',
  noThreads: 'Noch keine Diskussion. Beginnen Sie die erste.',
  unanswered: 'Ohne hilfreiche Antwort',
  replies: (count: number) =>
    count === 0 ? 'noch keine Antwort' : many(count, 'Antwort', 'Antworten'),
  log: 'Moderationsprotokoll',
}
