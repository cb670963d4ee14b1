import fc from 'fast-check'
import type { Entry, Fact, Sending } from '../../src/core/facts'
import type { Command, Rule } from '../../src/core/commands'
import type { Scoring } from '../../src/core/sheet/question'
import { go, does, idAt, journalOf, author, NOON, PEOPLE, SHEET } from './room'
import { cuesOf } from '../../src/core/cues'

const SAYINGS = [
  'A',
  'B',
  'b)',
  'tea',
  'Coffee please',
  'four',
  '2',
  'A or B',
  'Paris',
  'pariss',
  'paris london',
  'hello all',
  "I'm Ana from Lisbon",
  'why is that?',
  '',
  '🙂',
  '@teacher how long do swifts sleep?',
  'how long do swifts sleep then? #teamaths',
  '@teacher when will the slides be online?',
]
/** Few, so that posts quote ours and those of whoever is the master account. */
const QUOTED = [idAt(3, Number(PEOPLE.ana)), idAt(8, Number(PEOPLE.eve))]
const people = fc.constantFrom(...(Object.keys(PEOPLE) as (keyof typeof PEOPLE)[]))
/** Few moments, so that ties, edits and deletions of the same post are common. */
const second = fc.integer({ min: 1, max: 60 })

/** A post or an edit of one: `of` names the post that an edit belongs to. */
const postFact = fc
  .record({ who: people, of: second, edits: fc.integer({ min: 0, max: 2 }) })
  .map(({ who, of, edits }): Fact => {
    const sequence = Number(PEOPLE[who])
    // X gives an id once: a version is never another post as well.
    const history = Array.from({ length: edits + 1 }, (_, index) =>
      idAt(of + index * 7, sequence + index * 1000),
    )
    const id = history.at(-1) ?? idAt(of, sequence)
    // A version's text never changes, so it follows from the id.
    const text = SAYINGS[(of * 7 + sequence + edits * 5) % SAYINGS.length] ?? ''
    const mentions = (of + edits) % 3 === 0 || text.startsWith('@teacher') ? ['teacher'] : []
    const quotes = (of + edits) % 4 === 1 ? { quotes: QUOTED[of % QUOTED.length] } : {}
    return {
      kind: 'post',
      post: {
        id,
        history,
        authorId: PEOPLE[who],
        text,
        hashtags: text.includes('#teamaths') ? ['teamaths'] : [],
        mentions,
        links: [],
        ...quotes,
      },
    }
  })
const rootOf = fc.tuple(people, second).map(([who, of]) => idAt(of, Number(PEOPLE[who])))

const showControl: fc.Arbitrary<Command> = fc.oneof(
  fc
    .constantFrom('nothing', 'black', 'card', 'join')
    .map((cover): Command => ({ kind: 'cover', with: cover })),
  fc
    .constantFrom(
      { kind: 'run' as const, ms: 60_000 },
      { kind: 'pause' as const, ms: 7000 },
      { kind: 'off' as const },
    )
    .map((to): Command => ({ kind: 'countdown', to })),
  fc
    .constantFrom('answered', 'countdown', 'board', 'none')
    .map((kind): Command => ({ kind: 'spotlight', on: { kind } })),
  fc
    .tuple(
      fc.constantFrom('nobody', 'teams', 'known', 'everybody'),
      fc.constantFrom(['tea'], [], ['four', 'b']),
    )
    .map(([shows, words]): Command => ({ kind: 'moderate', shows, words: [...words] })),
  fc
    .tuple(people, fc.boolean())
    .map(([who, blocked]): Command => ({ kind: 'block', author: PEOPLE[who], blocked })),
)

const ANSWERS: Rule['answer'][] = [
  { kind: 'choice', options: ['Three', 'Four', 'Five'], right: 'B' },
  { kind: 'choice', options: ['Two', 'Three'], right: 'A' },
  { kind: 'short', accepted: ['Paris', 'four'], typos: 'many' },
  { kind: 'number', from: 2, to: 4 },
]
const SCORINGS: Scoring[] = [
  { points: 'no-speed', team: 'one', tieMs: 0, hintCosts: 0 },
  { points: 'right', team: 'best', tieMs: 1000, hintCosts: 50 },
  { points: 'time', team: 'average', tieMs: 0, hintCosts: 10 },
  { points: 'ranks', team: 'one', tieMs: 0, hintCosts: 20 },
]

/** What a trainer changes in a quiz by hand. */
const quizControl: fc.Arbitrary<Command> = fc.oneof(
  fc
    .record({
      answer: fc.constantFrom(...ANSWERS),
      counts: fc.constantFrom('first' as const, 'last' as const),
      isCounted: fc.constantFrom(true, true, false),
    })
    .chain((rule) =>
      fc
        .constantFrom('q1', 'q2')
        .map((question): Command => ({ kind: 'judge-again', question, rule, reason: 'meant so' })),
    ),
  fc
    .constantFrom(...SCORINGS)
    .map((scoring): Command => ({ kind: 'score', quiz: 'maths', scoring, reason: 'fairer' })),
  fc.tuple(rootOf, fc.constantFrom('q1', 'q2'), fc.boolean()).map(([version, question, is]): Command => {
    const said = { kind: 'leave-out' as const, question, versions: [version] }
    return is ? { ...said, is, reason: 'nobody read it' } : { ...said, is }
  }),
  fc
    .tuple(fc.constantFrom('red', 'blue'), fc.integer({ min: -50, max: 50 }))
    .map(([team, points]): Command => ({ kind: 'correct', team, points, reason: 'a song' })),
  fc.constant<Command>({
    kind: 'hint',
    hint: {
      id: 'hint-two',
      text: 'Two',
      to: { kind: 'team', team: 'red' },
      about: { kind: 'help', question: 'q1' },
    },
  }),
)

const STEPS = ['birds-1', 'birds-2'] as const
const step = fc.constantFrom(...STEPS)
const publication = fc.constantFrom('published-1', 'published-2')

/** What becomes of a course: published once or twice, sent, refused, deleted, cancelled and read back, in any order. */
const courseFact: fc.Arbitrary<Fact> = fc.oneof(
  publication.map((id) =>
    does({
      kind: 'publish',
      id,
      course: 'birds',
      posts: STEPS.map((of, index) => ({
        id: `${id}-${index + 1}`,
        text: of,
        to: index === 0 ? { kind: 'all' } : { kind: 'thread', after: `${id}-${index}` },
        about: { kind: 'step', publication: id, course: 'birds', step: of },
        ...(index === 0 ? {} : { behind: { hint: `${id}-${index}`, gap: 5 } }),
        // What a hint takes along follows from its id, as a hint is planned once.
        ...(index === 0 && id === 'published-2' ? { picture: true } : {}),
      })),
    }),
  ),
  fc
    .tuple(
      publication,
      fc.constantFrom(1, 2),
      rootOf,
      fc.constantFrom('sent', 'deleted', 'refused', 'unknown'),
    )
    .map(([id, place, post, kind]): Fact => {
      const hint = `${id}-${place}`
      switch (kind) {
        case 'sent':
        case 'deleted':
          return { kind: 'outbox', hint, sending: { kind, post } }
        case 'refused':
          return { kind: 'outbox', hint, sending: { kind, why: 'No.' } }
        case 'unknown':
          return { kind: 'outbox', hint, sending: { kind, why: 'No answer.', sought: true } }
      }
    }),
  fc
    .tuple(publication, fc.constantFrom('cancel-hint' as const, 'delete-hint' as const))
    .map(([id, kind]) => does({ kind, hint: `${id}-2` })),
  fc.array(fc.tuple(step, rootOf, fc.boolean()), { maxLength: 3 }).map((seen): Fact => ({
    kind: 'read-back',
    course: 'birds',
    seen: seen.map(([of, post, picture]) => ({ step: of, post, ...(picture ? { picture } : {}) })),
  })),
  fc
    .tuple(fc.constantFrom('pin' as const, 'like' as const), rootOf, fc.boolean())
    .map(([what, post, done]) => does({ kind: 'tick', what, post, done })),
)

/** What comes to the desk of questions, and what is done there. */
const onTheDesk: fc.Arbitrary<Fact> = fc.oneof(
  fc.tuple(rootOf, fc.boolean()).map(([post, is]) => does({ kind: 'question', post, is })),
  fc.tuple(rootOf, rootOf).map(([post, into]) => does({ kind: 'merge', post, into })),
  rootOf.map((post) => does({ kind: 'merge', post, into: post })),
  rootOf.map((post) => does({ kind: 'merge', post })),
  rootOf.map((post): Fact => ({ kind: 'kept', posts: [post] })),
  fc
    .tuple(rootOf, fc.constantFrom('open' as const, 'aloud' as const, 'parked' as const))
    .map(([post, as]) => does({ kind: 'handle', post, as })),
  fc
    .tuple(rootOf, fc.nat(3), fc.nat(2))
    .map(([post, likes, reposts]): Fact => ({ kind: 'metrics', post, likes, reposts })),
  fc.tuple(rootOf, people, fc.option(rootOf, { nil: undefined })).map(([post, who, asks]): Fact => ({
    kind: 'promise',
    promise: {
      post,
      author: { id: PEOPLE[who], name: who, username: who },
      text: 'Do owls sing?',
      askedAt: NOON - 90_000,
      promisedAt: NOON - 80_000,
      session: 'Yesterday',
      ...(asks === undefined ? {} : { asks }),
    },
  })),
  // What a hint says follows from its id, as a hint is planned once.
  fc.tuple(rootOf, fc.constantFrom('promise' as const, 'answer' as const)).map(([post, kind]) =>
    does({
      kind: 'hint',
      hint: { id: `${kind}-${post}`, text: 'Soon', to: { kind: 'post', post }, about: { kind, post } },
    }),
  ),
  fc
    .tuple(
      rootOf,
      fc.constantFrom('promise', 'answer'),
      fc.constantFrom<Sending>(
        { kind: 'sent', post: idAt(70, 9000) },
        { kind: 'refused', why: 'No' },
        { kind: 'unsent', why: 'Late' },
        { kind: 'deleted', post: idAt(70, 9000) },
        { kind: 'unknown', why: 'Who knows', sought: true },
      ),
    )
    .map(([post, kind, sending]): Fact => ({ kind: 'outbox', hint: `${kind}-${post}`, sending })),
)

const fact: fc.Arbitrary<Fact> = fc.oneof(
  { weight: 4, arbitrary: quizControl.map(does) },
  {
    weight: 1,
    arbitrary: rootOf.map((post): Fact => ({
      kind: 'outbox',
      hint: 'hint-two',
      sending: { kind: 'sent', post },
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(rootOf, fc.constantFrom('q1', 'q2'), fc.constantFrom('B' as const, 'right' as const, undefined))
      .map(([version, contest, option]) => does({ kind: 'read', contest, version, option })),
  },
  { weight: 8, arbitrary: postFact },
  { weight: 2, arbitrary: people.map(author) },
  {
    weight: 1,
    arbitrary: people.map((who): Fact => ({
      kind: 'author',
      author: { id: PEOPLE[who], name: who, username: 'teacher' },
    })),
  },
  { weight: 1, arbitrary: rootOf.map((post): Fact => ({ kind: 'gone', post, why: 'deleted' })) },
  { weight: 4, arbitrary: fc.constantFrom(...cuesOf(SHEET).map(({ id }) => id)).map(go) },
  { weight: 1, arbitrary: fc.constantFrom('drink', 'q1').map((contest) => does({ kind: 'close', contest })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(rootOf, fc.constantFrom('shown' as const, 'hidden' as const))
      .map(([post, as]) => does({ kind: 'judge', posts: [post], as })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(people, fc.constantFrom('red', 'blue', undefined))
      .map(([who, team]) => does({ kind: 'assign', author: PEOPLE[who], team })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.subarray([...Object.keys(PEOPLE), 'ANA', 'teacher', 'late_one'], { minLength: 1 }),
        fc.constantFrom('red', 'blue', undefined),
      )
      .map(([usernames, team]) => does({ kind: 'enlist', usernames, team })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(rootOf, fc.constantFrom('A' as const, undefined))
      .map(([version, option]) => does({ kind: 'read', contest: 'drink', version, option })),
  },
  { weight: 1, arbitrary: rootOf.map((post) => does({ kind: 'spotlight', on: { kind: 'post', post } })) },
  {
    weight: 1,
    arbitrary: fc.constant(
      does({ kind: 'hint', hint: { id: 'hint-one', text: 'Think', to: { kind: 'all' } } }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('poll-on-x-1', 'poll-on-x-2').map((id) =>
      does({
        kind: 'hint',
        hint: {
          id,
          text: 'Tea?',
          to: { kind: 'all' },
          poll: { activity: 'drink', options: ['Tea', 'Coffee'], minutes: 5 },
        },
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(rootOf, fc.constantFrom('poll-on-x-1', 'poll-on-x-2'))
      .map(([post, hint]): Fact => ({ kind: 'outbox', hint, sending: { kind: 'sent', post } })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...QUOTED)
      .map((post): Fact => ({ kind: 'outbox', hint: 'hint-one', sending: { kind: 'sent', post } })),
  },
  { weight: 1, arbitrary: fc.constant(does({ kind: 'cancel-hint', hint: 'hint-one' })) },
  {
    weight: 1,
    arbitrary: rootOf.map((post): Fact => ({
      kind: 'outbox',
      hint: 'hint-one',
      sending: { kind: 'sent', post },
    })),
  },
  {
    weight: 1,
    arbitrary: rootOf.map((replyTo): Fact => ({
      kind: 'outbox',
      hint: 'hint-one',
      sending: { kind: 'sending', text: 'Think', replyTo },
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(rootOf, fc.constantFrom('search' as const, 'mentions' as const))
      .map(([id, of]): Fact => ({ kind: 'read-up-to', id, of })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('charge' as const),
      day: fc.constantFrom(20_000, 20_001),
      price: fc.constantFrom(
        'post read' as const,
        'owned read' as const,
        'user read' as const,
        'post create' as const,
        'picture description' as const,
      ),
      ids: fc.array(rootOf, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(rootOf, fc.array(fc.nat(30), { minLength: 2, maxLength: 2 }))
      .map(([post, votes]): Fact => ({ kind: 'poll-counts', post, votes, open: true })),
  },
  { weight: 1, arbitrary: fc.constantFrom(50, 9000).map((mills) => does({ kind: 'budget', mills })) },
  { weight: 1, arbitrary: fc.constant(does({ kind: 'delete-hint', hint: 'hint-one' })) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -5000, max: 5000 }).map((offset): Fact => ({ kind: 'clock', offset })),
  },
  { weight: 4, arbitrary: showControl.map(does) },
  { weight: 4, arbitrary: courseFact },
  { weight: 8, arbitrary: onTheDesk },
)

/** A session's journal as it might have come about, posts in any order among the trainer's doings. */
export const roomJournal: fc.Arbitrary<Entry[]> = fc
  .array(fc.tuple(second, fact), { minLength: 1, maxLength: 60 })
  .map((facts) => journalOf(facts.toSorted(([a], [b]) => a - b)))
