/** What is told in German about the session's file and the disk. */
export const disk = {
  'The disk is full.': 'Der Datenträger ist voll.',
  'This user’s share of the disk is full.': 'Der Speicherplatz dieses Benutzers ist voll.',
  'The disk does not take files this large.': 'Der Datenträger nimmt so große Dateien nicht an.',
  'The disk reports that it cannot read or write: it may be failing, or unplugged.':
    'Der Datenträger kann weder lesen noch schreiben: Vielleicht ist er defekt oder abgezogen.',
  'The disk is gone.': 'Der Datenträger ist nicht mehr da.',
  'The disk can only be read.': 'Der Datenträger ist schreibgeschützt.',
  'This computer has too many files open.': 'Auf diesem Computer sind zu viele Dateien geöffnet.',
  'This user may not read or write here.': 'Dieser Benutzer darf hier nicht lesen oder schreiben.',
  'Another program is using the file.': 'Ein anderes Programm benutzt die Datei.',
  'It is not there.': 'Sie ist nicht da.',
  'Its folder is not a folder.': 'Was dort ein Ordner sein soll, ist keiner.',
  'It is a folder.': 'Es ist ein Ordner.',
  'Its name is too long.': 'Ihr Name ist zu lang.',
  'It is larger than 2 GB.': 'Sie ist größer als 2 GB.',
  'The disk reports: {why}': 'Der Datenträger meldet: {why}',
  'The disk takes no more bytes, and does not say why.':
    'Der Datenträger nimmt nichts mehr an und nennt keinen Grund.',
  'no reason given': 'kein Grund genannt',
  'The disk has not answered for a second.': 'Der Datenträger antwortet seit einer Sekunde nicht.',
  'New posts wait to be saved before they are shown.':
    'Neue Beiträge werden erst gezeigt, wenn sie gespeichert sind.',
  'Not saved: {why} {count} entries wait in memory. The session goes on; do not close the app.':
    'Nicht gespeichert: {why} Einträge, die im Arbeitsspeicher warten: {count}. Die Sitzung geht weiter; die App bitte nicht schließen.',

  '{path} can’t be read. {why}': '{path} lässt sich nicht lesen. {why}',
  '{path} can’t be opened. {why}': '{path} lässt sich nicht öffnen. {why}',
  '{path} is open in another Chalkbird. If there is none, delete {lock} and try again.':
    '{path} ist in einem anderen Chalkbird geöffnet. Falls keines läuft, {lock} löschen und noch einmal versuchen.',
  'There is no {path}.': '{path} gibt es nicht.',
  '{path} is empty.': '{path} ist leer.',
  '{path} is missing, and {next} goes on from it.': '{path} fehlt; {next} ist die Fortsetzung davon.',
  '{path} is not a Chalkbird session.': '{path} ist keine Sitzung von Chalkbird.',
  '{path} is part {part} of a session: open its first file.':
    '{path} ist Teil {part} einer Sitzung: Bitte ihre erste Datei öffnen.',
  '{path} was written by a newer Chalkbird, in version {version} of its form.':
    '{path} hat ein neueres Chalkbird geschrieben, in Version {version} des Formats.',
  'The first line of {path} is damaged. The file was not changed.':
    'Die erste Zeile von {path} ist beschädigt. Die Datei wurde nicht verändert.',

  'The file was there, with nothing in it: the session begins.':
    'Die Datei war schon da und leer: Die Sitzung beginnt.',
  'The last line was not finished when the app or the computer stopped. It had not been shown, and is left out.':
    'Die letzte Zeile war nicht fertig, als die App oder der Computer anhielt. Sie war noch nicht gezeigt worden und entfällt.',
  '1 line is damaged, or came after damage, and can’t be trusted.':
    '1 Zeile ist beschädigt oder steht hinter einem Schaden; auf sie ist kein Verlass.',
  '{count} lines are damaged, or came after damage, and can’t be trusted.':
    '{count} Zeilen sind beschädigt oder stehen hinter einem Schaden; auf sie ist kein Verlass.',
  'It is in {files}.': 'Sie steht in {files}.',
  'They are in {files}.': 'Sie stehen in {files}.',
  '1 entry before is sound.': '1 Eintrag davor ist in Ordnung.',
  '{count} entries before are sound.': 'Einträge davor, die in Ordnung sind: {count}.',
} as const
