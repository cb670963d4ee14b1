/** What is told in German when a session is begun, opened or left, and when the window itself asked wrongly. */
export const desk = {
  'This session is not among the saved ones.': 'Diese Sitzung ist nicht unter den gespeicherten.',
  'This picture can not be used: choose a PNG or JPEG.': 'Dieses Bild geht nicht: Wählen Sie PNG oder JPEG.',
  'This picture can not be used: choose a PNG or JPEG of at most 300 kB.':
    'Dieses Bild lässt sich nicht verwenden. Bitte ein PNG oder JPEG mit höchstens 300 kB wählen.',
  'No X account is connected. Connect one under ‘X account’.':
    'Es ist kein X-Konto verbunden. Bitte unter ‚X-Konto‘ eines verbinden.',
  'No practice account is connected. Connect one under ‘X account’.':
    'Es ist kein Übungskonto verbunden. Bitte unter ‚X-Konto‘ eines verbinden.',
  'This session belongs to @{holder}, and another account is connected: @{connected}. Connect @{again} under ‘X account’.':
    'Diese Sitzung gehört zu @{holder}, und ein anderes Konto ist verbunden: @{connected}. Bitte @{again} unter ‚X-Konto‘ verbinden.',
  'The run sheet’s master account is @{master}, and @{username} is connected. Connect @{again}, or change the run sheet.':
    'Das Hauptkonto des Ablaufplans ist @{master}, und @{username} ist verbunden. Bitte @{again} verbinden oder den Ablaufplan ändern.',
  '@{username} is connected already, as the other of the two accounts. Connect another one here.':
    '@{username} ist schon verbunden, als das andere der beiden Konten. Bitte hier ein anderes verbinden.',
  'These keys are set in this computer’s environment, by whoever set it up. Change them there, and start Chalkbird again.':
    'Diese Schlüssel stehen in der Umgebung dieses Computers, gesetzt von dem, der ihn eingerichtet hat. Bitte dort ändern und Chalkbird neu starten.',
  'Chalkbird is still asking X about this account. Wait until that is done, or cancel the sign-in, then try again.':
    'Chalkbird fragt X noch nach diesem Konto. Bitte warten, bis das erledigt ist, oder die Anmeldung abbrechen, dann noch einmal versuchen.',
  'X could not be told that this sign-in is given up. To be sure, take Chalkbird off the list of connected apps in the settings at x.com.':
    'X war nicht zu sagen, dass diese Anmeldung aufgegeben ist. Sicherheitshalber in den Einstellungen auf x.com Chalkbird aus der Liste der verbundenen Apps nehmen.',
  'The account could not be saved on this computer. It stays connected until Chalkbird is closed; should it not be connected after the next start, connect it again.':
    'Das Konto ließ sich auf diesem Computer nicht speichern. Es bleibt verbunden, bis Chalkbird geschlossen wird; ist es nach dem nächsten Start nicht verbunden, bitte neu verbinden.',
  'The account is forgotten only until Chalkbird is closed: it could not be taken off this computer’s disk. Make room there, and look here again after the next start.':
    'Das Konto ist nur vergessen, bis Chalkbird geschlossen wird: Es ließ sich nicht von der Festplatte dieses Computers entfernen. Bitte dort Platz schaffen und nach dem nächsten Start hier noch einmal nachsehen.',
  'The accounts still lie on this computer’s disk, where others could read them: they could not be taken off it. Make room there, and look here again after the next start.':
    'Die Konten liegen noch auf der Festplatte dieses Computers, wo andere sie lesen könnten: Sie ließen sich nicht entfernen. Bitte dort Platz schaffen und nach dem nächsten Start hier noch einmal nachsehen.',
  'Chalkbird has forgotten the account, but could not tell X. {why} To be sure, take Chalkbird off the list of connected apps in the settings at x.com.':
    'Chalkbird hat das Konto vergessen, konnte es X aber nicht sagen. {why} Sicherheitshalber in den Einstellungen auf x.com Chalkbird aus der Liste der verbundenen Apps nehmen.',
  'Ports {ports} of this computer are all taken, so X can not send the browser back. Close what uses one of them, then try again.':
    'Die Ports {ports} dieses Computers sind alle belegt, darum kann X den Browser nicht zurückschicken. Bitte schließen, was einen davon belegt, dann noch einmal versuchen.',
  'Nobody answered X in the browser within three minutes. Try again.':
    'Drei Minuten lang hat im Browser niemand geantwortet. Bitte noch einmal versuchen.',
  'X did not let Chalkbird in: the request was turned down in the browser.':
    'X hat Chalkbird nicht eingelassen: Die Anfrage wurde im Browser abgelehnt.',
  'The system’s browser did not open. Open it once by hand, then try again.':
    'Der Browser des Systems ging nicht auf. Bitte einmal von Hand öffnen, dann noch einmal versuchen.',
  'X no longer takes this sign-in. Sign in again under ‘X account’.':
    'X nimmt diese Anmeldung nicht mehr an. Bitte unter ‚X-Konto‘ neu anmelden.',
  'X no longer takes this sign-in ({error}). Sign in again under ‘X account’.':
    'X nimmt diese Anmeldung nicht mehr an ({error}). Bitte unter ‚X-Konto‘ neu anmelden.',
  'X answered the sign-in with something that Chalkbird can not read.':
    'X hat auf die Anmeldung mit etwas geantwortet, das Chalkbird nicht lesen kann.',
  'No promise is open.': 'Kein Versprechen ist offen.',
  'The list of promises was not saved: {why}': 'Die Liste der Versprechen wurde nicht gespeichert: {why}',
  'The list of open promises is damaged. It was kept as {path}, and a new one begins.':
    'Die Liste der offenen Versprechen ist beschädigt. Sie bleibt als {path} erhalten, und eine neue beginnt.',
  'The list of open promises could not be read: {why}':
    'Die Liste der offenen Versprechen ließ sich nicht lesen: {why}',
  'The list of open promises was not saved: {why}':
    'Die Liste der offenen Versprechen wurde nicht gespeichert: {why}',
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
