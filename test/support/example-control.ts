import { exampleConnection } from './example-connection'
import { DEFAULT_LOOK } from '../../src/core/look'
import { idAtTime, xTime, type XTime } from '../../src/core/time'
import type {
  Bar,
  BoardRow,
  ControlView,
  CueRow,
  Figures,
  HintRow,
  People,
  PostRow,
  Scene,
  TeamMark,
} from '../../src/core/views'
import type { ControlState, DisplaysView, ScreenInfo } from '../../src/ipc/contract'

/** The example session's moment: ms by X's clock, which stands still, so that every time shown is known. */
const NOW = Date.UTC(2026, 10, 23, 12, 20)

export const at = (secondsFromNow: number): XTime => xTime(NOW + secondsFromNow * 1000)

const TEAMS: ControlView['teams'] = ['Wrens', 'Swifts', 'Magpies', 'Herons', 'Kingfishers', 'Owls'].map(
  (name, colour) => ({
    id: name.toLowerCase(),
    name,
    colour,
    members: 4,
  }),
)

export const people: People = {
  inTeam: Object.fromEntries(
    TEAMS.map(({ id, name, colour }) => [
      id,
      ['ada', 'ben', 'cy', 'dot'].map((who, at) => ({
        author: `${colour + 1}${at}`,
        name: `${who.toUpperCase()} ${name}`,
        username: `${who}_${id}`,
      })),
    ]),
  ),
  inNone: [{ author: '901', name: 'A passer-by', username: 'passing_by_here' }],
}
// One of them is expected, and has not posted.
people.inTeam['wrens']?.push({ name: '', username: 'late_wren' })

const teamAt = (place: number): TeamMark => {
  const { id, name, colour } = TEAMS[place % TEAMS.length] ?? { id: 'wrens', name: 'Wrens', colour: 0 }
  return { id, name, colour }
}

const CUES: [id: string, kind: CueRow['kind'], label: string, activity?: string][] = [
  ['join', 'join', 'Join'],
  ['hello', 'intros', 'Who is here?', 'hello'],
  ['waking-up:vote', 'vote', 'What woke you this morning?', 'waking-up'],
  ['waking-up:result', 'result', 'Result', 'waking-up'],
  ['four-steps', 'course', 'Listen, babble, practise, settle', 'four-steps'],
  ['organ:ask', 'ask', '1. With which organ do songbirds sing?', 'songbirds'],
  ['organ:answers', 'answers', 'What was answered', 'songbirds'],
  ['organ:right', 'right', 'The right answer', 'songbirds'],
  [
    'isolated:ask',
    'ask',
    '2. A zebra finch grows up without hearing any adult sing. What will it sing?',
    'songbirds',
  ],
  ['isolated:answers', 'answers', 'What was answered', 'songbirds'],
  ['isolated:right', 'right', 'The right answer', 'songbirds'],
  ['songbirds:board', 'board', 'Board', 'songbirds'],
  ['coffee', 'break', 'Coffee', 'coffee'],
  ['ask', 'questions', 'Your questions', 'ask'],
  ['closing', 'closing', 'Closing'],
]

/** The example's current step: the first question is open. */
const CUE = 5

const cues: CueRow[] = CUES.map(([id, kind, label, activity], index) => ({
  id,
  kind,
  label,
  visited: index <= CUE,
  ...(activity === undefined ? {} : { activity }),
}))

const bar = (letter: Bar['letter'], text: string, votes: number): Required<Bar> => ({
  letter,
  text,
  votes,
  share: votes / 17,
})

const bars: Required<Bar>[] = [
  bar('A', 'Larynx', 4),
  bar('B', 'Syrinx', 9),
  bar('C', 'Crop', 1),
  bar('D', 'Beak', 3),
]

const plain = { helped: false, official: true }
export const question: Extract<Figures, { kind: 'question' }> = {
  kind: 'question',
  contest: 'organ',
  open: true,
  opensAt: at(-11),
  closesAt: at(14),
  bars,
  right: 'B',
  answered: 17,
  unclear: 1,
  strangers: [
    { author: '901', name: 'A passer-by with a very long name indeed', username: 'passing_by_here' },
  ],
  unread: 0,
  typed: [],
  rule: null,
  uncounted: [],
  counts: 'first',
  teamsIn: null,
  finish: [
    {
      team: teamAt(2),
      who: 'chiara_gesso',
      time: at(-8),
      taken: 3140,
      behind: 0,
      rank: 1,
      points: 10,
      ...plain,
    },
    {
      team: teamAt(0),
      who: 'ayo_slate',
      time: at(-7),
      taken: 3490,
      behind: 350,
      rank: 2,
      points: 8,
      ...plain,
    },
    {
      team: teamAt(5),
      who: 'pip_scribble',
      time: at(-4),
      taken: 6820,
      behind: 3680,
      rank: 3,
      points: 6,
      ...plain,
    },
  ],
  timed: true,
  hintCosts: 0,
  hints: [
    {
      text: 'It sits where the windpipe splits in two, so a bird can sing two notes at once.',
      id: 'help-organ-1-1',
      sent: false,
    },
    { text: 'Its name is also Greek for the pan pipes.', id: 'help-organ-2-1', sent: false },
  ],
}

export const poll: Extract<Figures, { kind: 'poll' }> = {
  kind: 'poll',
  contest: 'waking-up',
  open: true,
  bars,
  voters: 17,
  unclear: 0,
}

export const hints: HintRow[] = [
  {
    id: 'hint-planned',
    text: 'Its name is also Greek for the pan pipes.',
    to: { kind: 'all' },
    state: { kind: 'planned', leavesAt: at(4) },
    plannedAt: at(-1),
    asReply: false,
    mills: 15,
    isPoll: false,
  },
  {
    id: 'hint-sent',
    text: 'It sits where the windpipe splits in two, so a bird can sing two notes at once.',
    to: { kind: 'team', team: 'owls' },
    state: { kind: 'sent', post: '1990000000000000001' },
    plannedAt: at(-60),
    asReply: true,
    mills: 10,
    isPoll: false,
  },
  {
    id: 'hint-refused',
    text: 'You are close. Read the question once more.',
    to: { kind: 'all' },
    state: { kind: 'refused', why: 'X says that this was posted already.' },
    plannedAt: at(-90),
    asReply: false,
    mills: 15,
    isPoll: false,
  },
]

/** A post written so many seconds before the example's moment. */
export const row = (secondsAgo: number, more: Partial<PostRow> = {}): PostRow => ({
  id: idAtTime(at(-secondsAgo)),
  name: 'Mira Kreda',
  username: 'mira_kreda',
  author: '7001',
  blocked: false,
  noReply: '',
  word: '',
  text: 'B! It has two voices #ChalkClass',
  time: at(-secondsAgo),
  standing: 'shown',
  deleted: false,
  edited: false,
  judged: [],
  media: false,
  pinned: false,
  ...more,
})

export const HOSTILE =
  '<img src=x onerror="document.title=1"><script>alert(1)</script> \u202Egnp.exe {{7*7}} ﷽'

export const rows: PostRow[] = [
  row(2, { team: teamAt(0), judged: [{ kind: 'read', of: 'answer', mark: 'B', counts: true }] }),
  row(3, {
    name: 'Noor Qalam',
    username: 'noor_qalam',
    team: teamAt(1),
    text: 'A or B? #ChalkClass',
    judged: [{ kind: 'unclear', of: 'answer', options: ['A', 'B'] }],
    unclear: { contest: 'organ', version: idAtTime(at(-3)), options: ['A', 'B'] },
  }),
  row(5, {
    name: 'يوسف القلم',
    username: 'yusuf_qalam',
    team: teamAt(4),
    text: 'الجواب ب لأن الطائر له صوتان #ChalkClass',
    judged: [{ kind: 'read', of: 'answer', mark: 'B', counts: true }],
  }),
  row(6, {
    name: 'Passer-by',
    username: 'passing_by_here',
    text: 'What is this? Buy followers at example.org/cheap',
    standing: 'waiting',
  }),
  row(8, {
    name: 'Chiara Gesso',
    username: 'chiara_gesso',
    team: teamAt(2),
    text: 'B 🎶',
    judged: [{ kind: 'read', of: 'answer', mark: 'B', counts: true }],
  }),
  row(9, {
    name: 'Luis',
    username: 'luis_tintero',
    team: teamAt(1),
    text: 'D, beak',
    judged: [{ kind: 'read', of: 'answer', mark: 'D', counts: true }],
    edited: true,
  }),
  row(20, { name: HOSTILE, username: 'hostile', text: HOSTILE, standing: 'hidden' }),
  row(44, {
    name: 'Greta Tafel',
    username: 'greta_tafel',
    text: 'My alarm clock is a blackbird. It has no snooze button. 4:30 every single morning since March, and I have started to take it personally #ChalkClass',
    pinned: true,
    judged: [{ kind: 'read', of: 'vote', mark: 'B', counts: true }],
  }),
  row(60, {
    name: 'Tomo Inkwell',
    username: 'tomo_inkwell',
    text: 'I should not have posted this',
    deleted: true,
  }),
  row(80, {
    name: 'Siiri Liitu',
    username: 'siiri_liitu',
    team: teamAt(1),
    text: 'Hi, I am Siiri from Tartu and I want to learn why robins sing at night',
    judged: [{ kind: 'introduction' }],
    standing: 'waiting',
  }),
]

const stage: ControlView['stage'] = {
  scene: {
    kind: 'question',
    quiz: 'The songbird quiz',
    number: 1,
    of: 5,
    text: 'With which organ do songbirds sing?',
    bars: bars.map(({ letter, text }) => ({ letter, text })),
    state: 'open',
    opensAt: at(-11),
    closesAt: at(14),
    teams: TEAMS.map(({ members: _, ...team }, index) => ({ team, answered: index % 3 !== 1 })),
    answered: 17,
    right: '',
  },
  join: { title: 'How birds learn to sing', hashtag: 'ChalkClass', master: 'chalkbird_demo' },
  rehearsal: true,
  clock: { x: xTime(NOW), local: 0, rate: 0 },
}

export const view: ControlView = {
  mode: 'practice',
  cost: {
    posts: 120,
    authors: 23,
    sent: 3,
    session: 875,
    today: 875,
    forecast: 2100,
    budget: 10_000,
    state: 'within',
  },
  session: {
    title: 'How birds learn to sing',
    hashtag: 'ChalkClass',
    master: 'chalkbird_demo',
    startedAt: at(-1200),
    ended: false,
    late: null,
    file: 'birds.jsonl',
  },
  teams: TEAMS,
  cues,
  cue: CUE,
  figures: question,
  stage,
  preview: { ...stage, scene: { kind: 'course', title: 'What was answered', text: 'Soon' } },
  covered: null,
  output: { cover: 'nothing', held: null, timer: null },
  moderation: { shows: 'teams', words: [] },
  hints,
  courses: [],
  replies: {
    herons:
      'Nobody in Herons has written to @chalkbird_demo yet, so X allows no reply. The hint goes out as a post to all.',
  },
  feed: {
    state: 'reading',
    trouble: '',
    lastPoll: at(-4),
    nextPoll: at(11),
    remaining: 432,
    resetAt: at(600),
    posts: 231,
  },
  journal: '',
  waiting: 2,
  desk: { questions: [], promises: [] },
  replay: null,
}

/** The example at another step, at which nothing is counted. */
export const atStep = (kind: CueRow['kind'], scene: Scene): ControlView => ({
  ...view,
  cue: cues.findIndex((cue) => cue.kind === kind),
  figures: { kind: 'none' },
  stage: { ...view.stage, scene },
})

export const board: BoardRow[] = [
  { team: teamAt(2), points: 18, rank: 1, climbed: 1, right: 2, asked: 2, speed: 3140, corrected: 0 },
  { team: teamAt(0), points: 10, rank: 2, climbed: -1, right: 1, asked: 2, speed: 3490, corrected: 0 },
]

export const replayView: ControlView = {
  ...view,
  mode: 'replay',
  feed: { state: 'off', trouble: '', posts: 0 },
  replay: { from: at(-1200), to: at(2400), at: at(0), playing: false, rate: 10 },
}

const saved: ControlState['view']['saved'] = [
  {
    path: '/sessions/birds.jsonl',
    title: 'How birds learn to sing',
    hashtag: 'ChalkClass',
    mode: 'practice',
    startedAt: NOW - 1_200_000,
    posts: 231,
    ended: false,
  },
  {
    path: '/sessions/firstaid.jsonl',
    title: 'First aid for beginners',
    hashtag: 'FirstAidNow',
    mode: 'live',
    startedAt: NOW - 400_000_000,
    posts: 1840,
    ended: true,
  },
]

const screenAt = (id: number, label: string): ScreenInfo => ({
  id,
  label,
  width: 1920,
  height: 1080,
  scale: 1,
  isTrainers: id === 1,
  isAudiences: id === 2,
})

/** A laptop and a projector, which shows the stage. */
export const displays: DisplaysView = {
  audience: 'full-screen',
  size: { width: 1920, height: 1080 },
  screens: [screenAt(1, 'Laptop'), screenAt(2, 'Projector')],
  isMirrored: false,
  isOneScreen: false,
  projector: 'Projector',
}

/** The home screen, with two saved sessions and no account. */
export const home: ControlState['view'] = {
  screen: 'home',
  saved,
  account: null,
  connection: exampleConnection(),
  isConnectionOpen: false,
  starting: null,
  displays: { ...displays, audience: 'none' },
  session: null,
  look: DEFAULT_LOOK,
  language: 'en',
  keys: {},
  rehearsed: [],
}

export const inSession: ControlState['view'] = {
  ...home,
  screen: 'session',
  displays,
  session: view,
}
