export const drafts = {
  mine: 'Ihre Entwürfe',
  kept: { server: 'Entwurf gespeichert', here: 'Nur auf diesem Gerät gespeichert' },
  restored: 'Ihr Entwurf wurde wiederhergestellt.',
  other:
    'Sie haben hier in einem anderen Fenster oder auf einem anderen Gerät einen zweiten Entwurf begonnen:',
  swap: 'Diesen Entwurf übernehmen',
  drop: 'Diesen Entwurf verwerfen',
  discard: 'Verwerfen',
  more: (count: number) => (count === 1 ? 'und ein weiterer' : `und ${count} weitere`),
}
