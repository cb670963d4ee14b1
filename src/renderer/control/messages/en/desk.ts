import { counted } from './counted'

/** Every word about the desk of questions and promises. */
export const deskWords = {
  tabs: 'Posts or questions',
  posts: 'Posts',
  title: 'Questions',
  filter: 'Which questions',
  filters: { open: 'Open', promised: 'Promised', answered: 'Answered', parked: 'Parked' },
  none: {
    open: 'No question is open. Posts to the account or with the hashtag come here when they have a question mark or #q.',
    promised: 'Nothing is promised.',
    answered: 'Nothing has been answered yet.',
    parked: 'Nothing is parked.',
  },
  save: 'Save the open promises…',
  nothingToSave: 'No promise is open.',
  askers: counted('person asks', 'people ask'),
  likes: counted('like', 'likes'),
  reposts: counted('repost', 'reposts'),
  since: (time: string) => `Asked ${time} ago`,
  asked: (when: string) => `Asked on ${when}`,
  state: {
    open: 'Open',
    parked: 'Parked',
    promised: 'Promised',
    promisedSoon: 'Promise on its way',
    answered: 'Answered by post',
    answeredSoon: 'Answer on its way',
    aloud: 'Answered aloud',
  },
  setback: {
    promise: (why: string) =>
      why === '' ? 'The promise was deleted on X.' : `The promise did not get there: ${why}`,
    answer: (why: string) =>
      why === '' ? 'The answer was deleted on X.' : `The answer did not get there: ${why}`,
  },
  inDoubt: {
    promise: (why: string) => `Nobody knows whether the promise is on X. ${why}`,
    answer: (why: string) => `Nobody knows whether the answer is on X. ${why}`,
  },
  earlier: (session: string) => `Promised in ‘${session}’`,
  hidden: 'Hidden from the wall',
  deleted: 'Deleted on X',
  promise: (name: string) => `Promise ${name} to look into it`,
  promiseAll: (people: number, dollars: string) => `Promise ${people} people to look into it, for ${dollars}`,
  answer: (name: string) => `Answer ${name} by post`,
  aloud: (name: string) => `Answered aloud: ${name}`,
  notAloud: (name: string) => `Not answered after all: ${name}`,
  big: (name: string) => `Show the question of ${name} big`,
  notBig: (name: string) => `Take the question of ${name} off`,
  park: (name: string) => `Park the question of ${name}`,
  unpark: (name: string) => `Take the question of ${name} up again`,
  merge: (name: string) => `Merge the question of ${name} with the one above`,
  drop: (name: string) => `Not a question: ${name}`,
  same: 'Asks the same',
  split: (name: string) => `The question of ${name} is another one`,
  merged: 'Merged: they ask the same.',
  splitOff: 'Split off: a question of its own.',
  promisedTo: (done: number, of: number) =>
    of === 1 ? 'Promised: you will look into it.' : `Promised to ${done} of ${of} people who ask.`,
  put: 'Put on the desk of questions.',
  dropped: 'Taken off the desk of questions.',
}
