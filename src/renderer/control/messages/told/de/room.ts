/** What core says in German: why not, and what posts were taken for. */
export const room = {
  'The session has ended.': 'Die Sitzung ist beendet.',
  'This step is not in the run sheet.': 'Diesen Schritt gibt es im Ablaufplan nicht.',
  'It is not open.': 'Diese Abstimmung oder Frage ist nicht offen.',
  'There is no such team.': 'Dieses Team gibt es nicht.',
  'The master account is in no team.': 'Das Hauptkonto ist in keinem Team.',
  'There is no such question.': 'Diese Frage gibt es nicht.',
  'There is no option {letter}.': 'Eine Option {letter} gibt es nicht.',
  'No question is on.': 'Im Moment läuft keine Frage.',
  'This post is not known.': 'Dieser Beitrag ist nicht bekannt.',
  'The hint has left already.': 'Der Hinweis ist schon unterwegs.',
  'This hint is planned already.': 'Dieser Hinweis ist schon vorgemerkt.',
  'Only a hint that was sent can be shown.': 'Nur ein gesendeter Hinweis kann gezeigt werden.',
  'X holds this poll already.': 'Diese Umfrage läuft schon auf X.',
  'This course is on its way already.': 'Dieser Kurs ist schon unterwegs.',
  'The post before it in the course is not on X.': 'Der Beitrag davor im Kurs steht nicht auf X.',
  'It is not known yet whether a post of this course is on X.':
    'Noch ist nicht bekannt, ob ein Beitrag dieses Kurses auf X steht.',
  'Something of this course is missing on X, or out of place. Repair it first.':
    'Von diesem Kurs fehlt etwas auf X oder steht am falschen Platz. Erst reparieren.',
  'A step of this course is on X already.': 'Ein Schritt dieses Kurses steht schon auf X.',
  'This is no step of this course.': 'Das ist kein Schritt dieses Kurses.',
  'This post is in the practice room, not on X.': 'Dieser Beitrag steht im Übungsraum, nicht auf X.',
  'There is no such quiz.': 'Dieses Quiz gibt es nicht.',
  'There is no such course.': 'Diesen Kurs gibt es nicht.',
  'It is not on X.': 'Das steht nicht auf X.',
  'There is nothing to look for.': 'Es ist nichts zu suchen.',
  'The post before it is not known.': 'Der Beitrag davor ist nicht bekannt.',
  'This post is no longer on X.': 'Dieser Beitrag steht nicht mehr auf X.',
  'It does not name @{master}, so X allows no reply. Answer with a post to all, or ask them to write to @{master}.':
    'Er nennt @{master} nicht, darum lässt X keine Antwort zu. Mit einem Beitrag an alle antworten oder darum bitten, an @{master} zu schreiben.',
  'Nobody in {name} has written to @{master} yet, so X allows no reply. The hint goes out as a post to all.':
    'Aus {name} hat noch niemand an @{master} geschrieben, darum lässt X keine Antwort zu. Der Hinweis geht als Beitrag an alle.',
  'No session is open.': 'Es ist keine Sitzung geöffnet.',
  'This is a replay: what happened can not be changed.':
    'Das ist eine Wiedergabe: Was geschehen ist, lässt sich nicht ändern.',

  Join: 'Mitmachen',
  Result: 'Ergebnis',
  'What was answered': 'Was geantwortet wurde',
  'The right answer': 'Die richtige Antwort',
  'Photo finish': 'Zielfoto',
  'The room': 'Der Raum',
  Board: 'Rangliste',
  Closing: 'Abschluss',
} as const
