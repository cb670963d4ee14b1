import type { ControlMessages } from '../en'
import { counted } from './counted'

/** Every word about teams and their people while a session goes on, and after it. */
export const peopleWords: ControlMessages['people'] = {
  title: 'Teams und Leute',
  note: 'Wer in ein Team kommt, zählt sofort dafür, mit allen früheren Antworten.',
  field: 'Konten, die dazukommen',
  fieldNote: 'Auch bevor sie schreiben, und als Liste oder Zeilen einer Tabelle. Strg+Enter fügt sie hinzu.',
  team: 'Ins Team',
  add: 'Hinzufügen',
  addPeople: (count) => `${count} Leute hinzufügen`,
  noTeam: (name) => `Kein Team heißt „${name}“.`,
  noAccount: (name) => `„${name}“ kann kein Konto auf X sein.`,
  seen: (seen, of) => `${seen} von ${of} gesehen`,
  expected: 'noch nicht gesehen',
  nobody: 'Niemand.',
  inNone: 'In keinem Team',
  move: 'Verschieben',
  moveOf: (name) => `${name} verschieben`,
  takeOut: 'Aus allen Teams',
  did: {
    put: (name, team) => `${name} ist in ${team}.`,
    out: (name) => `${name} ist in keinem Team.`,
    placed: counted('Person hat ein anderes Team.', 'Leute haben ein anderes Team.'),
  },
}
