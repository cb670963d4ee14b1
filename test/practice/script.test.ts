import { expect, test } from 'vitest'
import practiceJson from '../../resources/run-sheets/practice.json'
import sampleJson from '../../resources/run-sheets/sample.json'
import { RunSheetSchema } from '../../src/core/runsheet'
import { HEAVIEST_POST, weightedLength } from '../../src/core/text/text'
import { BEHAVIOURS, planAfterHint, planFor, type PlannedPost } from '../../src/practice/class-script'
import { people } from '../../src/practice/people'
import { scriptFor } from '../../src/practice/scripts/script'
import { occasionsOf } from '../support/script-scores'

const sheet = RunSheetSchema.parse(practiceJson)
const script = scriptFor(sheet)
const SEEDS = [1, 2, 3, 17, 2026, 99_999]

/** All that is posted in a session, hints included, by occasion. */
const wholePlan = (seed: number): Map<string, PlannedPost[]> =>
  new Map(
    [...occasionsOf(sheet)].map(([id, occasion]) => [
      id,
      [...planFor(script, occasion, seed), ...planAfterHint(script, occasion, seed)],
    ]),
  )
const posts = (seed: number): PlannedPost[] => [...wholePlan(seed).values()].flat()
const textOf = (post: PlannedPost): string => (post.kind === 'delete' ? '' : post.text)
const planOf = (id: string, seed: number): PlannedPost[] => wholePlan(seed).get(id) ?? []

test('both run sheets that come with the app are good ones', () => {
  expect(() => RunSheetSchema.parse(sampleJson)).not.toThrow()
  expect(sheet.teams.map(({ members }) => members.length)).toEqual([4, 4, 4, 4, 4, 4])
  const listed = sheet.teams.flatMap(({ id, members }) => members.map((username) => ({ team: id, username })))
  expect(listed).toEqual(people.map(({ team, username }) => ({ team, username })))
})

test('the same seed plays the same session, another seed another one', () => {
  expect(posts(7)).toEqual(posts(7))
  expect(posts(8)).not.toEqual(posts(7))
})

test('the session shows every kind of behaviour that a trainer may meet', () => {
  const shown = new Set(posts(1).flatMap(({ shows }) => shows ?? []))
  expect(BEHAVIOURS.filter((behaviour) => !shown.has(behaviour))).toEqual([])
})

test('every activity of the practice sheet has lines written for it', () => {
  // What is not written depends on the rest of the sheet.
  const elsewhere = scriptFor({ ...sheet, activities: [] })
  for (const occasion of occasionsOf(sheet).values()) {
    expect(script.linesFor(occasion, 1).length).toBeGreaterThan(0)
    expect(script.linesFor(occasion, 1)).toEqual(elsewhere.linesFor(occasion, 1))
  }
})

test('nobody posts the same text twice, since X refuses that', () => {
  for (const seed of SEEDS) {
    const said = posts(seed).flatMap((post) =>
      post.kind === 'delete' ? [] : [`${post.person}: ${post.text}`],
    )
    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([])
  }
})

test('every post fits into 280, but for the ones that are there to be too long', () => {
  for (const post of posts(1))
    expect({ text: textOf(post), isHeavy: weightedLength(textOf(post)) > HEAVIEST_POST }).toEqual({
      text: textOf(post),
      isHeavy: post.long ?? false,
    })
})

test('every post has the hashtag or the account, but for the one whose hashtag is wrong', () => {
  for (const post of posts(1)) {
    if (post.kind === 'delete') continue
    const reaches = /#ChalkClass\b|@chalkbird_demo\b/u.test(post.text)
    expect({ text: post.text, reaches }).toEqual({ text: post.text, reaches: post.expect !== 'unseen' })
  }
})

test('only what somebody posted themselves is edited or deleted by them, later, and never a reply', () => {
  for (const seed of SEEDS)
    for (const plan of wholePlan(seed).values())
      for (const post of plan) {
        if (post.kind !== 'edit' && post.kind !== 'delete') continue
        const first = plan.find(({ key }) => key === post.of)
        expect(first).toMatchObject({ kind: 'new', person: post.person })
        expect(post.after).toBeGreaterThan(first?.after ?? Infinity)
      }
})

test('two teams finish within 40 ms of each other, whatever the seed', () => {
  for (const seed of SEEDS) {
    const [one, other] = planOf('isolated', seed).filter(({ shows }) => shows === 'photo finish')
    expect(Math.abs((one?.after ?? 0) - (other?.after ?? 1000))).toBeLessThanOrEqual(40)
    expect(one?.expect).toBe(other?.expect)
  }
})

test('late answers come after the time is up, all others before', () => {
  for (const seed of SEEDS)
    for (const [id, occasion] of occasionsOf(sheet)) {
      if (occasion.kind !== 'question') continue
      for (const { shows, after, person } of planFor(script, occasion, seed))
        expect({ id, person, late: after >= occasion.seconds * 1000 }).toEqual({
          id,
          person,
          late: shows === 'late',
        })
    }
})

test('in the break the whole class cheers 200 times within two seconds', () => {
  const cheers = planOf('stretch', 5)
  expect(cheers).toHaveLength(200)
  expect(new Set(cheers.map(({ person }) => person)).size).toBe(24)
  expect(
    Math.max(...cheers.map(({ after }) => after)) - Math.min(...cheers.map(({ after }) => after)),
  ).toBeLessThan(2000)
})

test('the latecomer is not heard of before the fourth question, and introduces himself first', () => {
  const early = ['hello', 'waking-up', 'four-steps', 'organ', 'isolated', 'practice-talk'].flatMap((id) =>
    planOf(id, 1),
  )
  expect(early.filter(({ person }) => person === 'tariq_daftar')).toEqual([])
  const first = planOf('noisy-city', 1).find(({ person }) => person === 'tariq_daftar')
  expect(first).toMatchObject({ expect: 'intro', shows: 'latecomer' })
})

test('before the quiz somebody of every team has written to the master account, so that a hint can be a reply', () => {
  const before = ['hello', 'waking-up'].flatMap((id) => planOf(id, 1))
  const callers = before
    .filter((post) => textOf(post).includes('@chalkbird_demo'))
    .map(({ person }) => person)
  for (const { members } of sheet.teams) expect(members.some((member) => callers.includes(member))).toBe(true)
})

test('jokers try markup, turned directions, climbing marks, floods, endless words and scripts as links', () => {
  const tried = posts(1)
    .filter(({ shows }) => shows === 'hostile')
    .map(textOf)
  for (const trick of [/<script>/, /\u202E/u, /\u0335/u, /(?:🐦){300}/u, /\w{240}/, /\n{100}/, /javascript:/])
    expect(tried.some((text) => trick.test(text))).toBe(true)
})
