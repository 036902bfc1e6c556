import { many } from '../many.ts'

export const notifications = {
  title: 'Benachrichtigungen',
  lede: 'Neues aus den Diskussionen, denen Sie folgen, und alles, was Sie selbst betrifft.',
  none: 'Keine Benachrichtigungen. Hier erfahren Sie von Antworten in Diskussionen, denen Sie folgen.',
  readAll: 'Alle als gelesen markieren',
  replies: (count: number, lastAuthor: string | null) =>
    count > 0
      ? many(count, 'neue Antwort', 'neue Antworten')
      : lastAuthor === null
        ? 'Antworten'
        : `Zuletzt antwortete ${lastAuthor}`,
  mention: (name: string) => `${name} erwähnt Sie`,
  announcement: (name: string | null) =>
    name === null ? 'Ankündigung' : `Ankündigung von ${name}`,
  founding: (motto: string) => `Nach „${motto}“: Die Community ist gegründet`,
  seat: (motto: string) => `Ein Platz ist für Sie frei geworden: ${motto}`,
  speaking: (motto: string) =>
    `Nach „${motto}“: Die Community ist gegründet. Sie haben vorgetragen und gehören ihr an.`,
  coordination: (motto: string) => `Nach „${motto}“: Sie koordinieren diese Community.`,
  movedTitle: (motto: string) => `Verlegt: ${motto}`,
  moved: (from: string, to: string) => `Bisher: ${from}. Jetzt: ${to}.`,
  cancellation: (motto: string) => `Abgesagt: ${motto}`,
  cancelledOn: (day: string) => `Geplant war der ${day}.`,
  ending: (motto: string) => `Lässt sich nicht beenden: ${motto}`,
  vacancy: (name: string) => `Niemand koordiniert die Community ${name}`,
  acts: {
    hide: 'Ihr Beitrag wurde ausgeblendet:',
    restore: 'Ihr Beitrag ist wieder sichtbar:',
    lock: 'Ihre Diskussion wurde geschlossen:',
    unlock: 'Ihre Diskussion ist wieder offen:',
    pin: 'Ihre Diskussion wurde angeheftet:',
    unpin: 'Ihre Diskussion ist nicht mehr angeheftet:',
  },
  unread: 'ungelesen',
}
