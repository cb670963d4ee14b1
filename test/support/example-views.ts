import { countsOf } from '../../src/core/desk/desk-view'
import { LETTERS } from '../../src/core/runsheet'
import { idAtTime, xTime, type XTime } from '../../src/core/time'
import type {
  AskedCard,
  AudienceView,
  Bar,
  BoardRow,
  Finish,
  IntroCard,
  PostCard,
  Scene,
  StageClock,
  TeamMark,
} from '../../src/core/views'
import { hostile } from '../../src/practice/scripts/hostile'

/** The moment at which every example is looked at, by X's clock. */
export const NOON = xTime(Date.UTC(2026, 10, 23, 11, 0, 0))
export const after = (ms: number): XTime => xTime(NOON + ms)

/** A clock that stands still at noon, so that every picture is the same. */
const atNoon: StageClock = { x: NOON, local: 0, rate: 0 }

const TEAM_NAMES = [
  'Blue Whales',
  'The Chalk Marks',
  'Late Shift',
  'Pelicans',
  'Ohm’s Outlaws',
  'Fjord & Friends',
  'Żółte Żaby',
  'Night School',
  'Second Breakfast',
  'The Extraordinarily Well Prepared Team 10',
  'Kreidezeit',
  'Tabula Rasa',
]
export const teams = (count: number): TeamMark[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `team-${index + 1}`,
    name: TEAM_NAMES[index] ?? `Team ${index + 1}`,
    colour: index % 8,
  }))
const team = (index: number): TeamMark => teams(index + 1)[index] ?? { id: 'none', name: 'None', colour: 0 }

const bars = (texts: string[], votes: number[] = []): Bar[] => {
  const all = votes.reduce((sum, count) => sum + count, 0)
  return texts.map((text, index) => {
    const count = votes[index]
    const figures = count === undefined ? {} : { votes: count, share: all === 0 ? 0 : count / all }
    return { letter: LETTERS[index] ?? 'A', text, ...figures }
  })
}

export const post = (about: Partial<PostCard> & { text: string }): PostCard => {
  const time = about.time ?? after(-65_000)
  return { id: idAtTime(time), name: 'Ada Okafor', username: 'ada_okafor', time, ...about }
}

const person = (index: number, about: Partial<IntroCard> & { text: string }): IntroCard => ({
  ...post({ time: after(-120_000 + index * 900), ...about }),
  shownFrom: after(-120_000 + index * 900),
  ...about,
})

const anna = person(0, {
  name: 'Anna Lind',
  username: 'annalind',
  text: 'Hi, I am Anna from Gothenburg. I want to learn how to explain recursion without losing the back row. #chalk26',
  person: 'Anna',
  place: 'Gothenburg',
  wish: { kind: 'learn', text: 'how to explain recursion without losing the back row' },
  team: team(0),
})
const tomasz = person(1, {
  name: 'Tomasz Wójcik',
  username: 'twojcik',
  text: 'Tomasz, Kraków. Hardest for me: keeping quiet groups talking #chalk26',
  person: 'Tomasz',
  place: 'Kraków',
  wish: { kind: 'challenge', text: 'keeping quiet groups talking' },
  team: team(3),
})
const whole = person(2, {
  name: 'Beatriz Carvalho de Albuquerque e Castro Figueiredo',
  username: 'beatriz_teaches',
  text:
    'Teaching maths to fourteen-year-olds for nineteen years and still nervous on the first day of term. ' +
    'Hoping to leave with three things that I can use on Monday morning, and one that I can use with my own children. ' +
    'Coffee helps. So does honesty, it turns out. 🐦 #chalk26',
})
const arabic = person(3, {
  name: 'ليلى حداد',
  username: 'layla_haddad',
  text: 'مرحبا، أنا ليلى من عمّان. أريد أن أتعلم كيف أجعل الطلاب يسألون أكثر #chalk26',
  person: 'ليلى',
  place: 'عمّان',
  wish: { kind: 'learn', text: 'كيف أجعل الطلاب يسألون أكثر' },
})
const japanese = person(4, {
  name: '佐藤 美咲',
  username: 'misaki_sato',
  text: '佐藤美咲です。札幌から来ました。生徒が自分で考える授業の作り方を学びたいです。 #chalk26',
  person: '佐藤美咲',
  place: '札幌',
  wish: { kind: 'learn', text: '生徒が自分で考える授業の作り方' },
})

const rows = (count: number): BoardRow[] =>
  teams(count).map((one, index) => ({
    team: one,
    points: Math.max(0, 4875 - index * 310 - (index % 3) * 45),
    rank: index + 1,
    climbed: [0, 2, -1, 0, 1, -2][index % 6] ?? 0,
    right: Math.max(0, 5 - Math.floor(index / 2)),
    asked: 5,
    speed: index < 10 ? 8000 + index * 730 : null,
    corrected: 0,
  }))

const typed = (wordings: string[]) =>
  wordings.map((words, at) => ({
    words,
    posts: Array.from({ length: Math.max(1, 9 - 2 * at) }, () => ({ id: '1', version: '1' })),
  }))

const finish = (count: number): Finish[] =>
  [0, 410, 430, 2380, 5120, 9870, 12_400, 15_010].slice(0, count).map((behind, index) => ({
    team: team((index * 3 + 1) % 8),
    who: `player_${index + 1}`,
    time: after(-40_000 + 12_340 + behind),
    taken: 12_340 + behind,
    behind,
    rank: index + 1,
    points: 1000 - 25 * index,
    helped: false,
    official: true,
  }))

type Question = Scene & { kind: 'question' }
type Poll = Scene & { kind: 'poll' }
const poll = (about: Omit<Poll, 'kind' | 'before'> & Partial<Poll>): Scene => ({
  kind: 'poll',
  before: [],
  ...about,
})
const CITIES = ['Ljubljana', 'Bratislava', 'Tallinn', 'Valletta']
const question = (about: Partial<Question>): Scene => ({
  kind: 'question',
  quiz: 'Capitals',
  number: 2,
  of: 5,
  text: 'Which of these capitals lies closest to the sea?',
  bars: bars(CITIES),
  state: 'open',
  opensAt: after(-15_000),
  closesAt: after(45_000),
  teams: teams(5).map((one, index) => ({ team: one, answered: index % 2 === 0 })),
  answered: 14,
  right: '',
  ...about,
})
const finished = (count: number): Scene & { kind: 'finish' } => ({
  kind: 'finish',
  number: 2,
  of: 5,
  text: 'Which of these capitals lies closest to the sea?',
  right: 'D Valletta',
  finish: finish(count),
  official: true,
})
const answered = (count: number, done: number): Scene & { kind: 'answered' } => ({
  kind: 'answered',
  number: 2,
  of: 5,
  state: 'open',
  closesAt: after(22_000),
  teams: teams(count).map((one, index) => ({ team: one, answered: index < done })),
  answered: done * 3,
})
const theRoom: Scene & { kind: 'room' } = {
  kind: 'room',
  title: 'Who is here?',
  people: 24,
  places: [
    { text: 'Gothenburg', people: 6 },
    { text: 'Kraków', people: 4 },
    { text: 'عمّان', people: 3 },
    { text: '札幌', people: 2 },
    { text: 'São João da Boa Vista', people: 2 },
    { text: 'Lviv', people: 1 },
    { text: 'Leeds', people: 1 },
  ],
  challenges: [
    { text: 'keeping quiet groups talking', people: 5 },
    { text: 'the first five minutes', people: 3 },
    { text: 'mixed levels in one room', people: 2 },
    { text: 'time', people: 1 },
  ],
  wishes: [
    { text: 'how to ask better questions', people: 4 },
    { text: 'explaining recursion without losing the back row', people: 2 },
    { text: 'to listen', people: 1 },
  ],
}
const LONG_QUESTION =
  'A teacher asks thirty learners to post one thing that they have understood and one thing that they have not, and reads ' +
  'the second list first. Six posts repeat the same confusion in different words. What should happen next, and what would ' +
  'you say to those six people?'.slice(0, 280 - 118)
const LONG_OPTIONS = [
  'Stop, and explain the same thing again with a different picture, then ask the six to explain it back to a neighbour',
  'Go on: six of thirty is fewer than a quarter, and the rest of the room would only lose patience with a repetition',
  'Let the six ask one of those who understood, for three minutes, and only then decide together whether to go on',
  'Post a hint to everybody, and come back to it after the break, when the coffee has done what explaining could not',
]
const ARABIC_OPTIONS = ['نعم، دائمًا', 'يعتمد الأمر على التلميح', 'لا']
/** Forty letters are the longest name that a team can have. */
const longTeams = (count: number): TeamMark[] =>
  teams(count).map((one, index) => ({
    ...one,
    name:
      ['Die überaus gut vorbereitete Nordkurve 1', 'فريق السبورة الخضراء من عمّان', one.name][index % 3] ?? '',
  }))
const EIGHT = ['Oslo', 'Reykjavík', 'Helsinki', 'Copenhagen', 'Stockholm', 'Tórshavn', 'Nuuk', 'Mariehamn']
/** Forty-five letters, the longest that options of a quiz usually have. */
const LONGISH_OPTIONS = [
  'The perfect song of its kind, from day eleven',
  'Nothing at all, until it has heard a neighbour',
  'An odd and unfinished song that nobody answers',
  'The song of whichever other bird sings nearby',
].map((text) => text.slice(0, 45))
const QUESTION_OF_200 =
  'A zebra finch grows up in a quiet room, well fed and warm, without hearing any adult sing in the whole of its first ' +
  'ninety days. Nobody shows it how, and nobody answers it either. What will it sing?'
const ODD_SONG = [
  'Nothing at all',
  'The perfect song of its kind',
  'An odd, unfinished song',
  'The song of another bird',
]

const rightCases: Record<string, Partial<Question>> = {
  short: { bars: bars(CITIES, [1, 0, 19, 7]) },
  sentence: {
    text: 'A zebra finch grows up without hearing any adult sing. What will it sing?',
    bars: bars(ODD_SONG, [3, 5, 12, 7]),
  },
  longish: { bars: bars(LONGISH_OPTIONS, [2, 4, 8, 13]) },
  'longish-200': { text: QUESTION_OF_200, bars: bars(LONGISH_OPTIONS, [2, 4, 8, 13]) },
  'short-200': { text: QUESTION_OF_200, bars: bars(CITIES, [2, 4, 8, 13]) },
  two: { text: 'Tea or coffee?', bars: bars(['Tea', 'Coffee'], [9, 18]), right: 'B' },
  'long-110': { bars: bars(LONG_OPTIONS, [3, 1, 17, 6]) },
  'eight-longish': {
    bars: bars([...LONGISH_OPTIONS, ...LONGISH_OPTIONS], [3, 1, 8, 6, 0, 4, 3, 2]),
  },
  'typed-200': { text: QUESTION_OF_200, bars: [], right: 'an odd, unfinished song' },
  'nobody-200': { text: QUESTION_OF_200, bars: bars(ODD_SONG, [20, 5, 0, 2]) },
  together: {
    bars: bars(CITIES, [1, 0, 19, 7]),
  },
}

const CODE = `for (let i = 0; i < 3; i += 1) {
  if (i % 2) continue
  console.log(i + 1)
}
`
const WIDE_CODE =
  'SELECT posts.id, authors.name\n  FROM posts JOIN authors USING (author_id)\n ORDER BY posts.id DESC LIMIT 1'
/** A 2 by 1 map: sea beside land. */
const MAP = {
  source:
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGNgKNrEMK8YAAa4Ajb6Iu+NAAAAAElFTkSuQmCC',
  alt: 'A map: the sea on the left, land on the right',
}

const hintOf = (text: string) => ({ text, to: 'all' as const })
const sevenTeams = teams(7).map((one, index) => ({ team: one, answered: index < 3 }))
const openCases: Record<string, Partial<Question>> = {
  code: { text: 'What does this print?', code: CODE, bars: bars(['1', '2', '3', 'Nothing: it fails']) },
  'code-wide': {
    text: 'Which of these does it answer?',
    code: WIDE_CODE,
    bars: bars(['The newest', 'The oldest', 'All of them', 'None']),
  },
  'code-long': { text: 'Where is the mistake?', code: CODE.repeat(6), bars: bars(CITIES) },
  'code-typed': { text: 'What does this print?', code: CODE, bars: [] },
  picture: { picture: MAP, hint: hintOf('It has a harbour.') },
  'picture-eight': { picture: MAP, bars: bars(EIGHT) },
  'picture-longish': { text: QUESTION_OF_200, picture: MAP, bars: bars(LONGISH_OPTIONS) },
  'code-and-picture': { text: 'Which square is drawn?', code: CODE, picture: MAP },
  'hint-short': { teams: sevenTeams, hint: hintOf('It has a harbour.') },
  sentence: { text: rightCases['sentence']?.text ?? '', bars: bars(ODD_SONG), teams: sevenTeams },
  'sentence-hint': {
    text: rightCases['sentence']?.text ?? '',
    bars: bars(ODD_SONG),
    teams: sevenTeams,
    hint: hintOf('It wants to sing, and it does. But nobody showed it how.'),
  },
  longish: { bars: bars(LONGISH_OPTIONS) },
  'longish-200-hint': {
    text: QUESTION_OF_200,
    bars: bars(LONGISH_OPTIONS),
    hint: hintOf('Nobody showed it how.'),
  },
  two: { text: 'Tea or coffee?', bars: bars(['Tea', 'Coffee']) },
  'short-200': { text: QUESTION_OF_200 },
  'typed-hint': {
    text: 'What do we call it in babies?',
    bars: [],
    hint: hintOf('Say it aloud: ba-ba-ba, da-da-da.'),
  },
  'eight-hint': {
    bars: bars(EIGHT),
    teams: sevenTeams,
    hint: hintOf('It has a harbour, and a wooden town.'),
  },
}

const join = {
  title: 'Teaching that sticks: a day for trainers',
  hashtag: 'chalk26',
  master: 'chalkbird_live',
}
export const viewOf = (scene: Scene, about: Partial<AudienceView> = {}): AudienceView => ({
  scene,
  join,
  rehearsal: false,
  clock: atNoon,
  ...about,
})

const intros = (people: IntroCard[]): Scene => ({
  kind: 'intros',
  title: 'Who is here?',
  prompt: 'Tell us your name, where you come from, and what you want to learn today.',
  people,
})
const UNEVEN =
  'What do you do when the same three people always answer first, and you know the others know? #chalk26'
const COURSE_TEXT =
  'Ask before you tell. A room that has guessed, even wrongly, listens to the answer. Keep the question on the wall until ' +
  'everybody has had time to think, and wait two breaths longer than feels polite.'

/** A round of questions; by text, how a question stands that is not a single person's open one. */
export const roundOf = (
  posts: readonly PostCard[],
  {
    prompt = 'What is still unclear?',
    stands = {},
  }: { prompt?: string; stands?: Record<string, Partial<AskedCard>> } = {},
): Scene & { kind: 'questions' } => {
  const asked = posts.map((each): AskedCard => ({
    ...each,
    askers: 1,
    likes: 0,
    state: 'asked',
    ...stands[each.text],
  }))
  return { kind: 'questions', title: 'Your questions', prompt, asked, counts: countsOf(asked) }
}

/** Every scene in the states that a room sees, by a name for the gallery. */
export const exampleViews: Record<string, AudienceView | null> = {
  'app-card': null,
  join: viewOf({ kind: 'join' }),
  'join-rehearsal': viewOf({ kind: 'join' }, { rehearsal: true }),
  'join-long': viewOf(
    { kind: 'join' },
    {
      join: {
        title:
          'Introduction to the teaching of introductory courses for people who introduce others to teaching, part two of three',
        hashtag: 'introductiontotheteachingofintroductorycoursespart2autumn26',
        master: 'fifteen_letters',
      },
    },
  ),
  'join-rtl': viewOf(
    { kind: 'join' },
    { join: { title: 'يوم للمدرّبين: تعليم يبقى', hashtag: 'تعليم26', master: 'chalkbird_live' } },
  ),
  'intros-empty': viewOf(intros([])),
  'intros-one': viewOf(intros([anna]), { rehearsal: true }),
  'intros-two': viewOf(intros([anna, tomasz])),
  'intros-practice': viewOf(
    intros([
      person(0, {
        name: 'Bram Krijtveld',
        username: 'bram_krijt',
        text: 'test, is this thing on #ChalkClass',
        team: team(3),
      }),
      { ...anna, name: 'Mira Kreda', username: 'mira_kreda', person: 'Mira', place: 'Gdynia' },
    ]),
    { rehearsal: true },
  ),
  'intros-long-names': viewOf(
    intros([
      { ...whole, team: team(2) },
      { ...anna, person: 'Wolfeschlegelsteinhausenbergerdorff', username: 'wolfe_steinhaus' },
    ]),
  ),
  'intros-whole': viewOf(intros([tomasz, whole])),
  'intros-scripts': viewOf(intros([arabic, japanese])),
  'intros-four': viewOf(intros([anna, tomasz, arabic, whole])),
  'poll-hidden': viewOf(
    poll({
      question: 'How much of your last lesson could your learners explain today?',
      state: 'open',
      bars: bars(['Nearly all of it', 'About half', 'One good story', 'I would rather not know']),
      voters: 18,
    }),
  ),
  'poll-building': viewOf(
    poll({
      question: 'Tea or coffee?',
      state: 'open',
      bars: bars(['Tea', 'Coffee'], [4, 9]),
      voters: 13,
    }),
  ),
  'poll-result': viewOf(
    poll({
      question: 'How much of your last lesson could your learners explain today?',
      state: 'result',
      bars: bars(
        ['Nearly all of it', 'About half', 'One good story', 'I would rather not know'],
        [3, 12, 17, 9],
      ),
      voters: 41,
    }),
  ),
  'poll-eight': viewOf(
    poll({
      question: 'Where shall we meet next year?',
      state: 'result',
      bars: bars(EIGHT, [3, 21, 2, 14, 9, 5, 0, 1]),
      voters: 55,
    }),
  ),
  'poll-hidden-short': viewOf(
    poll({
      question: 'Did the hint spoil it?',
      state: 'open',
      bars: bars(['Yes', 'A little', 'No']),
      voters: 18,
    }),
  ),
  'poll-closed': viewOf(
    poll({ question: 'Tea or coffee?', state: 'closed', bars: bars(['Tea', 'Coffee'], [4, 9]), voters: 13 }),
  ),
  'poll-tie': viewOf(
    poll({ question: 'Tea or coffee?', state: 'result', bars: bars(['Tea', 'Coffee'], [7, 7]), voters: 14 }),
  ),
  'poll-on-x': viewOf(
    poll({
      question: 'How much of your last lesson could your learners explain today?',
      state: 'result',
      bars: bars(['Nearly all', 'About half', 'One good story', 'Rather not know'], [3, 12, 17, 9]),
      voters: 41,
      onX: {
        bars: bars(['Nearly all', 'About half', 'One good story', 'Rather not know'], [31, 80, 44, 12]),
        voters: 167,
        open: false,
      },
    }),
  ),
  'poll-on-x-hidden': viewOf(
    poll({
      question: 'Tea or coffee?',
      state: 'open',
      bars: bars(['Tea', 'Coffee']),
      voters: 13,
      onX: { bars: bars(['Tea', 'Coffee']), voters: 48, open: true },
    }),
  ),
  'poll-on-x-alone': viewOf(
    poll({
      question: 'Tea or coffee?',
      state: 'open',
      bars: bars(['Tea', 'Coffee'], [0, 0]),
      voters: 0,
      onX: { bars: bars(['Tea', 'Coffee'], [19, 29]), voters: 48, open: true },
    }),
  ),
  'poll-elsewhere': viewOf(
    poll({
      question: 'How much of your last lesson could your learners explain today?',
      state: 'open',
      bars: bars(['Nearly all', 'About half', 'One good story', 'Rather not know']),
      voters: 0,
      elsewhere: 'https://forms.example.org/teachers/2026/how-much',
    }),
  ),
  'poll-rtl': viewOf(
    poll({
      question: 'هل يفسد التلميح السؤال؟',
      state: 'result',
      bars: bars(ARABIC_OPTIONS, [4, 19, 12]),
      voters: 35,
    }),
  ),
  'poll-before-after-eight': viewOf(
    poll({
      question: 'Where shall we meet next year?',
      state: 'result',
      bars: bars(EIGHT, [3, 21, 2, 14, 9, 5, 0, 1]),
      before: bars(EIGHT, [13, 9, 2, 4, 9, 5, 6, 1]) as Required<Bar>[],
      voters: 55,
    }),
  ),
  'poll-long': viewOf(
    poll({
      question: LONG_QUESTION,
      state: 'result',
      bars: bars(LONG_OPTIONS, [3, 1, 17, 9]),
      voters: 30,
    }),
  ),
  'question-open': viewOf(question({})),
  'question-minutes': viewOf(
    question({
      closesAt: after(95_000),
      teams: teams(12).map((one, index) => ({ team: one, answered: index % 3 === 0 })),
    }),
  ),
  'question-last': viewOf(question({ closesAt: after(3400) }), { rehearsal: true }),
  'question-hint': viewOf(
    question({
      hint: { text: 'Think of the map: three of them have a river, one has a harbour.', to: 'all' },
    }),
  ),
  'question-eight': viewOf(
    question({
      text: 'Which Nordic capital is the northernmost?',
      bars: bars(EIGHT),
      teams: teams(8).map((one, index) => ({ team: one, answered: index > 3 })),
    }),
  ),
  'question-rtl': viewOf(question({ text: 'هل يفسد التلميح السؤال؟', bars: bars(ARABIC_OPTIONS) })),
  'question-long-teams': viewOf(
    question({ teams: longTeams(5).map((one, index) => ({ team: one, answered: index % 2 === 0 })) }),
  ),
  'question-answers-typed': viewOf(
    question({ text: 'In which year?', state: 'answers', bars: [], answered: 27 }),
  ),
  'question-answers-wordings': viewOf(
    question({
      text: 'What does this print?',
      code: 'print(2 + 2)\nprint("2" + "2")',
      state: 'answers',
      bars: [],
      answered: 27,
      typed: typed([
        '4 and 22',
        'four, then twenty-two',
        '4, 4',
        'أربعة ثم اثنان وعشرون',
        'it crashes at once because a number is added',
        '22',
      ]),
    }),
  ),
  'question-right-rtl': viewOf(
    question({
      state: 'right',
      text: 'هل يفسد التلميح السؤال؟',
      bars: bars(ARABIC_OPTIONS, [4, 19, 12]),
      right: 'B',
      answered: 35,
    }),
  ),
  'question-typed': viewOf(
    question({ text: 'In which year was the first blackboard used in a school?', bars: [] }),
  ),
  'question-long': viewOf(question({ text: LONG_QUESTION, bars: bars(LONG_OPTIONS) })),
  'question-closed': viewOf(question({ state: 'closed', closesAt: NOON })),
  'question-answers': viewOf(question({ state: 'answers', bars: bars(CITIES, [6, 2, 11, 8]), answered: 27 })),
  'question-right': viewOf(
    question({
      state: 'right',
      bars: bars(CITIES, [6, 2, 11, 8]),
      answered: 27,
      right: 'D',
    }),
  ),
  'question-right-eight': viewOf(
    question({
      text: 'Which Nordic capital is the northernmost?',
      state: 'right',
      bars: bars(EIGHT, [3, 21, 2, 0, 0, 5, 14, 1]),
      answered: 46,
      right: 'G',
    }),
  ),
  'question-right-typed': viewOf(
    question({
      text: 'In which year was the first blackboard used in a school?',
      state: 'right',
      bars: [],
      right: '1801',
    }),
  ),
  'question-right-range': viewOf(
    question({
      text: 'How cold, in °C, is the sea in front of Tallinn in winter?',
      state: 'right',
      bars: [],
      right: { from: -0.5, to: 3 },
    }),
  ),
  'question-nobody': viewOf(
    question({ state: 'right', bars: bars(CITIES, [6, 2, 11, 0]), answered: 19, right: 'D' }),
  ),
  ...Object.fromEntries(
    Object.entries(rightCases).map(([name, about]) => [
      `question-right-${name}`,
      viewOf(question({ state: 'right', answered: 27, right: 'C', ...about }), { rehearsal: true }),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(openCases).map(([name, about]) => [`question-open-${name}`, viewOf(question(about))]),
  ),
  board: viewOf({ kind: 'board', title: 'Capitals', rows: rows(5), final: false }),
  'board-two': viewOf(
    {
      kind: 'board',
      title: 'Capitals',
      rows: rows(2).map((row) => ({ ...row, climbed: 0 })),
      final: false,
      after: { done: 1, of: 6 },
    },
    { rehearsal: true },
  ),
  'board-eight': viewOf({
    kind: 'board',
    title: 'Capitals',
    rows: rows(8),
    final: false,
    after: { done: 3, of: 6 },
  }),
  'board-without-speed': viewOf({
    kind: 'board',
    title: 'Capitals',
    rows: rows(6).map((row) => ({ ...row, speed: null })),
    final: false,
  }),
  'board-corrected': viewOf({
    kind: 'board',
    title: 'Capitals',
    rows: rows(6).map((row, index) => ({ ...row, corrected: [0, -250, 0, 500, 0, 0][index] ?? 0 })),
    final: false,
  }),
  'board-many': viewOf({ kind: 'board', title: 'Capitals', rows: rows(21), final: false }),
  'board-final': viewOf({ kind: 'board', title: 'Capitals', rows: rows(8), final: true }),
  'board-long-names': viewOf({
    kind: 'board',
    title: 'Capitals',
    rows: rows(7).map((row, index) => ({ ...row, team: longTeams(7)[index] ?? row.team })),
    final: false,
  }),
  'board-forty': viewOf({ kind: 'board', title: 'Capitals', rows: rows(40), final: false }),
  'board-final-long-names': viewOf({
    kind: 'board',
    title: 'Capitals',
    rows: rows(5).map((row, index) => ({ ...row, team: longTeams(5)[index] ?? row.team })),
    final: true,
  }),
  'board-final-corrected': viewOf({
    kind: 'board',
    title: 'Capitals',
    rows: rows(5).map((row, index) => ({
      ...row,
      right: 12 - index,
      asked: 12,
      speed: 10_400 + index * 2100,
      corrected: [0, -250, 1500, 0, 0][index] ?? 0,
    })),
    final: true,
  }),
  'board-final-two': viewOf({ kind: 'board', title: 'Capitals', rows: rows(2), final: true }),
  post: viewOf({
    kind: 'post',
    post: post({
      text: 'The pause after the question was the best part. Nobody had ever waited for us before. #chalk26',
      team: team(5),
    }),
  }),
  'post-practice': viewOf(
    {
      kind: 'post',
      post: post({ text: 'Is there a list of the books you mentioned, @chalkbird_live? #chalk26' }),
    },
    { rehearsal: true },
  ),
  'post-scripts': viewOf({ kind: 'post', post: post({ ...japanese, text: japanese.text.repeat(3) }) }),
  'post-280': viewOf({ kind: 'post', post: post({ ...whole, text: whole.text }) }),
  'post-rtl': viewOf({ kind: 'post', post: post({ ...arabic }) }),
  hint: viewOf({
    kind: 'hint',
    hint: { text: 'Look at question 2 again: it asks for the sea, not for a river.', to: team(3) },
  }),
  'hint-all': viewOf({
    kind: 'hint',
    hint: {
      text: 'Good question from @ada_okafor about waiting. I will look into it and answer after the break.',
      to: 'all',
    },
  }),
  'questions-empty': viewOf(roundOf([])),
  questions: viewOf(
    roundOf(
      [
        post({
          name: 'Ngozi Eze',
          username: 'ngozi_e',
          text: 'Does the two-breath rule work online as well? #chalk26',
          team: team(1),
          time: after(-9000),
        }),
        post({ text: UNEVEN, time: after(-60_000) }),
      ],
      { stands: { [UNEVEN]: { askers: 12, state: 'promised' } } },
    ),
  ),
  'questions-one-answered': viewOf(
    roundOf([post({ text: UNEVEN, time: after(-60_000) })], {
      stands: { [UNEVEN]: { askers: 3, state: 'answered' } },
    }),
  ),
  // As the practice class asks.
  'questions-counted': viewOf(
    {
      ...roundOf([post({ text: 'Do owls sing?', time: after(-60_000) })]),
      title: 'Ask anything',
      counts: { asked: 17, promised: 2, answered: 10 },
    },
    { rehearsal: true },
  ),
  'questions-four': viewOf(
    roundOf(
      [arabic, japanese, tomasz, whole].map(({ text, ...about }, index) =>
        post({ ...about, text: `${text} ?`, time: after(-60_000 - index * 10_000) }),
      ),
      {
        stands: {
          [`${arabic.text} ?`]: { askers: 4, state: 'answered' },
          [`${japanese.text} ?`]: { askers: 128, state: 'promised' },
          [`${whole.text} ?`]: { askers: 2 },
        },
      },
    ),
    { rehearsal: true },
  ),
  course: viewOf({
    kind: 'course',
    title: 'Ask before you tell',
    text: COURSE_TEXT,
    link: 'https://example.org/teaching/ask-before-you-tell',
    step: { number: 3, of: 12 },
  }),
  'course-picture': viewOf({
    kind: 'course',
    title: 'Ask before you tell',
    text: COURSE_TEXT,
    link: 'https://example.org/teaching/ask-before-you-tell',
    picture: MAP,
    step: { number: 4, of: 12 },
  }),
  'course-picture-alone': viewOf({
    kind: 'course',
    title: 'Ask before you tell',
    text: 'Where is this? Say it before you look it up.',
    picture: MAP,
    step: { number: 1, of: 12 },
  }),
  'course-title': viewOf({ kind: 'course', title: 'Ask before you tell', text: '' }),
  'course-rtl': viewOf({
    kind: 'course',
    title: 'اسألوا قبل أن تشرحوا',
    text: 'الغرفة التي خمّنت، حتى لو أخطأت، تصغي إلى الجواب. اتركوا السؤال على الحائط حتى يفكّر الجميع.',
    link: 'https://example.org/teaching/ask-before-you-tell',
    step: { number: 3, of: 12 },
  }),
  'course-long': viewOf({
    kind: 'course',
    title: 'Ask before you tell',
    text: `${COURSE_TEXT}\n\n`.repeat(4).slice(0, 1000),
  }),
  break: viewOf({
    kind: 'break',
    title: 'Coffee',
    timer: { kind: 'running', endsAt: after(12 * 60_000 + 41_000) },
  }),
  'break-over': viewOf({
    kind: 'break',
    title: 'Coffee',
    timer: { kind: 'running', endsAt: after(-72_000) },
  }),
  'break-paused': viewOf({ kind: 'break', title: 'Coffee', timer: { kind: 'paused', left: 7 * 60_000 } }),
  countdown: viewOf({ kind: 'break', title: '', timer: { kind: 'running', endsAt: after(95_000) } }),
  'break-hour': viewOf({
    kind: 'break',
    title: 'Lunch, downstairs on the left, and the soup is good',
    timer: { kind: 'running', endsAt: after(3_725_000) },
  }),
  'countdown-last': viewOf({ kind: 'break', title: '', timer: { kind: 'running', endsAt: after(3400) } }),
  'countdown-over': viewOf({ kind: 'break', title: '', timer: { kind: 'running', endsAt: after(-8000) } }),
  finish: viewOf(finished(5)),
  'finish-two': viewOf(finished(2)),
  'finish-long-names': viewOf({
    ...finished(6),
    finish: finish(6).map((one, index) => ({ ...one, team: longTeams(6)[index] ?? one.team })),
  }),
  'finish-one': viewOf(finished(1)),
  'finish-eight': viewOf(finished(8), { rehearsal: true }),
  'finish-nobody': viewOf(finished(0)),
  'finish-no-team': viewOf({ ...finished(0), noTeam: 'first' }),
  'finish-together': viewOf({
    ...finished(6),
    finish: finish(6).map((one, index) => ({ ...one, behind: index * 20, taken: 12_340 + index * 20 })),
  }),
  'finish-long': viewOf({ ...finished(4), text: QUESTION_OF_200, right: `C ${LONGISH_OPTIONS[2] ?? ''}` }),
  'finish-provisional': viewOf(
    {
      ...finished(3),
      official: false,
      finish: finish(3).map((one, index) => ({ ...one, official: index === 0 })),
    },
    { rehearsal: true },
  ),
  'finish-tie': viewOf({
    ...finished(4),
    finish: finish(4).map((one, index) => ({
      ...one,
      behind: index === 1 ? 20 : one.behind,
      taken: index === 1 ? 12_360 : one.taken,
      rank: [1, 1, 3, 4][index] ?? 4,
    })),
  }),
  'finish-helped': viewOf({
    ...finished(5),
    finish: finish(5).map((one, index) => ({ ...one, helped: index === 0 || index === 3 })),
  }),
  'finish-helped-eight': viewOf({
    ...finished(8),
    official: false,
    finish: finish(8).map((one, index) => ({ ...one, helped: index % 3 === 0 })),
  }),
  'finish-nobody-yet': viewOf({ ...finished(0), official: false }),
  answered: viewOf(answered(5, 3)),
  'answered-twelve': viewOf(answered(12, 7), { rehearsal: true }),
  'answered-forty': viewOf(answered(40, 22)),
  'answered-nobody-in-teams': viewOf(answered(0, 0)),
  'answered-alone': viewOf({ ...answered(0, 0), answered: 14 }),
  'answered-counted': viewOf({ ...answered(0, 0), counted: { done: 3, of: 8 }, answered: 7 }),
  'answered-all': viewOf(answered(5, 5)),
  'answered-long-names': viewOf({
    ...answered(9, 4),
    teams: longTeams(9).map((one, index) => ({ team: one, answered: index < 4 })),
  }),
  'answered-closed': viewOf({ ...answered(6, 5), state: 'closed', closesAt: NOON }),
  room: viewOf(theRoom),
  'room-few': viewOf({
    ...theRoom,
    people: 3,
    places: [
      { text: 'Gothenburg', people: 2 },
      { text: 'Kraków', people: 1 },
    ],
    challenges: [],
    wishes: [],
  }),
  'room-wishes': viewOf({ ...theRoom, places: [], challenges: [] }),
  'room-count': viewOf({ ...theRoom, people: 128, places: [], challenges: [], wishes: [] }),
  'room-long': viewOf({
    ...theRoom,
    places: [
      { text: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch', people: 9 },
      ...theRoom.places,
    ],
    challenges: [
      {
        text: 'keeping everybody in the room awake, and myself, after a lunch that was far too good',
        people: 7,
      },
      ...theRoom.challenges,
    ],
  }),
  'room-empty': viewOf({ ...theRoom, people: 0, places: [], challenges: [], wishes: [] }),
  'poll-before-after': viewOf(
    poll({
      question: 'Does a hint spoil the question?',
      state: 'result',
      bars: bars(['Yes, always', 'It depends on the hint', 'No'], [4, 19, 12]),
      before: bars(['Yes, always', 'It depends on the hint', 'No'], [17, 8, 6]) as Required<Bar>[],
      voters: 35,
    }),
  ),
  black: viewOf({ kind: 'black' }),
  white: viewOf({ kind: 'white' }),
  card: viewOf({ kind: 'card' }),
  closing: viewOf({
    kind: 'closing',
    posts: 412,
    people: 57,
    winners: rows(1),
  }),
  'closing-plain': viewOf({ kind: 'closing', posts: 38, people: 11, winners: [] }, { rehearsal: true }),
  'closing-shared': viewOf({ kind: 'closing', posts: 412, people: 57, winners: rows(4) }),
}

/** Jokers' posts, each on the wall as a post and as an introduction that can't be read. */
export const hostileViews: Record<string, AudienceView> = Object.fromEntries(
  Object.entries(hostile).map(([name, text]) => [
    `hostile-${name}`,
    viewOf(
      {
        kind: 'post',
        post: post({
          text,
          name:
            name === 'zalgo'
              ? hostile.zalgo.slice(0, 50)
              : `${hostile.turnedAround.slice(0, 20)} <b>Bobby</b>`,
        }),
      },
      { rehearsal: true },
    ),
  ]),
)
