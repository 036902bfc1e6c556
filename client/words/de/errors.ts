export const errors = {
  unauthenticated:
    'Ihre Sitzung ist abgelaufen. Melden Sie sich wieder an; Ihr Text bleibt erhalten.',
  wrong_credentials:
    'E-Mail-Adresse oder Passwort ist falsch. Wenn Sie Ihr Passwort nicht mehr wissen, wenden Sie sich an die Geschäftsstelle.',
  too_many_tries: 'Das waren zu viele Versuche. Bitte warten Sie eine Viertelstunde.',
  forbidden: 'Dafür fehlt Ihnen die Berechtigung.',
  not_found:
    'Das gibt es nicht mehr, oder es ist für Sie nicht sichtbar. Ihr Text bleibt erhalten.',
  thread_locked:
    'Diese Diskussion ist geschlossen. Sie können sie lesen, aber nicht mehr antworten. Ihr Text bleibt erhalten.',
  text_empty: 'Bitte geben Sie einen Text ein.',
  text_too_long: 'Der Text ist zu lang: Es sind höchstens 20.000\u00a0Zeichen möglich.',
  text_too_deep: 'Zitate oder Listen sind zu tief verschachtelt. Bitte verringern Sie die Ebenen.',
  text_too_costly:
    'Die Formatierung ist zu komplex. Bitte vereinfachen Sie Listen, Tabellen und Zitate.',
  too_many_mentions: 'Ein Beitrag kann höchstens 20\u00a0Mitglieder erwähnen.',
  too_busy: 'Gerade ist sehr viel los. Bitte versuchen Sie es gleich noch einmal.',
  too_large: 'Die Anfrage ist zu groß. Bitte kürzen Sie Ihren Text.',
  post_hidden:
    'Dieser Beitrag ist ausgeblendet und lässt sich weder bearbeiten noch zurückziehen. Ihr Text bleibt erhalten.',
  post_withdrawn: 'Dieser Beitrag wurde zurückgezogen. Ihr Text bleibt erhalten.',
  post_answered:
    'Auf diesen Beitrag hat schon jemand geantwortet, deshalb lässt er sich nicht mehr zurückziehen.',
  post_edited_meanwhile:
    'Dieser Beitrag wurde inzwischen auf einer anderen Seite bearbeitet. Ihr Text bleibt erhalten.',
  no_voice:
    'Für diese Behörde dürfen Sie nicht sprechen: Das Recht dazu vergibt die Geschäftsstelle. Ihr Text bleibt erhalten.',
  file_too_large: 'Eine Datei kann höchstens 25\u00a0MB groß sein.',
  file_empty: 'Diese Datei ist leer.',
  file_not_whole:
    'Die Datei wurde nicht vollständig übertragen. Bitte versuchen Sie es noch einmal.',
  file_type:
    'Diese Art von Datei lässt sich nicht anhängen. Möglich sind Bilder (JPEG, PNG, WebP, GIF, AVIF), PDF, Word, Excel, PowerPoint, OpenDocument und Textdateien.',
  picture_broken: 'Dieses Bild ist beschädigt oder nicht vollständig.',
  picture_too_long: 'Eine Seite dieses Bildes ist zu lang: höchstens 30.000 Bildpunkte.',
  picture_too_costly:
    'Dieses Bild lässt sich nicht in angemessener Zeit verarbeiten. Bitte speichern Sie es kleiner oder in einem anderen Format.',
  picture_too_large: 'Dieses Bild hat zu viele Pixel. Bitte verkleinern Sie es.',
  uploads_spent: 'Sie haben die Tagesgrenze erreicht. Morgen können Sie wieder Dateien hochladen.',
  disk_full:
    'Auf dem Server ist gerade kein Platz für Dateien. Ihren Text können Sie ohne sie absenden.',
  store_unavailable:
    'Dateien lassen sich gerade weder ablegen noch lesen. Bitte versuchen Sie es später noch einmal.',
  too_many_files: 'Ein Beitrag kann höchstens 20\u00a0Dateien haben.',
  already_done: 'Das ist bereits geschehen. Bitte laden Sie die Seite neu.',
  already_member: 'Mit dieser Adresse ist schon jemand Mitglied.',
  edited_meanwhile:
    'Inzwischen hat jemand anderes etwas geändert. Kopieren Sie Ihren Text, bevor Sie die Seite neu laden.',
  event_over: 'Die Veranstaltung ist vorbei.',
  event_cancelled: 'Die Veranstaltung ist abgesagt.',
  not_published: 'Die Veranstaltung ist noch nicht veröffentlicht.',
  talk_has_questions: 'Zu diesem Vortrag gibt es Fragen, deshalb bleibt er auf der Agenda.',
  agenda_full: 'Die Agenda ist voll.',
  too_many_questions: 'Zu diesem Vortrag sind keine weiteren Fragen möglich.',
  too_many_pinned:
    'Es sind schon zehn Diskussionen angeheftet. Heben Sie zuerst eine Anheftung auf.',
  too_many_feeds:
    'Sie haben schon fünfzig Feeds. Widerrufen Sie zuerst einen in den Einstellungen.',
  name_reserved:
    'Dieser Name klingt, als sprächen Sie für das Netzwerk. Bitte geben Sie Ihren eigenen an.',
  password_weak:
    'Dieses Passwort ist leicht zu erraten. Nehmen Sie mehrere Wörter, die nicht zusammengehören.',
  name_taken: 'Diesen Namen gibt es schon.',
  short_name_taken: 'Diesen Kurznamen gibt es schon.',
  nothing_to_see: 'Bitte geben Sie einen sichtbaren Text ein.',
  email_invalid: 'Das ist keine gültige E-Mail-Adresse.',
  password_unseen:
    'Dieses Passwort besteht nur aus Leerzeichen oder enthält Steuerzeichen. Bitte wählen Sie ein anderes.',
  key_reused:
    'Ihre Eingabe konnte nicht zugeordnet werden. Kopieren Sie Ihren Text und laden Sie die Seite neu.',
  unavailable:
    'Der Server ist gerade nicht bereit. Versuchen Sie es gleich noch einmal; Ihr Text bleibt erhalten.',
  offline:
    'Der Server ist nicht erreichbar. Versuchen Sie es gleich noch einmal; Ihr Text bleibt erhalten.',
  invalid: 'Bitte prüfen Sie Ihre Eingabe.',
  invalidField: (field: string) => `Bitte prüfen Sie das Feld „${field}“.`,
  missing: (field: string) => `Bitte füllen Sie das Feld „${field}“ aus.`,
  notChosen: (field: string) => `Bitte wählen Sie etwas aus: ${field}.`,
  tooShort: (least: number) => `Bitte geben Sie mindestens ${least}\u00a0Zeichen ein.`,
  notAnEmail:
    'Bitte geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@behoerde.de.',
  notAnAddress: 'Bitte geben Sie eine vollständige Adresse ein, die mit https:// beginnt.',
  notAMoment: 'Bitte geben Sie Datum und Uhrzeit vollständig ein.',
  textTooLong: (over: string) =>
    `Ihr Text ist ${over}\u00a0Zeichen zu lang. Möglich sind höchstens 20.000.`,
  invalidHere: 'Bitte prüfen Sie diese Angabe.',
  unexpected:
    'Auf dem Server ist ein Fehler aufgetreten. Bitte versuchen Sie es noch einmal; Ihr Text bleibt erhalten.',
  too_many_drafts: 'Sie haben zu viele Entwürfe. Verwerfen Sie zuerst einen.',
  foreign_origin:
    'Diese Anfrage kam nicht von dieser Website. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
}
