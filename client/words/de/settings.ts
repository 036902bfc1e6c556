export const settings = {
  title: 'Einstellungen',
  subscribe: 'Als Feed abonnieren',
  subscribeCalendar: 'Als Kalender abonnieren',
  feedWhat:
    'Ein Feed-Programm wie Outlook oder Thunderbird liest an dieser Adresse mit, ohne sich anzumelden, und zeigt Ihnen, was neu ist.',
  calendarWhat:
    'Ihr Kalender liest an dieser Adresse das Programm und bleibt dabei auf dem neuesten Stand.',
  feedSecret:
    'Die Adresse gilt nur für Sie: Geben Sie sie nicht weiter. Widerrufen können Sie sie jederzeit unter',
  makeAddress: 'Adresse erzeugen',
  address: 'Ihre Adresse',
  addressOnce: 'Sie wird nur dieses eine Mal gezeigt.',
  feedsTitle: 'Ihre Feeds',
  feedsText:
    'An diesen Adressen lesen Programme für Sie mit. Was Sie widerrufen, kann sofort nicht mehr gelesen werden.',
  noFeeds:
    'Noch keine. Auf der Seite einer Diskussion, einer Community oder des Programms können Sie eine Adresse erzeugen.',
  programme: 'Programm',
  kinds: { thread: 'Diskussion', community: 'Community', programme: 'Kalender' },
  made: (day: string) => `erzeugt am ${day}`,
  revoke: 'Widerrufen',
  revoked: (title: string) => `Widerrufen: ${title}`,
  keysTitle: 'Tastenkürzel',
  keysSwitch: 'Einzelne Tasten verwenden',
  keysText:
    'Gilt nur in diesem Browser, und nie, während Sie schreiben. Lassen Sie es aus, wenn Sie mit Sprache steuern.',
  keysAreOn: 'Tastenkürzel sind eingeschaltet.',
  keysAreOff: 'Tastenkürzel sind ausgeschaltet.',
  keysOff: 'Ausschalten in den Einstellungen',
  keys: {
    nextUnread: 'Nächste ungelesene Diskussion',
    next: 'Nächster Beitrag, in Listen nächste Diskussion',
    previous: 'Voriger Beitrag, in Listen vorige Diskussion',
    reply: 'Auf diesen Beitrag antworten',
    leaveOpen: 'Ab diesem Beitrag ungelesen',
    search: 'Suchen',
    help: 'Diese Liste zeigen',
  },
  noNext: 'Danach kommt nichts mehr.',
  noPrevious: 'Davor kommt nichts mehr.',
  notHere: 'Das geht hier nicht.',
}
