import fc from 'fast-check'
import type { Entry, Fact, Sending } from '../../src/core/facts'
import type { Command } from '../../src/core/commands'
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
  'hello all',
  "I'm Ana from Lisbon",
  'why is that?',
  '',
  '🙂',
  '@teacher how long do swifts sleep?',
  'how long do swifts sleep then? #teamaths',
  '@teacher when will the slides be online?',
]
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

/** What comes to the desk of questions, and what is done there. */
const onTheDesk: fc.Arbitrary<Fact> = fc.oneof(
  fc.tuple(rootOf, fc.boolean()).map(([post, is]) => does({ kind: 'question', post, is })),
  fc.tuple(rootOf, rootOf).map(([post, into]) => does({ kind: 'merge', post, into })),
  rootOf.map((post) => does({ kind: 'merge', post, into: post })),
  fc
    .tuple(rootOf, fc.constantFrom('open' as const, 'aloud' as const, 'parked' as const))
    .map(([post, as]) => does({ kind: 'handle', post, as })),
  fc
    .tuple(rootOf, fc.nat(3), fc.nat(2))
    .map(([post, likes, reposts]): Fact => ({ kind: 'metrics', post, likes, reposts })),
  fc.tuple(rootOf, people).map(([post, who]): Fact => ({
    kind: 'promise',
    promise: {
      post,
      author: { id: PEOPLE[who], name: who, username: who },
      text: 'Do owls sing?',
      askedAt: NOON - 90_000,
      promisedAt: NOON - 80_000,
      session: 'Yesterday',
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
  { weight: 8, arbitrary: onTheDesk },
)

/** A session's journal as it might have come about, posts in any order among the trainer's doings. */
export const roomJournal: fc.Arbitrary<Entry[]> = fc
  .array(fc.tuple(second, fact), { minLength: 1, maxLength: 60 })
  .map((facts) => journalOf(facts.toSorted(([a], [b]) => a - b)))
