export const moderation = {
  hide: 'Ausblenden',
  restore: 'Einblenden',
  lock: 'Diskussion schließen',
  unlock: 'Wieder öffnen',
  pin: 'Anheften',
  unpin: 'Nicht mehr anheften',
  moderation: 'Moderation',
  titles: {
    hide: 'Beitrag ausblenden',
    restore: 'Beitrag wieder einblenden',
    lock: 'Diskussion schließen',
    unlock: 'Diskussion wieder öffnen',
    pin: 'Diskussion anheften',
    unpin: 'Diskussion nicht mehr anheften',
  },
  reasonHint:
    'Die Begründung erhält, wer den Beitrag verfasst hat; im Moderationsprotokoll lesen sie alle Mitglieder.',
  done: {
    hide: 'hat einen Beitrag ausgeblendet',
    restore: 'hat einen Beitrag wieder eingeblendet',
    lock: 'hat die Diskussion geschlossen',
    unlock: 'hat die Diskussion wieder geöffnet',
    pin: 'hat die Diskussion angeheftet',
    unpin: 'hat die Anheftung der Diskussion aufgehoben',
  },
  log: 'Moderationsprotokoll',
  logLede:
    'Maßnahmen der Koordination und ihre Begründungen. Alle Mitglieder der Community können sie lesen.',
  noLog: 'Bisher keine Moderationsmaßnahmen.',
}
