import { test } from 'vitest'
import type { Entry, Fact } from '../../src/core/facts'
import { fold } from '../../src/core/fold'
import { createSessionViews } from '../../src/core/slices'
import { xTime } from '../../src/core/time'
import { readFacts } from '../../src/main/session/read-entries'
import { around, does, everybody, foldRoom, go, idAt, journalOf, NOON, PEOPLE } from '../support/room'
import { medianOf, perSecond, tell } from './measure'

const TEXTS = [
  'A',
  'B',
  'tea',
  'I think it is coffee',
  'hello everybody',
  'what a nice day',
  'b)',
  'see you later #teamaths',
]
const AUTHORS = Object.values(PEOPLE)
const AROUND = around(1900)

/** A room that votes, or answers, and talks: posts in the order of their ids, by 5 known people and 5,000 others. */
const roomOf = (posts: number, [opens, closes] = ['drink:vote', 'drink:result']): Entry[] =>
  journalOf([
    ...everybody().map((fact) => [0, fact] as const),
    [1, go(opens ?? '')],
    ...Array.from({ length: posts }, (_, index): readonly [number, Fact] => {
      const id = idAt(2 + index / 100, index % 4096)
      const authorId =
        index % 10 === 0 ? (AUTHORS[(index / 10) % AUTHORS.length] ?? '101') : String(10_000 + (index % 5000))
      const text = TEXTS[index % TEXTS.length] ?? ''
      return [
        2 + index / 100,
        { kind: 'post', post: { id, history: [id], authorId, text, hashtags: [], mentions: [], links: [] } },
      ]
    }),
    [2000, go(closes ?? '')],
  ])

const talkOf = (posts: number): Entry[] => roomOf(posts).filter(({ fact }) => fact.kind !== 'command')

test('fold', async () => {
  const count = 20_000
  const talk = talkOf(count)
  const votes = roomOf(count)
  const talked = await medianOf(() => foldRoom(talk))
  const voted = await medianOf(() => foldRoom(votes))
  const lines = votes.map((entry) => JSON.stringify(entry))
  const parsed = await medianOf(() => readFacts(lines.map((line) => JSON.parse(line) as Entry)))
  tell(`fold, posts that are talk:          ${perSecond(talk.length, talked)}`)
  tell(`fold, posts read as votes:          ${perSecond(votes.length, voted)}`)
  tell(`JSON and schemas, without the fold: ${perSecond(votes.length, parsed)}`)
})

test('one more post', async () => {
  await tellOfOneMore('vote', { cues: ['drink:vote', 'drink:result'], from: 3000 })
  // A question takes answers for 30 seconds.
  await tellOfOneMore('answer', { cues: ['q1:ask', 'q1:answers'], from: 29 })
})

const tellOfOneMore = async (
  what: string,
  { cues, from }: { cues: [string, string]; from: number },
): Promise<void> => {
  const costs: number[] = []
  for (const size of [500, 5000, 20_000]) {
    const entries = roomOf(size, cues)
    const session = foldRoom(entries.slice(0, -1))
    const views = createSessionViews(session)
    views.takeRows()
    let more = 0
    const cost = await medianOf(() => {
      for (let index = 0; index < 200; index += 1) {
        more += 1
        const id = idAt(from + more / 1000, 2_000_000 + more)
        fold(session, {
          n: entries.length + more,
          at: xTime(NOON + 3_000_000),
          fact: {
            kind: 'post',
            post: {
              id,
              history: [id],
              // New to every room, so that rooms of all sizes are asked the same: one more voter.
              authorId: String(900_000 + more),
              text: TEXTS[more % TEXTS.length] ?? '',
              hashtags: [],
              mentions: [],
              links: [],
            },
          },
        })
        views.takeRows()
        views.control(AROUND)
      }
    })
    costs.push(cost / 200)
    tell(
      `one more ${what}, folded and its views built, at ${size} posts: ${((cost / 200) * 1000).toFixed(0)} µs`,
    )
  }
  tell(`20,000 posts against 500: ${((costs[2] ?? 0) / (costs[0] ?? 1)).toFixed(2)} times`)
}

const person = (index: number): Fact => ({
  kind: 'author',
  author: { id: String(1_000_000 + index), name: `Person ${index}`, username: `person_${index}` },
})

test('one more person', async () => {
  await tellOfOneMorePerson('nobody was put into a team', () => [])
  await tellOfOneMorePerson('everybody was put into a team by name', (people) => [
    does({ kind: 'enlist', usernames: people, team: 'red' }),
  ])
})

const tellOfOneMorePerson = async (what: string, placed: (usernames: string[]) => Fact[]): Promise<void> => {
  const costs: { folded: number; shown: number }[] = []
  for (const size of [500, 5000]) {
    const many = Array.from({ length: size }, (_, index) => person(index))
    // Those who are to come are in teams too.
    const usernames = Array.from({ length: size * 2 }, (_, index) => `person_${index}`)
    const entries = journalOf([...placed(usernames), ...many].map((fact) => [1, fact]))
    const roomWith = () => {
      const session = foldRoom(entries)
      const views = createSessionViews(session)
      views.control(AROUND)
      return { session, views }
    }
    const costOf = (each: (views: ReturnType<typeof roomWith>['views']) => void) => {
      const { session, views } = roomWith()
      const began = performance.now()
      for (let more = 0; more < 200; more += 1) {
        fold(session, { n: entries.length + more + 1, at: xTime(NOON), fact: person(size + more) })
        each(views)
      }
      return ((performance.now() - began) / 200) * 1000
    }
    const costsOf = (each: Parameters<typeof costOf>[0]) =>
      [0, 1, 2, 3, 4].map(() => costOf(each)).toSorted((a, b) => a - b)[2] ?? 0
    const cost = { folded: costsOf(() => {}), shown: costsOf((views) => views.control(AROUND)) }
    costs.push(cost)
    const teams = JSON.stringify(roomWith().views.control(AROUND).teams).length
    tell(
      `one more person at ${size} where ${what}: folded ${cost.folded.toFixed(1)} µs, with its views ${cost.shown.toFixed(1)} µs; the teams are ${teams} characters`,
    )
  }
  const [few, many] = costs
  if (!few || !many) return
  tell(
    `5,000 people against 500: folded ${(many.folded / few.folded).toFixed(2)} times, with its views ${(many.shown / few.shown).toFixed(2)} times`,
  )
}

const THINGS = ['owls', 'swifts', 'storks', 'wrens', 'robins', 'herons', 'cranes', 'larks', 'crows', 'gulls']
const DEEDS = ['sleep', 'sing', 'winter', 'nest', 'dream', 'migrate', 'learn', 'fight', 'feed', 'swim']
const TIMES = [
  'at night',
  'in spring',
  'in summer',
  'in the rain',
  'at sea',
  'in cities',
  'in forests',
  'at noon',
]

/** People ask all sorts of things; one in ten asks what another has asked. */
const askedBy = (index: number): string => {
  const [thing, deed] = [THINGS[index % 10], DEEDS[Math.floor(index / 10) % 10]]
  return `@teacher why do ${thing} ${deed} ${TIMES[Math.floor(index / 100) % 8]} in town ${Math.floor(index / 900)}?`
}

test('one more question', async () => {
  const costs: number[] = []
  for (const size of [10, 1000, 10_000]) {
    const ask = (index: number, n: number): Entry => {
      const id = idAt(2 + index / 100, index % 4096)
      const post = { id, history: [id], authorId: String(10_000 + index), text: askedBy(index), hashtags: [] }
      return {
        n,
        at: xTime(NOON),
        fact: { kind: 'post', post: { ...post, mentions: ['teacher'], links: [] } },
      }
    }
    const session = foldRoom([
      ...journalOf([]),
      ...Array.from({ length: size }, (_, index) => ask(index, index + 2)),
    ])
    let more = size
    const cost = await medianOf(() => {
      for (let count = 0; count < 200; count += 1) {
        more += 1
        fold(session, ask(more, more + 2))
      }
    })
    costs.push(cost / 200)
    tell(`one more question, folded, at ${size} questions: ${((cost / 200) * 1000).toFixed(0)} µs`)
    const began = performance.now()
    createSessionViews(session).control(AROUND)
    tell(`  the desk built anew from them: ${(performance.now() - began).toFixed(1)} ms`)
  }
  tell(`10,000 questions against 10: ${((costs[2] ?? 0) / (costs[0] ?? 1)).toFixed(2)} times`)
})
