export const errors = {
  unauthenticated:
    'Ihre Sitzung ist abgelaufen. Melden Sie sich wieder an; Ihr Text bleibt stehen.',
  wrong_credentials: 'Diese Adresse und dieses Passwort gehören nicht zusammen.',
  too_many_tries: 'Das waren zu viele Versuche. Bitte warten Sie eine Viertelstunde.',
  forbidden: 'Das dürfen Sie hier nicht.',
  not_found: 'Das gibt es nicht mehr, oder es ist für Sie nicht sichtbar. Ihr Text bleibt stehen.',
  thread_locked:
    'Diese Diskussion ist geschlossen. Sie können sie lesen, aber nicht mehr antworten. Ihr Text bleibt stehen.',
  text_empty: 'Bitte schreiben Sie etwas.',
  text_too_long: 'Der Text ist zu lang: Es sind höchstens 20.000 Zeichen möglich.',
  text_too_deep: 'Zitate oder Listen sind zu tief verschachtelt.',
  text_too_costly: 'Der Text ist zu verwickelt, um ihn darzustellen. Bitte vereinfachen Sie ihn.',
  too_many_mentions: 'Ein Beitrag kann höchstens 20 Mitglieder erwähnen.',
  too_busy: 'Gerade wird sehr viel geschrieben. Bitte versuchen Sie es gleich noch einmal.',
  too_large: 'Das ist zu viel auf einmal.',
  post_hidden:
    'Dieser Beitrag ist ausgeblendet und lässt sich weder bearbeiten noch zurückziehen. Ihr Text bleibt stehen.',
  post_withdrawn: 'Dieser Beitrag wurde zurückgezogen. Was Sie geschrieben haben, bleibt stehen.',
  post_answered:
    'Auf diesen Beitrag hat schon jemand geantwortet, deshalb lässt er sich nicht mehr zurückziehen.',
  post_edited_meanwhile:
    'Dieser Beitrag wurde inzwischen auf einer anderen Seite bearbeitet. Ihr Text bleibt stehen.',
  no_voice:
    'Für diese Behörde dürfen Sie nicht sprechen: Das Recht dazu vergibt die Geschäftsstelle. Ihr Text bleibt stehen.',
  file_too_large: 'Eine Datei kann höchstens 25 MB groß sein.',
  file_empty: 'In dieser Datei steht nichts.',
  file_not_whole: 'Die Datei ist nicht ganz angekommen. Bitte versuchen Sie es noch einmal.',
  file_type:
    'Diese Art von Datei lässt sich nicht anhängen. Möglich sind Bilder (JPEG, PNG, WebP, GIF, AVIF), PDF, Word, Excel, PowerPoint, OpenDocument und Text in UTF-8.',
  picture_broken: 'Dieses Bild ist beschädigt oder nicht vollständig.',
  picture_too_large: 'Dieses Bild hat zu viele Bildpunkte. Bitte verkleinern Sie es.',
  uploads_spent: 'Für heute haben Sie so viel hochgeladen, wie an einem Tag möglich ist.',
  uploads_busy: 'Gerade wird viel hochgeladen. Bitte versuchen Sie es gleich noch einmal.',
  store_unavailable:
    'Dateien lassen sich gerade weder ablegen noch lesen. Bitte versuchen Sie es später noch einmal.',
  too_many_files: 'Ein Beitrag kann höchstens 20 Dateien haben.',
  already_done: 'Das hat schon jemand getan.',
  already_member: 'Mit dieser Adresse ist schon jemand Mitglied.',
  edited_meanwhile:
    'Inzwischen hat jemand anderes etwas geändert. Laden Sie die Seite neu und sehen Sie nach; Ihr Text bleibt bis dahin stehen.',
  event_over: 'Die Veranstaltung ist vorbei.',
  event_cancelled: 'Die Veranstaltung ist abgesagt.',
  not_published: 'Die Veranstaltung ist noch nicht veröffentlicht.',
  talk_has_questions: 'Zu diesem Vortrag gibt es Fragen, deshalb bleibt er auf der Agenda.',
  agenda_full: 'Die Agenda ist voll.',
  too_many_questions: 'Zu diesem Vortrag sind keine weiteren Fragen möglich.',
  too_many_pinned: 'Es sind schon zehn Diskussionen angeheftet. Lösen Sie zuerst eine.',
  too_many_feeds:
    'Sie haben schon fünfzig Feeds. Widerrufen Sie zuerst einen in den Einstellungen.',
  name_taken: 'Diesen Namen gibt es schon.',
  key_reused: 'Diese Anfrage wurde schon einmal anders gestellt. Bitte laden Sie die Seite neu.',
  offline:
    'Der Server ist nicht erreichbar. Versuchen Sie es gleich noch einmal; was Sie geschrieben haben, bleibt stehen.',
  invalid: 'Bitte prüfen Sie Ihre Eingabe.',
  invalidField: (field: string) => `Bitte prüfen Sie das Feld „${field}“.`,
  invalidHere: 'Bitte prüfen Sie diese Angabe.',
  unexpected: 'Auf dem Server ist etwas schiefgegangen. Was Sie geschrieben haben, bleibt stehen.',
}
