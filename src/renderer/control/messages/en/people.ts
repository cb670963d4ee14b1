import { counted } from './counted'

/** Every word about teams and their people while a session goes on, and after it. */
export const peopleWords = {
  title: 'Teams and people',
  note: 'Whoever is put into a team counts for it at once, with all earlier answers.',
  field: 'Accounts to add',
  fieldNote: 'Also before they post, and as a list or rows of a spreadsheet. Ctrl+Enter adds them.',
  team: 'To team',
  add: 'Add',
  addPeople: (count: number) => `Add ${count} people`,
  noTeam: (name: string) => `No team is called ‘${name}’.`,
  noAccount: (name: string) => `‘${name}’ can be no account on X.`,
  seen: (seen: number, of: number) => `${seen} of ${of} seen`,
  expected: 'not seen yet',
  nobody: 'Nobody.',
  inNone: 'In no team',
  move: 'Move',
  moveOf: (name: string) => `Move ${name}`,
  takeOut: 'Out of all teams',
  did: {
    put: (name: string, team: string) => `${name} is in ${team}.`,
    out: (name: string) => `${name} is in no team.`,
    placed: counted('person has another team.', 'people have another team.'),
  },
}
