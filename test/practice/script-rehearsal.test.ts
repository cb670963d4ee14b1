import { expect, test } from 'vitest'
import sampleJson from '../../resources/run-sheets/sample.json'
import { HEAVIEST_POST, weightedLength } from '../../src/core/text/text'
import { RunSheetSchema, type RunSheet } from '../../src/core/runsheet'
import { planAfterHint, planFor, type PlannedPost } from '../../src/practice/class-script'
import { people } from '../../src/practice/people'
import { scriptFor } from '../../src/practice/scripts/script'
import { occasionsOf } from '../support/script-scores'

/** A trainer's own sheet: three teams of five, thirty questions with options, three typed ones, two breaks. */
const ownSheet: RunSheet = RunSheetSchema.parse({
  ...RunSheetSchema.parse(sampleJson),
  teams: ['red', 'blue', 'green'].map((id) => ({
    id,
    name: id,
    members: [1, 2, 3, 4, 5].map((seat) => `${id}_${seat}`),
  })),
  activities: [
    { kind: 'intros', id: 'hello', title: 'Hello', prompt: 'Who are you?' },
    { kind: 'poll', id: 'drink', question: 'Tea or coffee?', options: ['Tea', 'Coffee', '7 cups of both'] },
    {
      kind: 'quiz',
      id: 'quiz',
      title: 'Quiz',
      questions: [
        ...Array.from({ length: 30 }, (_, index) => ({
          id: `choice-${index}`,
          text: `Question ${index}?`,
          seconds: 30,
          answer: { kind: 'choice', options: ['North', 'East', 'South', 'West'], right: 'C' },
        })),
        ...['first', 'second', 'third'].map((id) => ({
          id,
          text: `The ${id} capital?`,
          seconds: 30,
          answer: { kind: 'short', accepted: ['Paris'] },
        })),
        {
          id: 'how-many',
          text: 'How many bridges?',
          seconds: 30,
          answer: { kind: 'number', from: 430, to: 440 },
        },
      ],
    },
    { kind: 'break', id: 'one', title: 'First break', minutes: 5 },
    { kind: 'questions', id: 'ask', title: 'Ask', prompt: 'Anything' },
    { kind: 'break', id: 'two', title: 'Second break', minutes: 5 },
  ],
})

const wholePlan = (sheet: RunSheet, seed: number): [string, PlannedPost[]][] => {
  const script = scriptFor(sheet)
  return [...occasionsOf(sheet)].map(([id, occasion]) => [
    id,
    [...planFor(script, occasion, seed), ...planAfterHint(script, occasion, seed)],
  ])
}
const textsOf = (posts: PlannedPost[]) =>
  posts.flatMap((post) => (post.kind === 'delete' ? [] : [{ who: post.person, text: post.text }]))

test("in a trainer's own sheet the class plays its teams, under invented names", () => {
  const { cast } = scriptFor(ownSheet)
  expect(cast.map(({ username }) => username)).toEqual(ownSheet.teams.flatMap(({ members }) => members))
  expect(cast.map(({ team }) => team)).toEqual(
    ownSheet.teams.flatMap(({ id }) => Array.from({ length: 5 }, () => id)),
  )
})

test('everybody introduces themselves under their own name', () => {
  const script = scriptFor(ownSheet)
  const names = new Map(script.cast.map(({ username, name }) => [username, name]))
  const introductions = wholePlan(ownSheet, 3).find(([id]) => id === 'hello')
  const said = textsOf(introductions?.[1] ?? [])
  expect(said).toHaveLength(script.cast.length)
  for (const { who, text } of said) expect(text).toContain(names.get(who))
})

test('where a number is asked, people type numbers, right ones and wrong ones', () => {
  const typed = [1, 2, 3].flatMap((seed) => {
    const plan = wholePlan(ownSheet, seed).find(([id]) => id === 'how-many')?.[1] ?? []
    return plan.flatMap((post) =>
      post.kind === 'delete' ? [] : [{ means: post.expect, number: Number(/^\d+/.exec(post.text)?.[0]) }],
    )
  })
  const right = typed.filter(({ number }) => number >= 430 && number <= 440)
  expect([right.length > 0, right.length < typed.length]).toEqual([true, true])
  expect(typed.filter(({ means }) => means === 'right')).toEqual(right)
  expect(typed.every(({ number }) => number >= 430)).toBe(true)
})

test('where the sheet lists nobody, our own people come, in no team', () => {
  const { cast } = scriptFor({ ...ownSheet, teams: [] })
  expect(cast.map(({ username }) => username)).toEqual(people.map(({ username }) => username))
  expect(cast.some(({ team }) => team !== undefined)).toBe(false)
})

test('the master account is never played by the class', () => {
  const teams = [{ id: 'all', name: 'All', members: [ownSheet.master.toUpperCase(), 'kim_1'] }]
  expect(scriptFor({ ...ownSheet, teams }).cast.map(({ username }) => username)).toEqual(['kim_1'])
})

test('every activity of any sheet makes the class post, the same for the same seed', () => {
  for (const sheet of [ownSheet, RunSheetSchema.parse(sampleJson)]) {
    for (const [id, posts] of wholePlan(sheet, 3))
      expect({ id, isSilent: posts.length === 0 }).toEqual({ id, isSilent: false })
    expect(wholePlan(sheet, 3)).toEqual(wholePlan(sheet, 3))
    expect(wholePlan(sheet, 4)).not.toEqual(wholePlan(sheet, 3))
  }
})

test('nobody posts the same twice, or more than X takes', () => {
  for (const seed of [1, 2, 3, 11, 2026]) {
    const said = wholePlan(ownSheet, seed).flatMap(([, posts]) => textsOf(posts))
    const lines = said.map(({ who, text }) => `${who}: ${text}`)
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([])
    expect(said.filter(({ text }) => weightedLength(text) > HEAVIEST_POST)).toEqual([])
  }
})

test('about six of ten answers are right, the rest are spread over the other options', () => {
  const means = wholePlan(ownSheet, 5)
    .filter(([id]) => id.startsWith('choice-'))
    .flatMap(([, posts]) => posts.map(({ expect: meaning }) => meaning))
  const share = (letter: string) => means.filter((meaning) => meaning === letter).length / means.length
  expect(new Set(means)).toEqual(new Set(['A', 'B', 'C', 'D']))
  expect(share('C')).toBeGreaterThan(0.5)
  expect(share('C')).toBeLessThan(0.85)
})

test('typed answers are right or wrong, and one team waits for a hint', () => {
  const script = scriptFor(ownSheet)
  const occasion = occasionsOf(ownSheet).get('first')
  if (!occasion) throw new Error('it is asked')
  const teamOf = (post: PlannedPost) => script.cast.find(({ username }) => username === post.person)?.team
  const alone = new Set(planFor(script, occasion, 5).map(teamOf))
  const helped = new Set(planAfterHint(script, occasion, 5).map(teamOf))
  expect(alone.size).toBe(2)
  expect(helped.size).toBe(1)
  expect([...helped].some((team) => alone.has(team))).toBe(false)
  expect(planAfterHint(script, occasion, 5).every((post) => post.expect === 'right')).toBe(true)
})
