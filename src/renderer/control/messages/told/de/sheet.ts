/** What is told in German about a run sheet's file: what can't be read, and what does not fit where. */
export const sheet = {
  'The evidence was not saved: {why}': 'Der Nachweis wurde nicht gespeichert: {why}',
  'This question was not asked.': 'Diese Frage wurde nicht gestellt.',
  'The run sheet was not saved: {why}': 'Der Ablaufplan wurde nicht gespeichert: {why}',
  'The draft was not saved: {why}. Make room on the disk, or save the run sheet elsewhere.':
    'Der Entwurf wurde nicht gespeichert: {why}. Bitte Platz auf dem Datenträger schaffen oder den Ablaufplan anderswo speichern.',
  '{from} could not be read: {why}. Choose a run sheet that Chalkbird saved, a .json file.':
    '{from} ließ sich nicht lesen: {why}. Bitte einen Ablaufplan wählen, den Chalkbird gespeichert hat, eine .json-Datei.',
  '{from} is a session, and no run sheet is in this part of it. Choose the session’s first file, or on the home screen ‘Use its run sheet’.':
    '{from} ist eine Sitzung, und in diesem Teil von ihr steht kein Ablaufplan. Bitte die erste Datei der Sitzung wählen, oder auf der Startseite ‚Ablaufplan wiederverwenden‘.',
  'EACCES: permission denied, {call}': 'Dieser Benutzer darf das nicht ({call})',
  'EPERM: operation not permitted, {call}': 'Dieser Benutzer darf das nicht ({call})',
  'ENOENT: no such file or directory, {call}': 'Die Datei oder den Ordner gibt es nicht ({call})',
  'EISDIR: illegal operation on a directory, {call}': 'Das ist ein Ordner ({call})',
  'ENOSPC: no space left on device, {call}': 'Der Datenträger ist voll ({call})',
  'EROFS: read-only file system, {call}': 'Der Datenträger ist schreibgeschützt ({call})',
  'EBUSY: resource busy or locked, {call}': 'Ein anderes Programm benutzt die Datei ({call})',
  'Unexpected end of JSON input': 'Die Datei hört zu früh auf',
  '{what} is not valid JSON': 'Der Inhalt ist kein gültiges JSON ({what})',
  '{what} in JSON at position {position}': 'Das JSON hat einen Fehler an Stelle {position} ({what})',
  '{what} in JSON at position {position} (line {line} column {column})':
    'Das JSON hat einen Fehler in Zeile {line}, Spalte {column} (Stelle {position}: {what})',
  '{what} after JSON at position {position}':
    'Hinter dem JSON steht noch etwas, ab Stelle {position} ({what})',
  '{what} after JSON at position {position} (line {line} column {column})':
    'Hinter dem JSON steht noch etwas, ab Zeile {line}, Spalte {column} (Stelle {position}: {what})',

  '{from} is not a run sheet that Chalkbird can use: {why}. Mend that in the file, or open one that Chalkbird saved.':
    '{from} ist kein Ablaufplan, den Chalkbird verwenden kann: {why}. Bitte in der Datei berichtigen oder einen Ablaufplan öffnen, den Chalkbird gespeichert hat.',
  '{from} is not a run sheet that Chalkbird can use: {why} (and {more} more). Mend that in the file, or open one that Chalkbird saved.':
    '{from} ist kein Ablaufplan, den Chalkbird verwenden kann: {why} (weitere Fehler: {more}). Bitte in der Datei berichtigen oder einen Ablaufplan öffnen, den Chalkbird gespeichert hat.',
  '{from} is not a run sheet that Chalkbird can use: {place}: {why}. Mend that in the file, or open one that Chalkbird saved.':
    '{from} ist kein Ablaufplan, den Chalkbird verwenden kann: {place}: {why}. Bitte in der Datei berichtigen oder einen Ablaufplan öffnen, den Chalkbird gespeichert hat.',
  '{from} is not a run sheet that Chalkbird can use: {place}: {why} (and {more} more). Mend that in the file, or open one that Chalkbird saved.':
    '{from} ist kein Ablaufplan, den Chalkbird verwenden kann: {place}: {why} (weitere Fehler: {more}). Bitte in der Datei berichtigen oder einen Ablaufplan öffnen, den Chalkbird gespeichert hat.',
  'it is empty': 'er ist leer',
  'is empty': 'ist leer',
  'use small letters, digits and -': 'nur kleine Buchstaben a–z, Ziffern und - verwenden',
  'an X username has 1 to 15 letters, digits or _':
    'ein Benutzername auf X hat 1 bis 15 Buchstaben, Ziffern oder _',
  'a hashtag has letters, digits or _, and not digits alone':
    'ein Hashtag hat Buchstaben, Ziffern oder _, und nicht nur Ziffern',
  'needs at least two options': 'braucht mindestens zwei Optionen',
  'two options are the same': 'zwei Optionen sind gleich',
  'a run sheet needs at least one activity': 'ein Ablaufplan braucht mindestens eine Aktivität',
  "the id '{id}' is taken": 'die id „{id}“ ist schon vergeben',
  "there are two teams named '{name}'": 'zwei Teams heißen „{name}“',
  "@{member} is in '{team}' as well": '@{member} ist auch in „{team}“',
  'X takes 2 to 4 options of at most 25 characters': 'X nimmt 2 bis 4 Optionen mit höchstens 25 Zeichen',
  'compares with no earlier poll that has the same options':
    'vergleicht sich mit keiner früheren Abstimmung, die dieselben Optionen hat',
  'the right answer {letter} is not among the options':
    'die richtige Antwort {letter} ist nicht unter den Optionen',

  'Too big: expected string to have <={most} characters': 'höchstens {most} Zeichen',
  'Too big: expected array to have <={most} items': 'höchstens {most} Einträge',
  'Too big: expected number to be <={most}': 'höchstens {most}',
  'Too small: expected array to have >={least} items': 'nötige Einträge: {least} oder mehr',
  'Too small: expected number to be >={least}': 'mindestens {least}',
  'Too small: expected number to be >{least}': 'mehr als {least}',
  'Invalid input: expected {kind}, received undefined': 'fehlt ({kind})',
  'Invalid input: expected string, received {kind}': 'hier gehört Text hin (statt {kind})',
  'Invalid input: expected number, received {kind}': 'hier gehört eine Zahl hin (statt {kind})',
  'Invalid input: expected int, received {kind}': 'hier gehört eine ganze Zahl hin (statt {kind})',
  'Invalid input: expected array, received {kind}': 'hier gehört eine Liste hin (statt {kind})',
  'Invalid input: expected object, received {kind}': 'hier gehört ein Objekt hin (statt {kind})',
  'Invalid input: expected {value}': 'hier gehört {value} hin',
  'Invalid option: expected one of {values}': 'hier gehört eines davon hin: {values}',
  'Invalid discriminator value. Expected {values}': 'hier gehört eines davon hin: {values}',
  'Unrecognized key: {key}': 'unbekanntes Feld: {key}',
  'Unrecognized keys: {keys}': 'unbekannte Felder: {keys}',
  'Invalid URL': 'keine ganze Adresse (https://…)',
} as const
