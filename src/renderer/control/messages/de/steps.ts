import type { ControlMessages } from '../en'
import { counted } from './counted'

/** Every word about the steps at which nothing is counted. */
export const stepWords: ControlMessages['figures']['steps'] = {
  join: 'Der Raum liest, wie man mitmacht. Eingehende Beiträge stehen in der Liste daneben.',
  soFar: (posts) => `Bisher ${posts}.`,
  course: 'Der Raum liest diesen Schritt. Gezählt wird jetzt nichts, Beiträge kommen weiter an.',
  break: 'Der Raum hat Pause. Gezählt wird jetzt nichts, Beiträge kommen weiter an.',
  breakLeft: (time) => `Weiter in ${time}`,
  breakOver: (time) => `Die Pause ist seit ${time} vorbei`,
  seconds: (face) => `${face} s`,
  noTeams: 'Es gibt keine Teams, darum hat niemand Punkte.',
  questions: 'Noch hat niemand gefragt. Beiträge, die etwas fragen und gezeigt werden, stehen hier.',
  asked: counted('Frage', 'Fragen'),
  askedList: 'Fragen des Raums',
  showBig: 'Groß zeigen',
  showBigOf: (name) => `Groß zeigen: die Frage von ${name}`,
  isBig: 'Wird jetzt groß gezeigt. Die anderen Fragen stehen wieder hier, sobald sie abgenommen wird.',
  backToList: 'Zurück zu allen Fragen',
  hint: 'Jetzt wird ein Hinweis groß gezeigt. Die Fragen stehen wieder hier, sobald er abgenommen wird.',
  covered: 'Jetzt ist etwas anderes zu sehen. Die Fragen stehen wieder hier, sobald der Schritt zurück ist.',
  closing: 'Der Raum sieht den Abschluss. ‚Sitzung beenden…‘ schließt Stimmen und Antworten endgültig.',
  closed:
    'Die Sitzung ist beendet, und der Raum sieht den Abschluss. Stimmen und Antworten sind geschlossen.',
  written: (posts, people) => `${posts} von ${people}`,
  people: counted('Person', 'Personen'),
  posts: counted('Beitrag', 'Beiträge'),
}
