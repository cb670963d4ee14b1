import { counted } from './counted'

/** Every word about the steps at which nothing is counted. */
export const stepWords = {
  join: 'The room reads how to take part. Posts that come in are listed on the right.',
  soFar: (posts: string) => `${posts} so far.`,
  course: 'The room reads this step. Nothing is counted now, and posts still come in.',
  break: 'The room has a break. Nothing is counted now, and posts still come in.',
  breakLeft: (time: string) => `Goes on in ${time}`,
  breakOver: (time: string) => `The break was over ${time} ago`,
  seconds: (face: string) => `${face} s`,
  noTeams: 'There are no teams, so nobody has points.',
  questions: 'Nobody has asked yet. Posts that ask something, and are shown, are listed here.',
  asked: counted('question', 'questions'),
  askedList: 'Questions of the room',
  showBig: 'Show big',
  showBigOf: (name: string) => `Show big: the question of ${name}`,
  isBig: 'Shown big now. The other questions are listed here again once it is taken off.',
  backToList: 'Back to all questions',
  hint: 'A hint is shown big now. The questions are listed here again once it is taken off.',
  covered: 'Something else is shown now. The questions are listed here again once the step is back.',
  closing: 'The room sees the closing. ‘End session…’ closes votes and answers for good.',
  closed: 'The session has ended, and the room sees the closing. Votes and answers are closed.',
  written: (posts: string, people: string) => `${posts} by ${people}`,
  people: counted('person', 'people'),
  posts: counted('post', 'posts'),
}
