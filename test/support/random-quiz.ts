import fc from 'fast-check'
import type { Command, HintDraft, Rule } from '../../src/core/commands'
import type { Entry, Fact } from '../../src/core/facts'
import { RunSheetSchema, type RunSheet } from '../../src/core/runsheet'
import { ScoringSchema, type Scoring } from '../../src/core/sheet/question'
import { xTime, type PostId } from '../../src/core/time'
import { does, go, idAt, NOON } from './room'

/** What people write, exactly so; how each reads by each kind of rule stands in `slow-answers.ts`. */
export const TEXTS = [
  'B',
  'C',
  'A or B',
  'Paris',
  'Rome',
  'Rome or Paris',
  '42',
  '17',
  'hello everybody',
  'not B',
] as const

const MASTER = '900'
const ACCOUNTS = {
  ana: '101',
  ben: '102',
  ida: '103',
  cleo: '201',
  dan: '202',
  finn: '301',
  eve: '401',
  teacher: MASTER,
} as const
const TEAMS = { red: ['ana', 'ben', 'ida'], blue: ['cleo', 'dan'], green: ['finn'] }
export const QUESTIONS = { q1: 'maths', q2: 'maths', q3: 'more' } as const

const options = ['Three', 'Four', 'Five']
const answers: Rule['answer'][] = [
  { kind: 'choice', options, right: 'B' },
  { kind: 'choice', options, right: 'C' },
  { kind: 'short', accepted: ['Paris'], typos: 'none' },
  { kind: 'short', accepted: ['Rome'], typos: 'some' },
  { kind: 'number', from: 40, to: 42 },
  { kind: 'number', from: 10, to: 17.5 },
]
const counts = fc.constantFrom('first' as const, 'last' as const)
const scoring: fc.Arbitrary<Scoring> = fc.record({
  points: fc.constantFrom('right', 'ranks', 'time', 'no-speed'),
  team: fc.constantFrom('one', 'best', 'average'),
  tieMs: fc.constantFrom(0, 2, 500),
  hintCosts: fc.constantFrom(0, 25, 33, 100),
})

const sheet: fc.Arbitrary<RunSheet> = fc
  .record({ maths: scoring, more: scoring, first: counts, second: counts })
  .map(({ maths, more, first, second }) =>
    RunSheetSchema.parse({
      chalkbird: 'run sheet',
      version: 1,
      title: 'Any quiz',
      hashtag: 'anyquiz',
      master: 'teacher',
      teams: Object.entries(TEAMS).map(([id, members]) => ({ id, name: id, members })),
      activities: [
        {
          kind: 'quiz',
          id: 'maths',
          title: 'Maths',
          counts: first,
          scoring: maths,
          questions: [
            { id: 'q1', text: 'One?', seconds: 20, answer: answers[0] },
            { id: 'q2', text: 'Two?', seconds: 30, answer: answers[2] },
          ],
        },
        {
          kind: 'quiz',
          id: 'more',
          title: 'More',
          counts: second,
          scoring: more,
          questions: [{ id: 'q3', text: 'Three?', seconds: 10, answer: answers[4] }],
        },
      ],
    }),
  )

const person = fc.constantFrom(...Object.values(ACCOUNTS))
/** When the questions are asked on the usual way, seconds. */
const ASKED = [1, 25, 49]
/** Few moments, so that ties to the millisecond, near ties, and edits of the same post are common. */
const moment = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.constantFrom(...ASKED), fc.constantFrom(-0.001, 0, 2, 5, 5, 5.001, 5.003, 5.4, 11.999, 12))
      .map(([asked, after]) => asked + after),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 70 }) },
)

/** The versions of a post by this author, begun at this moment; each edit comes some seconds later. */
const historyOf = (author: string, begun: number, edits: number): PostId[] =>
  Array.from({ length: edits + 1 }, (_, index) => idAt(begun + index * 4, Number(author) + index * 1000))

/** Which text a version has follows from its id: told twice, it says the same. Mostly it is about the question of its time. */
const textOf = (id: PostId): string => {
  const chance = Number(BigInt(id) % 1_000_003n)
  const about = [TEXTS.slice(0, 2), TEXTS.slice(3, 6), TEXTS.slice(6, 8)]
  const fits = about[ASKED.findLastIndex((asked) => idAt(asked) <= id)] ?? TEXTS
  return (chance % 10 < 7 ? fits[chance % fits.length] : TEXTS[chance % TEXTS.length]) ?? ''
}

const postFact = fc
  .tuple(person, moment, fc.constantFrom(0, 0, 0, 1, 2))
  .map(([authorId, begun, edits]): Fact => {
    const history = historyOf(authorId, begun, edits)
    const id = history.at(-1) ?? ''
    return {
      kind: 'post',
      post: { id, history, authorId, text: textOf(id), hashtags: [], mentions: [], links: [] },
    }
  })
const version = fc
  .tuple(person, moment, fc.constantFrom(0, 1))
  .map(([author, begun, edits]) => historyOf(author, begun, edits).at(-1) ?? '')
const root = fc.tuple(person, moment).map(([author, begun]) => idAt(begun, Number(author)))

const question = fc.constantFrom('q1', 'q2', 'q3')
const team = fc.constantFrom('red', 'blue', 'green')
const hintId = fc.constantFrom('hint-aaaa', 'hint-bbbb', 'hint-cccc')

/** A hint's draft follows from its id, as its text does from a post's. */
const HINTS: Record<string, HintDraft> = {
  'hint-aaaa': {
    id: 'hint-aaaa',
    text: 'Think',
    to: { kind: 'all' },
    about: { kind: 'help', question: 'q1' },
  },
  'hint-bbbb': {
    id: 'hint-bbbb',
    text: 'Red',
    to: { kind: 'team', team: 'red' },
    about: { kind: 'help', question: 'q2' },
  },
  'hint-cccc': { id: 'hint-cccc', text: 'Old', to: { kind: 'team', team: 'blue' } },
}

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant('judge-again' as const),
    question,
    rule: fc.record({
      answer: fc.constantFrom(...answers),
      counts,
      isCounted: fc.constantFrom(true, true, false),
    }),
    reason: fc.constant('it was meant so'),
  }),
  fc.record({
    kind: fc.constant('score' as const),
    quiz: fc.constantFrom('maths', 'more'),
    scoring: scoring.map((one) => ScoringSchema.parse(one)),
    reason: fc.constant('fairer'),
  }),
  fc.record({
    kind: fc.constant('correct' as const),
    team,
    points: fc.integer({ min: -300, max: 300 }),
    reason: fc.constant('for the song'),
  }),
  fc.record({
    kind: fc.constant('assign' as const),
    author: person.filter((author) => author !== MASTER),
    team: fc.option(team, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('enlist' as const),
    usernames: fc.subarray(['ana', 'Ben', 'IDA', 'cleo', 'finn', 'eve', 'nobody_yet'], { minLength: 1 }),
    team: fc.option(team, { nil: undefined }),
  }),
  fc.record({
    kind: fc.constant('read' as const),
    contest: question,
    version,
    option: fc.constantFrom('A', 'B', 'C', 'right', 'wrong', undefined, undefined),
  }),
  fc.record({ kind: fc.constant('close' as const), contest: question }),
)

const leaveOut: fc.Arbitrary<Command> = fc
  .record({
    kind: fc.constant('leave-out' as const),
    question,
    versions: fc.array(version, { minLength: 1, maxLength: 3 }),
    is: fc.constantFrom(true, true, false),
  })
  .map(({ is, ...said }) => (is ? { ...said, is, reason: 'nobody saw what it said' } : { ...said, is }))

const fact: fc.Arbitrary<Fact> = fc.oneof(
  { weight: 20, arbitrary: postFact },
  { weight: 5, arbitrary: command.map(does) },
  { weight: 3, arbitrary: leaveOut.map(does) },
  { weight: 2, arbitrary: root.map((post): Fact => ({ kind: 'gone', post, why: 'deleted' })) },
  {
    weight: 1,
    arbitrary: hintId.map((id) =>
      does({ kind: 'hint', hint: HINTS[id] ?? { id, text: '?', to: { kind: 'all' } } }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(hintId, moment, fc.constantFrom('sent' as const, 'sent' as const, 'deleted' as const))
      .map(([hint, at, kind]): Fact => ({ kind: 'outbox', hint, sending: { kind, post: idAt(at, 4000) } })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(moment, fc.constantFrom('search' as const, 'mentions' as const))
      .map(([at, of]): Fact => ({ kind: 'read-up-to', id: idAt(at, 0), of })),
  },
)

/** What is deleted, decided on or left out is mostly something that was posted. */
const aimed = (one: Fact, posted: readonly PostId[], edited: readonly PostId[]): Fact => {
  const among = (ids: readonly PostId[], id: PostId) =>
    ids[Number(BigInt(id) % BigInt(ids.length || 1))] ?? id
  const at = (id: PostId) => among(posted, id)
  if (one.kind === 'command' && one.command.kind === 'leave-out') {
    const versions = one.command.versions.map((id) => among(edited, id))
    const asked = ASKED.findLastIndex((second) => idAt(second) <= (versions[0] ?? ''))
    return does({ ...one.command, versions, question: Object.keys(QUESTIONS)[asked] ?? 'q1' })
  }
  if (one.kind === 'gone') return { ...one, post: at(one.post) }
  if (one.kind === 'command' && one.command.kind === 'read')
    return does({ ...one.command, version: at(one.command.version) })
  return one
}

/** Mostly all versions of an edited post were read; of some only the last. */
const asRead = (one: Fact): Fact[] =>
  one.kind === 'post' && (BigInt(one.post.id) % 1_000_003n) % 3n !== 0n
    ? one.post.history.map((id, index, history) => ({
        ...one,
        post: { ...one.post, id, history: history.slice(0, index + 1), text: textOf(id) },
      }))
    : [one]

/** The trainer's way through the questions: each asked and revealed, or skipped, with some going back. */
const way = fc.array(
  fc.constantFrom(
    'q1:ask',
    'q1:right',
    'q2:ask',
    'q2:answers',
    'q2:right',
    'q2:finish',
    'q3:ask',
    'q3:right',
    'more:board',
  ),
  { maxLength: 3 },
)
const usual = ['q1:ask', 'q1:right', 'q2:ask', 'q2:finish', 'q3:ask', 'q3:right']

const began = fc.tuple(sheet, fc.boolean()).map(([ofSheet, hasAccount]): Fact => ({
  kind: 'began',
  mode: 'live',
  sheet: ofSheet,
  ...(hasAccount ? { account: { id: MASTER, username: 'teacher' } } : {}),
}))

/** A journal of two quizzes: facts as they came in, posts in any order among them. */
export const quizJournal: fc.Arbitrary<Entry[]> = fc
  .record({
    began,
    usual: fc.oneof(fc.constant(usual), fc.subarray(usual, { minLength: 3 })),
    way,
    facts: fc.array(fc.tuple(fc.integer({ min: 0, max: 80 }), fact), { minLength: 10, maxLength: 90 }),
    ends: fc.constantFrom(false, false, false, true),
  })
  .map(({ began: first, usual: steps, way: more, facts, ends }) => {
    const moves = [...steps, ...more].map((cue, index) => [1 + index * 12, go(cue)] as const)
    const posted = facts.flatMap(([, one]) => (one.kind === 'post' ? [one.post.id] : []))
    const edited = facts.flatMap(([, one]) => (one.kind === 'post' ? one.post.history.slice(0, -1) : []))
    const timed = [
      ...moves,
      ...facts.flatMap(([at, one]) =>
        asRead(aimed(one, posted, edited)).map(
          (each) =>
            // Half a minute later it is sure that nothing from before is missing.
            [one.kind === 'read-up-to' ? at + 30 : at, each] as const,
        ),
      ),
    ].toSorted(([a], [b]) => a - b)
    const authors = Object.entries(ACCOUNTS).map(([username, id]): [number, Fact] => [
      0,
      { kind: 'author', author: { id, name: username, username } },
    ])
    const end: [number, Fact][] = ends ? [[85, does({ kind: 'end' })]] : []
    return [[0, first] as const, ...authors, ...timed, ...end].map(([seconds, one], index) => ({
      n: index + 1,
      at: xTime(NOON + seconds * 1000),
      fact: one,
    }))
  })
