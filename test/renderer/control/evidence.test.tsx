import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Evidence } from '../../../src/core/quiz/evidence'
import { timeOfId, type PostId } from '../../../src/core/time'
import type { ChangeMade } from '../../../src/core/quiz/changes-made'
import type { Effect } from '../../../src/core/quiz/change'
import type { ActReply, AppAction } from '../../../src/ipc/contract'
import { EvidenceSheet } from '../../../src/renderer/control/evidence/evidence-sheet'
import { DEFAULT_LOOK } from '../../../src/core/look'
import { at, displays, question, view } from '../../support/example-control'
import { recorder, show } from './in-the-control-room'

const [magpies, wrens] = question.finish.map(({ team }) => team)
const row = (about: Partial<Evidence['rows'][number]>): Evidence['rows'][number] => ({
  post: '2000000000000000001',
  version: '2000000000000000001',
  time: at(-8),
  after: 3140,
  author: '1',
  username: 'chiara_gesso',
  team: magpies,
  text: 'B #ChalkClass',
  read: ['B'],
  decision: 'first',
  byTrainer: false,
  gone: false,
  counts: true,
  points: 1000,
  helped: undefined,
  official: true,
  ...about,
})
const board: Effect['board'] = [
  ...(magpies ? [{ team: magpies, before: { points: 1000, rank: 1 }, after: { points: 0, rank: 2 } }] : []),
  ...(wrens ? [{ team: wrens, before: { points: 0, rank: 2 }, after: { points: 1000, rank: 1 } }] : []),
]
const shouted: ChangeMade = {
  kind: 'correct',
  n: 9,
  at: at(-1),
  team: 'wrens',
  points: -50,
  reason: 'Shouted the answer',
  effect: {
    questions: [],
    board: wrens ? [{ team: wrens, before: { points: 1000, rank: 1 }, after: { points: 950, rank: 1 } }] : [],
  },
}
const later: PostId = '2000000000000000999'
const evidence: Evidence = {
  session: { mode: 'practice', startedAt: at(-60), title: 'Birds', hashtag: 'ChalkClass' },
  question: { id: 'organ', quiz: 'songbirds', text: 'Which organ?', opensAt: at(-11), closesAt: at(14) },
  rule: {
    answer: { kind: 'choice', options: ['Larynx', 'Syrinx'], right: 'B' },
    counts: 'first',
    isCounted: true,
  },
  scoring: { points: 'ranks', team: 'one', tieMs: 0, hintCosts: 0 },
  readThrough: timeOfId(later),
  official: false,
  posts: { texts: 3, most: 500 },
  hints: [],
  rejudgings: [],
  rescorings: [],
  leavingsOut: [],
  unread: [],
  corrections: [{ n: 9, at: at(-1), team: 'wrens', points: -50, reason: 'Shouted the answer' }],
  rows: [
    row({
      version: '1999999999999999999',
      time: at(-11.9),
      after: -900,
      decision: 'early',
      counts: false,
      points: 0,
    }),
    row({}),
    row({
      version: later,
      username: 'ayo_slate',
      team: wrens,
      text: 'I think A',
      read: ['A', 'B'],
      decision: 'wrong',
      counts: true,
      points: 0,
      helped: 'hint-1234',
    }),
  ],
}
const effect: Effect = {
  board,
  questions: [
    {
      question: 'organ',
      number: 2,
      isRevealed: false,
      teams: board.map(({ team, before, after }) => ({
        team,
        before: { isRight: before.points > 0, points: before.points },
        after: { isRight: after.points > 0, points: after.points },
      })),
    },
    {
      question: 'other',
      number: 3,
      isRevealed: true,
      teams: board.map(({ team }) => ({
        team,
        before: { isRight: true, points: 975 },
        after: { isRight: true, points: 975 },
      })),
    },
  ],
}

const cues = view.cues.map((cue) =>
  cue.kind === 'ask' ? { ...cue, question: cue.id.split(':')[0] ?? '' } : cue,
)

const openSheet = (
  find = '',
  session: Partial<typeof view> = {},
  tried: Effect = effect,
  { changes = [shouted], ...about }: Partial<Evidence> & { changes?: ChangeMade[] } = {},
) => {
  const recorded = recorder()
  const act = (action: AppAction): Promise<ActReply> => {
    void recorded.act(action)
    if (action.kind === 'read-evidence')
      return Promise.resolve({ kind: 'evidence', evidence: { ...evidence, ...about } })
    if (action.kind === 'read-changes') return Promise.resolve({ kind: 'changes', changes })
    if (action.kind === 'try-change') return Promise.resolve({ kind: 'effect', effect: tried })
    return Promise.resolve({ kind: 'done' })
  }
  const room = {
    view: { ...view, cues, ...session },
    look: DEFAULT_LOOK,
    displays,
    rehearsed: [],
    send: recorded.send,
    act,
  }
  const closed: true[] = []
  const shown = show(
    <EvidenceSheet room={room} question="organ" find={find} onClose={() => closed.push(true)} />,
  )
  return { ...recorded, ...shown, closed }
}

const press = (name: string) => screen.findByRole('button', { name })

test('the evidence says of each version who wrote it, when, what it was read as, and why it counts or not', async () => {
  openSheet()
  const rows = (await screen.findAllByRole('row')).slice(1)
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('first right answercounts1,000'),
    expect.stringContaining('wrongcounts · had a hint'),
  ])
  expect(rows[0]?.textContent).toContain('3.14')
  expect(rows[1]?.textContent).toContain('20000000000000000012000000000000000999')
  expect(screen.getByRole('cell', { name: 'A or B' })).toBeTruthy()
  expect(screen.getByText(/^Provisional:/)).toBeTruthy()
})

test('who is looked for is found by name, words or team', async () => {
  const { user } = openSheet('@ayo_slate')
  const found = () => screen.getAllByRole('row').slice(1)
  expect(await screen.findByText('1 row')).toBeTruthy()
  const field = screen.getByRole('textbox', { name: 'Find a name or words' })
  await user.clear(field)
  expect(found()).toHaveLength(3)
  await user.type(field, 'magpies')
  expect(found().map(({ textContent }) => textContent?.includes('@chiara_gesso'))).toEqual([true, true])
})

test('what came too early or too late is listed only where it is asked for', async () => {
  const { user } = openSheet()
  expect((await screen.findAllByRole('row')).slice(1)).toHaveLength(2)
  await user.click(screen.getByRole('combobox', { name: 'Time (UTC)' }))
  await user.click(await screen.findByRole('option', { name: 'Early and late too' }))
  expect(screen.getAllByRole('row').slice(1)).toHaveLength(3)
})

test('in time is what was posted while answers were taken, whether it is an answer or not', async () => {
  openSheet('', {}, effect, {
    rows: [
      row({ version: '1', time: at(-119), decision: 'no-answer', text: 'Hello, here we are' }),
      row({ version: '2', time: at(-5), decision: 'no-answer', text: 'Give me a second' }),
      row({ version: '3', time: at(14), decision: 'no-answer', text: 'That was hard' }),
      row({ version: '4', time: at(-11), decision: 'wrong', text: 'C' }),
    ],
  })
  const rows = (await screen.findAllByRole('row')).slice(1)
  expect(rows).toHaveLength(2)
  expect(rows[0]?.textContent).toContain('Give me a second')
})

test('who posted once is not told to have answered before when a team-mate did', async () => {
  openSheet('', {}, effect, { rows: [row({ decision: 'team-before', counts: false, points: 0 })] })
  expect(await screen.findByRole('cell', { name: 'the team had answered before' })).toBeTruthy()
})

test('the parts of the sheet are a digit away, and the arrows go from one to the next', async () => {
  const { user } = openSheet()
  await screen.findAllByRole('row')
  const isOn = (name: string) => screen.getByRole('button', { name, pressed: true })
  await user.keyboard('5')
  expect(isOn('Points by hand')).toBe(document.activeElement)
  await user.keyboard('{ArrowLeft}')
  expect(isOn('Score again')).toBe(document.activeElement)
  await user.keyboard('{ArrowRight}{ArrowRight}')
  expect(isOn('Evidence')).toBe(document.activeElement)
  await user.type(screen.getByRole('textbox', { name: 'Find a name or words' }), '4')
  expect(isOn('Evidence')).toBeTruthy()
})

test('Enter after the reason carries it out, and what it came to has the focus', async () => {
  const { user, commands } = openSheet()
  await user.click(await press('Points by hand'))
  await user.type(screen.getByRole('textbox', { name: 'Points' }), '5')
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Kind{Enter}')
  expect(commands).toEqual([{ kind: 'correct', team: 'wrens', points: 5, reason: 'Kind' }])
  await waitFor(() => expect(document.activeElement?.textContent).toContain('What it changed'))
})

test('what is typed and not carried out is asked about before the sheet, or its part, goes', async () => {
  const { user, closed } = openSheet()
  await user.click(await press('Points by hand'))
  await user.type(screen.getByRole('textbox', { name: 'Points' }), '5{Escape}')
  const asked = await screen.findByRole('alertdialog')
  await user.click(within(asked).getByRole('button', { name: 'Keep writing' }))
  expect(screen.getByRole('textbox', { name: 'Points' })).toHaveProperty('value', '5')
  await user.click(screen.getByRole('button', { name: 'Changes so far' }))
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Drop it' }))
  expect(screen.getByRole('list', { name: 'Changes so far' })).toBeTruthy()
  expect(closed).toEqual([])
  await user.keyboard('{Escape}')
  expect(closed).toEqual([true])
})

test('the time after the opening says what it is measured in', async () => {
  openSheet()
  expect(await screen.findByRole('columnheader', { name: 'After opening, s' })).toBeTruthy()
})

test('it is saved as a spreadsheet and as lines', async () => {
  const { user, actions } = openSheet()
  await user.click(await press('Save as a spreadsheet (CSV)'))
  await user.click(await press('Save as JSON lines'))
  expect(actions.filter(({ kind }) => kind === 'save-evidence')).toEqual([
    { kind: 'save-evidence', question: 'organ', as: 'csv' },
    { kind: 'save-evidence', question: 'organ', as: 'jsonl' },
  ])
})

test('what judging a question again would do is seen before it is done, and it needs a reason', async () => {
  const { user, commands } = openSheet()
  await user.click(await press('Judge again'))
  const [, does] = screen.getAllByRole('button', { name: 'Judge again' })
  expect(does).toHaveProperty('disabled', true)
  await user.click(screen.getByRole('combobox', { name: 'Right answer' }))
  await user.click(await screen.findByRole('option', { name: 'A Larynx' }))
  const told = await screen.findByRole('region', { name: 'What it would change' })
  expect(
    within(told)
      .getAllByRole('table')
      .map((table) => [
        within(table).getByRole('caption').textContent,
        ...within(table)
          .getAllByRole('row')
          .slice(1)
          .map(({ textContent }) => textContent),
      ]),
  ).toEqual([
    [
      'Question 2, which the room has not seen answered yet',
      'Magpiesright: 1,000not right',
      'Wrensnot rightright: 1,000',
    ],
    ['On the board', 'Magpies1,000 (place 1)0 (place 2)', 'Wrens0 (place 2)1,000 (place 1)'],
  ])
  expect(commands).toEqual([])
  expect(does).toHaveProperty('disabled', true)
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'The slide was wrong')
  if (does) await user.click(does)
  expect(commands).toEqual([
    {
      kind: 'judge-again',
      question: 'organ',
      rule: { ...evidence.rule, answer: { kind: 'choice', options: ['Larynx', 'Syrinx'], right: 'A' } },
      reason: 'The slide was wrong',
    },
  ])
})

test('what judging again does before the reveal is seen although the board stays as it is', async () => {
  const { user } = openSheet('', {}, { ...effect, board: [] })
  await user.click(await press('Judge again'))
  await user.click(screen.getByRole('combobox', { name: 'Right answer' }))
  await user.click(await screen.findByRole('option', { name: 'A Larynx' }))
  const told = await screen.findByRole('region', { name: 'What it would change' })
  expect(within(told).getAllByRole('table')).toHaveLength(1)
  expect(told.textContent).toContain('not rightright: 1,000')
})

test('a quiz is scored in another way, with a reason', async () => {
  const { user, commands } = openSheet()
  await user.click(await press('Score again'))
  const margin = screen.getByRole('textbox', { name: 'Tie margin, ms' })
  await user.clear(margin)
  expect(screen.getByText('This is no rule yet.')).toBeTruthy()
  await user.type(margin, '100')
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Slow Wi-Fi')
  expect(screen.getByText(/^This is about the whole quiz/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Score the whole quiz again' }))
  expect(commands).toEqual([
    { kind: 'score', quiz: 'songbirds', scoring: { ...evidence.scoring, tieMs: 100 }, reason: 'Slow Wi-Fi' },
  ])
})

test('points are given and taken by hand with a reason, what that does is seen before, and all that were are listed', async () => {
  const { user, commands, actions } = openSheet()
  await user.click(await press('Points by hand'))
  const [made] = await screen.findAllByRole('listitem')
  expect(made?.textContent).toMatch(/^\d\d:\d\d:\d\d Points by hand Shouted the answer/)
  expect(made?.textContent).toContain('Wrens \u221250')
  expect(made?.textContent).toContain('Wrens1,000 (place 1)950 (place 1)')
  const does = screen.getByRole('button', { name: 'Change the points' })
  const field = screen.getByRole('textbox', { name: 'Points' })
  expect(screen.queryByText(/have to be whole points/)).toBeNull()
  await user.type(field, 'ten')
  expect(screen.getByText(/have to be whole points/)).toBeTruthy()
  await user.clear(field)
  await user.type(field, '−25')
  expect(await screen.findByRole('region', { name: 'What it would change' })).toBeTruthy()
  expect(actions).toContainEqual({
    kind: 'try-change',
    change: { kind: 'correct', team: 'wrens', points: -25 },
  })
  expect(does).toHaveProperty('disabled', true)
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'Late back')
  await user.click(does)
  expect(commands).toEqual([{ kind: 'correct', team: 'wrens', points: -25, reason: 'Late back' }])
  expect(field).toHaveProperty('value', '')
})

const saysOf = async (name: string) => (await screen.findByRole('region', { name })).textContent

test('on top it says which rule and which scoring hold, in words, and that they are as prepared', async () => {
  openSheet()
  expect(await saysOf('Rule')).toMatch(
    /^Rule as prepared.*Right answerB Syrinx.*Which answer of a team countsThe first.*It counts.*\d\d:\d\d:\d\d\.\d{3} to \d\d:\d\d:\d\d\.\d{3}$/,
  )
  expect(await saysOf('Scoring')).toBe(
    'Scoring as preparedPointsBy placeA team’s pointsAnswers as oneTie margin, ms0A hint costs, %0',
  )
})

const typed: Evidence['rule'] = {
  answer: { kind: 'short', accepted: ['Syrinx', 'the syrinx'], typos: 'some' },
  counts: 'last',
  isCounted: false,
}
const judged: ChangeMade = {
  kind: 'judge-again',
  n: 10,
  at: at(-0.5),
  reason: 'Typed answers are fine',
  before: evidence.rule,
  after: typed,
  effect,
}
const rescored: ChangeMade = {
  kind: 'score',
  n: 11,
  at: at(0),
  reason: 'Slow Wi-Fi',
  before: evidence.scoring,
  after: { ...evidence.scoring, points: 'time', tieMs: 1500 },
  effect: { board: [], questions: [] },
}
const changed = {
  rule: typed,
  rejudgings: [{ n: 10, at: at(-0.5), question: 'organ', rule: typed, reason: 'Typed answers are fine' }],
  changes: [shouted, judged, rescored],
}

test('on top it says that the trainer changed the rule, when and why', async () => {
  openSheet('', {}, effect, changed)
  const rule = await saysOf('Rule')
  expect(rule).toMatch(/^Rule changed by you at \d\d:\d\d:\d\d UTC: Typed answers are fine/)
  expect(rule).toContain('Right answerSyrinx · the syrinx')
  expect(rule).toContain('Typing mistakesSome')
  expect(rule).toContain('Nobody gets points for it')
  expect(await saysOf('Scoring')).toMatch(/^Scoring as prepared/)
})

test('a range of numbers that is right is said in words', async () => {
  const rule: Evidence['rule'] = { ...evidence.rule, answer: { kind: 'number', from: -2, to: 3.5 } }
  openSheet('', {}, effect, { rule })
  expect(await saysOf('Rule')).toContain('Right answer\u22122 to 3.5')
})

test('what was changed is told with its time, its reason, and what was before and after, also in a replay', async () => {
  const { user } = openSheet('', { mode: 'replay' }, effect, changed)
  await user.click(await press('Changes so far'))
  const [scored, judgedAgain, byHand] = within(
    await screen.findByRole('list', { name: 'Changes so far' }),
  ).getAllByRole('listitem')
  expect(scored?.textContent).toMatch(/^\d\d:\d\d:\d\d Scored again Slow Wi-Fi/)
  expect(scored?.textContent).toContain('PointsBy placeBy time')
  expect(scored?.textContent).toContain('Tie margin, ms01,500')
  expect(scored?.textContent).toContain('What it changed: No team’s points or place.')
  expect(judgedAgain?.textContent).toContain('Typed answers are fine')
  expect(judgedAgain?.textContent).toContain('Right answerB SyrinxSyrinx · the syrinx')
  expect(judgedAgain?.textContent).toContain('Which answer of a team countsThe firstThe last')
  expect(judgedAgain?.textContent).toContain('Magpies1,000 (place 1)0 (place 2)')
  expect(byHand?.textContent).toContain('Shouted the answer')
})

test('where nothing was changed it says so', async () => {
  const { user } = openSheet('', {}, effect, { changes: [] })
  await user.click(await press('Changes so far'))
  expect(await screen.findByText(/^Nothing was changed/)).toBeTruthy()
})

const NOBODY_READ: PostId = '2000000000000000500'

test('a result that waits for what nobody read is let stand without it, with a reason', async () => {
  const { user, commands } = openSheet('', {}, effect, { unread: [NOBODY_READ] })
  expect(
    await screen.findByText('1 version that could change it was edited away before it was read.'),
  ).toBeTruthy()
  const does = screen.getByRole('button', { name: 'Let the result stand without them' })
  expect(does).toHaveProperty('disabled', true)
  await user.type(screen.getByRole('textbox', { name: 'Reason' }), 'She showed me her phone')
  await user.click(does)
  expect(commands).toEqual([
    {
      kind: 'leave-out',
      question: 'organ',
      versions: [NOBODY_READ],
      is: true,
      reason: 'She showed me her phone',
    },
  ])
})

test('what was left out is taken back by one press, and in a replay neither is offered', async () => {
  const left = {
    leavingsOut: [
      { n: 9, at: at(-1), question: 'organ', versions: [NOBODY_READ], is: true, reason: 'Agreed' },
    ],
    rows: [
      row({ version: NOBODY_READ, decision: 'not-read', text: '', read: [], byTrainer: true, counts: false }),
    ],
  }
  const { user, commands } = openSheet('', {}, effect, left)
  expect(await screen.findByText(/^1 version that nobody read is left out/)).toBeTruthy()
  expect(screen.getByText('Agreed')).toBeTruthy()
  expect(screen.getByRole('cell', { name: /left out by you/ })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Take back' }))
  expect(commands).toEqual([{ kind: 'leave-out', question: 'organ', versions: [NOBODY_READ], is: false }])
  cleanup()
  openSheet('', { mode: 'replay' }, effect, { ...left, unread: [NOBODY_READ] })
  await screen.findAllByRole('row')
  expect(screen.queryByRole('button', { name: 'Take back' })).toBe(null)
  expect(screen.queryByRole('button', { name: 'Let the result stand without them' })).toBe(null)
})

test('versions left out at different times have each their own reason, and are taken back by themselves', async () => {
  const [first, second, third]: [PostId, PostId, PostId] = [
    '2000000000000000500',
    '2000000000000000501',
    '2000000000000000502',
  ]
  const said = { at: at(-1), question: 'organ' }
  const { user, commands } = openSheet('', {}, effect, {
    leavingsOut: [
      { ...said, n: 9, versions: [first, second, third], is: true, reason: 'Agreed' },
      { ...said, n: 10, versions: [third, second], is: false },
      { ...said, n: 11, versions: [second], is: true, reason: 'She showed me her phone' },
    ],
    rows: [first, second, third].map((version) =>
      row({ version, decision: 'not-read', text: '', read: [], byTrainer: version !== third, counts: false }),
    ),
  })
  const bars = await screen.findAllByText(/^1 version that nobody read is left out/)
  expect(bars.map(({ textContent }) => textContent?.split(': ')[1])).toEqual([
    'Agreed',
    'She showed me her phone',
  ])
  const [, takeBack] = screen.getAllByRole('button', { name: 'Take back' })
  if (takeBack) await user.click(takeBack)
  expect(commands).toEqual([{ kind: 'leave-out', question: 'organ', versions: [second], is: false }])
})

test('that something is taken back is told once, and has no reason', async () => {
  const made = { at: at(-1), kind: 'leave-out', versions: 1 } as const
  const { user } = openSheet('', {}, effect, {
    changes: [
      { ...made, n: 9, is: true, reason: 'Agreed' },
      { ...made, n: 10, is: false },
    ],
  })
  await user.click(await press('Changes so far'))
  const [back, left] = await screen.findAllByRole('listitem')
  expect(back?.textContent).toMatch(/^\d\d:\d\d:\d\d Edits nobody read Taken back$/)
  expect(left?.textContent).toContain('Agreed')
})

test('what was changed is asked for only where it is shown, and again with the evidence', async () => {
  const { user, actions } = openSheet()
  await screen.findAllByRole('row')
  const asked = () => actions.filter(({ kind }) => kind === 'read-changes').length
  expect(asked()).toBe(0)
  await user.click(await press('Changes so far'))
  await screen.findAllByRole('listitem')
  expect(asked()).toBe(1)
  await user.click(await press('Evidence'))
  await user.click(await press('Save as JSON lines'))
  expect(asked()).toBe(1)
})

test('after the end a dispute can still be settled; in a replay there is the evidence, with its rule and its scoring, and nothing to change', async () => {
  openSheet('', { session: { ...view.session, ended: true } })
  expect(await press('Judge again')).toBeTruthy()
  cleanup()
  openSheet('', { mode: 'replay' })
  await screen.findAllByRole('row')
  expect(screen.getByRole('region', { name: 'Rule' })).toBeTruthy()
  expect(screen.getByRole('region', { name: 'Scoring' })).toBeTruthy()
  for (const name of ['Judge again', 'Score again', 'Points by hand'])
    expect(screen.queryByRole('button', { name })).toBe(null)
})
