import type { costWords as english } from '../en/cost'

export const costWords: typeof english = {
  of: (spent, budget) => `${spent} von ${budget}`,
  label: (spent, budget) => `Kosten auf X: ${spent} von ${budget}`,
  title: 'Was diese Sitzung auf X kostet',
  states: {
    within: 'Innerhalb des Budgets.',
    near: 'Drei Viertel des Budgets sind verbraucht.',
    slow: 'Das Budget ist fast verbraucht: X wird seltener gefragt.',
    used: 'Das Budget ist verbraucht: Es wird nichts mehr gelesen.',
  },
  beyond: (budget) =>
    `Wohl mehr als das Budget von ${budget}: Das Lesen würde vor dem Ende aufhören. Bitte rechtzeitig erhöhen.`,
  short: { near: 'Budget wird knapp', slow: 'Liest seltener', used: 'Budget verbraucht' },
  rows: {
    session: 'Diese Sitzung',
    today: 'Heute, nach UTC',
    forecast: 'Bis zum Ende, wohl',
    posts: 'Gelesene Beiträge',
    authors: 'Gelesene Personen',
    sent: 'Eigene Beiträge',
  },
  asIf: 'Die Übung kostet nichts: So viel würde dasselbe auf X kosten.',
  counted: (day) =>
    `Gezählt, wie X abrechnet: jeder Beitrag und jede Person einmal am Tag. Preise vom ${day}.`,
  budget: 'Budget in Dollar',
  raise: 'Budget erhöhen…',
  wrong: '0,01 bis 1000, höchstens zwei Stellen nach dem Komma.',
  save: 'Budget festlegen',
}
