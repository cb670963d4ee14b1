import { counted } from './counted'

/** Every word that the app itself puts on the stage, in English; the other languages say the same. */
export const en = {
  app: 'Chalkbird',
  rehearsal: 'Rehearsal',
  postWith: 'Post with',
  orTo: 'or to',
  scanToPost: 'Scan to post',
  nobodyYet: 'The board is yours. Who goes first?',
  wishes: { learn: 'wants to learn', challenge: 'finds hard' },
  from: (place: string) => `from ${place}`,
  people: counted('en', { one: '1 person', other: '# people' }),
  peopleHere: counted('en', { one: 'person here', other: 'people here' }),
  roomFinds: { learn: 'What we want to learn', challenge: 'What we find hard' },
  posts: counted('en', { one: '1 post', other: '# posts' }),
  votes: counted('en', { one: '1 vote', other: '# votes' }),
  votesOnX: counted('en', { one: '1 vote on X', other: '# votes on X' }),
  byPost: 'by post',
  shareOnX: (percent: string) => `X ${percent}`,
  pollElsewhere: 'Scan to vote',
  answers: counted('en', { one: '1 answer', other: '# answers' }),
  percent: (whole: number) => `${whole} %`,
  /** A change of per cent; the arrow beside it says which way. */
  points: counted('en', { one: '1 point', other: '# points' }),
  pointsUp: counted('en', { one: 'up 1 point', other: 'up # points' }),
  pointsDown: counted('en', { one: 'down 1 point', other: 'down # points' }),
  unchanged: 'unchanged',
  before: 'Before',
  now: 'Now',
  poll: { open: 'Post your letter', closed: 'Voting is closed', result: 'The result' },
  answerNow: 'Post your answer',
  question: (number: number, of: number) => (of === 1 ? 'Question' : `Question ${number} of ${of}`),
  step: (number: number, of: number) => `Step ${number} of ${of}`,
  timeLeft: 'Time left',
  timeUp: 'Time’s up',
  answersClosed: 'Answers are closed',
  rightAnswer: 'Right answer',
  range: (from: string, to: string) => `${from} to ${to}`,
  nobodyWasRight: 'Nobody had it this time',
  /** Somebody had it, but not in the answer that counts for a team. */
  noTeamWasRight: {
    first: 'No team’s first answer was right',
    last: 'No team’s last answer was right',
    any: 'No team had it this time',
  },
  /** How many of the questions are on the board. */
  afterQuestions: (done: number, of: number) => `After ${done} of ${of} questions`,
  finish: 'Photo finish',
  standing: { official: 'Official', provisional: 'Provisional' },
  boardColumns: { right: 'Right', speed: 'Mean time', time: 'Time', points: 'Points', corrected: 'By hand' },
  rightOf: (right: string, answered: string) => `${right} of ${answered} right`,
  corrected: (points: string) => `${points} by hand`,
  nobodyFirst: 'This one goes to the bird.',
  whoHasAnswered: 'Who has answered?',
  allIn: 'Every team has answered',
  missing: counted('en', { one: '1 team to go', other: '# teams to go' }),
  missed: counted('en', { one: '1 team did not answer', other: '# teams did not answer' }),
  nobodyIn: 'Nobody yet',
  gap: (seconds: string) => `+${seconds}`,
  seconds: ' s',
  more: (count: number) => `and ${count} more`,
  teamsIn: (done: number, of: number) => `${done} of ${of} teams`,
  hasAnswered: 'has answered',
  climbed: counted('en', { one: 'up 1 place', other: 'up # places' }),
  fell: counted('en', { one: 'down 1 place', other: 'down # places' }),
  noTeams: 'No teams yet',
  hintFor: (whom: string) => `A hint for ${whom}`,
  hint: 'Hint',
  everybody: 'everybody',
  /** Questions by where they stand. */
  asked: counted('en', { one: '1 question', other: '# questions' }),
  promised: counted('en', { one: '1 promised', other: '# promised' }),
  answered: counted('en', { one: '1 answered', other: '# answered' }),
  askThis: counted('en', { one: '1 person asks', other: '# people ask' }),
  isPromised: 'We will find out',
  isAnswered: 'Answered',
  askAway: 'What would you like to know?',
  onX: 'on X',
  practicePost: 'practice post',
  backAt: (time: string) => `Back at ${time}`,
  breakOver: 'We start again now',
  paused: 'On hold',
  breakLeft: 'Until we go on',
  thanks: 'Thank you',
  wonBy: (teams: number) => (teams === 1 ? 'The winner' : 'The winners'),
  wroteHere: (people: string, posts: string) => `${people}, ${posts}`,
  page: (page: number, of: number) => `Part ${page} of ${of}`,
}

type Words<English> = English extends (...about: infer About) => string
  ? (...about: About) => string
  : English extends string
    ? string
    : { [Key in keyof English]: Words<English[Key]> }

/** What every language has to say. */
export type StageMessages = Words<typeof en>
