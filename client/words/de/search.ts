export const search = {
  title: 'Suche',
  quoted: (words: string) => `„${words}“`,
  go: 'Suchen',
  words: 'Wonach suchen Sie?',
  placeholder: 'Wörter, „Wortfolgen“, -ohne',
  help: 'Gesucht wird in allem, was Sie lesen können: in den Diskussionen Ihrer Communities, in Veranstaltungen und Vorträgen, Communities, Behörden und Mitgliedern.',
  examples: `Register findet auch Registermodernisierung, und kleine Tippfehler schaden nicht.
"digitale Akte" in Anführungszeichen findet genau diese Wortfolge.
Akte -Papier findet, was die Akte nennt, aber kein Papier.`,
  further: 'Weitere Filter',
  authority: 'Behörde',
  allAuthorities: 'Alle Behörden',
  member: 'Mitglied',
  allMembers: 'Alle Mitglieder',
  from: 'Von',
  to: 'Bis',
  answered: 'Nur Fragen mit hilfreicher Antwort',
  attachments: 'Nur mit Anhang',
  file: 'Anhang',
  everywhere: 'Alle Filter aufheben',
  found: 'Ergebnisse',
  count: (count: number, more: boolean) =>
    more
      ? `Mehr als ${count}\u00a0Treffer`
      : count === 0
        ? 'Keine Treffer'
        : `${count}\u00a0Treffer`,
  events: 'Veranstaltungen',
  members: 'Mitglieder',
  ignored: (words: string) => `Nicht gesucht, weil zu häufig: ${words}`,
  similar: (typed: string, as: string) => `Kein Treffer für ${typed}. Ähnlich geschrieben: ${as}`,
  compound: (typed: string, parts: string) => `Kein Treffer für ${typed}. Gesucht nach: ${parts}`,
  order: 'Reihenfolge',
  best: 'Relevanteste zuerst',
  newest: 'Neueste zuerst',
  nothing: 'Zu dieser Suche gibt es keine Treffer.',
  nothingHint: 'Versuchen Sie es mit weniger oder mit anderen Wörtern.',
  nothingNarrowed: 'Versuchen Sie es mit weniger Wörtern, oder heben Sie Filter auf.',
  talkAt: (motto: string) => `Vortrag im Programm: ${motto}`,
  accepted: 'hilfreiche Antwort',
}
