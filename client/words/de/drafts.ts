export const drafts = {
  mine: 'Ihre Entwürfe',
  kept: { server: 'Entwurf gespeichert', here: 'Nur auf diesem Gerät gespeichert' },
  restored: 'Ihr Entwurf wurde wiederhergestellt.',
  other:
    'Sie haben hier in einem anderen Fenster oder auf einem anderen Gerät einen zweiten Entwurf begonnen:',
  swap: 'Diesen Entwurf übernehmen',
  drop: 'Diesen Entwurf verwerfen',
  discard: 'Verwerfen',
  discardTitle: 'Entwurf verwerfen',
  discardText: (name: string) =>
    `Ihr Entwurf zu „${name}“ wird gelöscht. Das lässt sich nicht zurücknehmen.`,
  more: (count: number) => (count === 1 ? 'und ein weiterer' : `und ${count} weitere`),
}
