export const moderation = {
  hide: 'Ausblenden',
  restore: 'Einblenden',
  lock: 'Schließen',
  unlock: 'Wieder öffnen',
  pin: 'Anheften',
  unpin: 'Lösen',
  moderation: 'Moderation',
  titles: {
    hide: 'Beitrag ausblenden',
    restore: 'Beitrag wieder einblenden',
    lock: 'Diskussion schließen',
    unlock: 'Diskussion wieder öffnen',
    pin: 'Diskussion anheften',
    unpin: 'Diskussion lösen',
  },
  reasonHint:
    'Wer den Beitrag geschrieben hat, erfährt sie; die Mitglieder können sie im Protokoll lesen.',
  done: {
    hide: 'hat einen Beitrag ausgeblendet',
    restore: 'hat einen Beitrag wieder eingeblendet',
    lock: 'hat die Diskussion geschlossen',
    unlock: 'hat die Diskussion wieder geöffnet',
    pin: 'hat die Diskussion angeheftet',
    unpin: 'hat die Diskussion gelöst',
  },
  log: 'Protokoll der Moderation',
  logLede:
    'Was die Koordination getan hat, und warum. Alle Mitglieder der Community können es lesen.',
  noLog: 'Noch keine Maßnahme. So kann es bleiben.',
}
