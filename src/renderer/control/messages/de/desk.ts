import type { ControlMessages } from '../en'
import { counted } from './counted'

/** Every word about the desk of questions and promises. */
export const deskWords: ControlMessages['desk'] = {
  tabs: 'Beiträge oder Fragen',
  posts: 'Beiträge',
  title: 'Fragen',
  filter: 'Welche Fragen',
  filters: { open: 'Offen', promised: 'Versprochen', answered: 'Beantwortet', parked: 'Zurückgestellt' },
  none: {
    open: 'Keine Frage ist offen. Beiträge an das Konto oder mit dem Hashtag kommen hierher, wenn sie ein Fragezeichen oder #frage haben.',
    promised: 'Nichts ist versprochen.',
    answered: 'Noch ist nichts beantwortet.',
    parked: 'Nichts ist zurückgestellt.',
  },
  save: 'Offene Versprechen speichern…',
  savedAs: (file) => `Die offenen Versprechen sind als „\u2068${file}\u2069“ gespeichert.`,
  nothingToSave: 'Kein Versprechen ist offen.',
  askers: counted('Person fragt', 'Personen fragen'),
  likes: counted('Gefällt mir', 'Gefällt mir'),
  reposts: counted('Repost', 'Reposts'),
  since: (time) => `Vor ${time} gefragt`,
  asked: (when) => `Gefragt am ${when}`,
  state: {
    open: 'Offen',
    parked: 'Zurückgestellt',
    promised: 'Versprochen',
    promisedSoon: 'Versprechen unterwegs',
    answered: 'Mit einem Beitrag beantwortet',
    answeredSoon: 'Antwort unterwegs',
    aloud: 'Mündlich beantwortet',
  },
  setback: {
    promise: (why) =>
      why === '' ? 'Das Versprechen wurde auf X gelöscht.' : `Das Versprechen kam nicht an: ${why}`,
    answer: (why) => (why === '' ? 'Die Antwort wurde auf X gelöscht.' : `Die Antwort kam nicht an: ${why}`),
  },
  inDoubt: {
    promise: (why) => `Niemand weiß, ob das Versprechen auf X ist. ${why}`,
    answer: (why) => `Niemand weiß, ob die Antwort auf X ist. ${why}`,
  },
  earlier: (session) => `Versprochen in „${session}“`,
  hidden: 'Von der Wand genommen',
  deleted: 'Auf X gelöscht',
  promise: (name) => `${name} versprechen, der Frage nachzugehen`,
  promiseAll: (people, dollars) => `${people} Personen versprechen, der Frage nachzugehen, für ${dollars}`,
  answer: (name) => `${name} mit einem Beitrag antworten`,
  aloud: (name) => `Mündlich beantwortet: ${name}`,
  notAloud: (name) => `Doch nicht beantwortet: ${name}`,
  big: (name) => `Die Frage von ${name} groß zeigen`,
  notBig: (name) => `Die Frage von ${name} abnehmen`,
  park: (name) => `Die Frage von ${name} zurückstellen`,
  unpark: (name) => `Die Frage von ${name} wieder aufnehmen`,
  merge: (name) => `Die Frage von ${name} mit der darüber zusammenlegen`,
  drop: (name) => `Keine Frage: ${name}`,
  same: 'Fragt dasselbe',
  split: (name) => `Die Frage von ${name} ist eine andere`,
  merged: 'Zusammengelegt: Sie fragen dasselbe.',
  splitOff: 'Abgetrennt: eine eigene Frage.',
  promisedTo: (done, of) =>
    of === 1
      ? 'Versprochen: Sie gehen der Frage nach.'
      : `Versprochen: ${done} von ${of} Personen, die fragen.`,
  put: 'Zu den Fragen gelegt.',
  dropped: 'Von den Fragen weggenommen.',
}
