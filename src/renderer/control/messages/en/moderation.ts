import { counted } from './counted'

/** Every word about which posts may be on the wall. */
export const moderationWords = {
  menuLabel: (whose: string) => `Moderation: ${whose}. Whose posts need no agreement`,
  toasts: 'What was just moderated',
  shows: 'Shown without your agreement',
  whose: {
    nobody: 'Nobody’s: all wait',
    teams: 'Teams’',
    known: 'Teams’, and of people you agreed to before',
    everybody: 'Everybody’s',
  },
  short: {
    nobody: 'All wait',
    teams: 'At once: teams',
    known: 'At once: known',
    everybody: 'At once: all',
  },
  wordList: 'Words that make a post wait…',
  words: {
    title: 'Words that make a post wait',
    note: 'One word or phrase in a line. A post that has one waits, whoever wrote it; from now on.',
    field: 'Words, one in a line',
    save: 'Save',
    tooMany: (most: number) => `At most ${most} words are kept.`,
    tooLong: (word: string) => `‘${word}’ is too long.`,
  },
  why: {
    blocked: 'Author blocked',
    word: (word: string) => `On your list: ‘${word}’`,
    edited: 'Edited: waits again',
    allHeld: 'All are held back',
    unknown: 'Not known yet',
  },
  fresh: counted('new post', 'new posts'),
  freshLabel: (count: number) => (count === 1 ? '1 new post, to the top' : `${count} new posts, to the top`),
  did: {
    approved: counted('post approved', 'posts approved'),
    hidden: counted('post hidden', 'posts hidden'),
    hiddenOne: 'Hidden.',
    approvedOne: 'Approved.',
    blocked: (name: string) => `${name} is blocked.`,
    unblocked: (name: string) => `${name} is let in again.`,
    covered: 'The logo card is over the stage.',
  },
  undone: (what: string) => `Taken back: ${what}`,
  undo: 'Undo',
}
