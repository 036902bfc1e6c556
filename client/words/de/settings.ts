export const settings = {
  title: 'Einstellungen',
  subscribe: 'Als Feed abonnieren',
  subscribeCalendar: 'Als Kalender abonnieren',
  feedWhat:
    'Ein Feed-Programm wie Thunderbird ruft diese Adresse ohne Anmeldung ab und zeigt Ihnen, was neu ist.',
  calendarWhat:
    'Ihr Kalender ruft das Programm unter dieser Adresse ohne Anmeldung ab und bleibt auf dem neuesten Stand.',
  feedSecret:
    'Die Adresse gilt nur für Sie: Geben Sie sie nicht weiter. Widerrufen können Sie sie jederzeit unter',
  makeAddress: 'Adresse erzeugen',
  address: 'Ihre Adresse',
  addressOnce: 'Sie wird nur jetzt angezeigt.',
  feedsTitle: 'Ihre Feeds',
  feedsText:
    'Programme rufen diese Adressen ohne Anmeldung ab. Eine widerrufene Adresse ist sofort ungültig.',
  noFeeds:
    'Noch keine Feeds. Auf der Seite einer Diskussion, einer Community oder des Programms können Sie eine Adresse erzeugen.',
  programme: 'Programm',
  kinds: { thread: 'Diskussion', community: 'Community', programme: 'Kalender' },
  made: (day: string) => `erzeugt am ${day}`,
  revoke: 'Widerrufen',
  revokeText: (title: string) =>
    `Programme, die „${title}“ unter dieser Adresse abrufen, erhalten sofort nichts mehr. Eine neue Adresse können Sie jederzeit anlegen.`,
  revoked: (title: string) => `Widerrufen: ${title}`,
  keysTitle: 'Tastenkürzel',
  keysSwitch: 'Tastenkürzel mit einzelnen Tasten einschalten',
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
    leaveOpen: 'Ab diesem Beitrag als ungelesen markieren',
    search: 'Suchen',
    help: 'Diese Liste anzeigen',
  },
  noNext: 'Danach kommt nichts mehr.',
  noPrevious: 'Davor kommt nichts mehr.',
  notHere: 'Das geht hier nicht.',
}
