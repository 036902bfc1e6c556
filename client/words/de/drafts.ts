export const drafts = {
  mine: 'Ihre Entwürfe',
  kept: { server: 'Entwurf gespeichert', here: 'Nur auf diesem Gerät gespeichert' },
  restored: 'Ihr Entwurf steht noch da.',
  other: 'Hier haben Sie an anderer Stelle noch etwas anderes geschrieben:',
  swap: 'Damit weiterschreiben',
  drop: 'Nicht mehr nötig',
  discard: 'Verwerfen',
  more: (count: number) => (count === 1 ? 'und ein weiterer' : `und ${count} weitere`),
}
