/** What is told in German when a session is begun, opened or left, and when the window itself asked wrongly. */
export const desk = {
  'This session is not among the saved ones.': 'Diese Sitzung ist nicht unter den gespeicherten.',
  'This picture can not be used: choose a PNG or JPEG of at most 300 kB.':
    'Dieses Bild lässt sich nicht verwenden. Bitte ein PNG oder JPEG mit höchstens 300 kB wählen.',
  'No practice account is connected.': 'Es ist kein Übungskonto verbunden.',
  'No X account is connected. Set the four CHALKBIRD_X_ keys, or start as practice.':
    'Es ist kein X-Konto verbunden. Bitte die vier Schlüssel CHALKBIRD_X_… setzen oder als Übung starten.',
  'The session did not begin. {why}': 'Die Sitzung hat nicht begonnen. {why}',
  'Nothing can be saved in {folder}. {why}': 'In {folder} lässt sich nichts speichern. {why}',
  '{file} holds another one.': '{file} enthält schon eine andere.',
  'It can’t be saved. {why}': 'Sie lässt sich nicht speichern. {why}',
  'Its first line is missing.': 'Ihre erste Zeile fehlt.',
  'It can not be opened.': 'Die Sitzung lässt sich nicht öffnen.',
  'This session has no entries.': 'Diese Sitzung hat keine Einträge.',
  'This file does not say how its session began, so it can not be opened.':
    'In dieser Datei steht nicht, wie ihre Sitzung begonnen hat; darum lässt sie sich nicht öffnen.',
  '{count} entries were written by another version of Chalkbird and are left out.':
    'Ausgelassene Einträge, die eine andere Version von Chalkbird geschrieben hat: {count}.',

  'The audience window is not open.': 'Das Publikumsfenster ist nicht offen.',
  'The projector is not connected. The audience window comes back by itself when it is; one-screen mode shows it here.':
    'Der Projektor ist nicht angeschlossen. Sobald er es ist, kommt das Publikumsfenster von selbst wieder; mit nur einem Bildschirm ist es hier zu sehen.',
  'There is only one screen.': 'Es gibt nur einen Bildschirm.',
  'This screen shows the same as yours. Let the system extend the desktop instead of mirroring it.':
    'Dieser Bildschirm zeigt dasselbe wie der andere. Bitte den Desktop in den Systemeinstellungen erweitern statt duplizieren.',
  'This screen is not connected any more.': 'Dieser Bildschirm ist nicht mehr angeschlossen.',

  "Error invoking remote method '{request}': {error}":
    'Das hat Chalkbird nicht verstanden. Bitte als Fehler der App melden: {request}, {error}',
} as const
