/** Every word about what a session costs on X. */
export const costWords = {
  of: (spent: string, budget: string) => `${spent} of ${budget}`,
  label: (spent: string, budget: string) => `Cost on X: ${spent} of ${budget}`,
  title: 'What this session costs on X',
  states: {
    within: 'Within the budget.',
    near: 'Three quarters of the budget are used.',
    slow: 'The budget is nearly used: X is asked less often.',
    used: 'The budget is used: nothing more is read.',
  },
  beyond: (budget: string) =>
    `Likely more than the budget of ${budget}: reading would stop before the end. Raise it in time.`,
  short: { near: 'Budget running low', slow: 'Reading slowly', used: 'Budget used' },
  rows: {
    session: 'This session',
    today: 'Today, by UTC',
    forecast: 'To the end, likely',
    posts: 'Posts read',
    authors: 'People read',
    sent: 'Posts of ours',
  },
  asIf: 'Practice costs nothing: this is what the same would cost on X.',
  counted: (day: string) => `Counted as X charges: each post and person once a day. Prices of ${day}.`,
  budget: 'Budget, in dollars',
  raise: 'Raise the budget…',
  wrong: 'From 0.01 to 1000, with two decimals at most.',
  save: 'Set the budget',
}
