import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { DEFAULT_LOOK } from '../../../src/core/look'
import { RunSheetSchema, type Activity } from '../../../src/core/runsheet'
import type { ActReply, AppAction } from '../../../src/ipc/contract'
import { blankActivity, blankDraft, blankQuestion } from '../../../src/renderer/control/builder/blank'
import { Builder } from '../../../src/renderer/control/builder/builder'
import type { ActivityDraft } from '../../../src/renderer/control/builder/draft'
import { check } from '../../../src/renderer/control/builder/problems'
import { show } from './in-the-control-room'

const PICTURE = 'data:image/png;base64,iVBORw0KGgo='

const open = (activity: ActivityDraft) => {
  const starts: Activity[] = []
  const act = (action: AppAction): Promise<ActReply> => {
    if (action.kind === 'start-session') starts.push(...RunSheetSchema.parse(action.sheet).activities)
    return Promise.resolve(
      action.kind === 'choose-picture' ? { kind: 'picture', source: PICTURE } : { kind: 'done' },
    )
  }
  const begun = {
    ...blankDraft('teacher'),
    title: 'Birds',
    hashtag: 'birds',
    teams: [{ id: 'red', name: 'Red', members: '' }],
    activities: [activity],
  }
  const shown = show(
    <Builder
      begun={{ draft: begun, from: '' }}
      isKept={false}
      account={null}
      rehearsal={{ from: 'nobody', username: '' }}
      look={DEFAULT_LOOK}
      act={act}
      onBack={() => {}}
      onStarted={() => {}}
    />,
  )
  const started = async () => {
    await shown.user.click(press('Start as practice'))
    await waitFor(() => expect(starts).toHaveLength(1))
    return starts[0]
  }
  return { ...shown, started, starts }
}
const press = (name: string) => screen.getByRole('button', { name })
const field = (name: string) => screen.getByRole('textbox', { name })
type User = ReturnType<typeof show>['user']
const unfold = (user: User, name: RegExp) => user.click(screen.getByRole('button', { name, expanded: false }))
const choose = async (user: User, label: string, option: string) => {
  await user.click(screen.getByRole('combobox', { name: label }))
  await user.click(await screen.findByRole('option', { name: option }))
}
const put = async (user: User, into: HTMLElement, text: string) => {
  await user.clear(into)
  await user.click(into)
  await user.paste(text)
}

test('a question for a number, with code, a picture and a hint for one team when nobody is right', async () => {
  const { user, started } = open(blankActivity('quiz', 'quiz-1'))
  await unfold(user, /^Quiz/)
  await put(user, field('Text'), 'What does it print?')
  await choose(user, 'Answer', 'A number')
  await put(user, field('Right from'), '3,5')
  await put(user, field('to (may be empty)'), '4')
  await user.click(press('Add code'))
  await user.paste('for x in y:\n  print(x)')
  await user.click(press('Add a picture…'))
  await put(user, await screen.findByRole('textbox', { name: 'What the picture shows' }), 'A snake')
  await user.click(press('Add a hint'))
  expect(document.activeElement).toBe(field('Hint 1'))
  await user.paste('Count the turns')
  await choose(user, 'For', 'Red')
  await choose(user, 'You are reminded', 'If nobody is right')
  await put(user, field('After seconds'), '20')
  expect(await started()).toMatchObject({
    questions: [
      {
        text: 'What does it print?',
        code: 'for x in y:\n  print(x)',
        picture: { source: PICTURE, alt: 'A snake' },
        answer: { kind: 'number', from: 3.5, to: 4 },
        hints: [{ text: 'Count the turns', team: 'red', due: { kind: 'nobody-right', seconds: 20 } }],
      },
    ],
  })
}, 30_000)

test('a range is never 0 because nothing was typed; it is told beside the field', async () => {
  const { user } = open(blankActivity('quiz', 'quiz-1'))
  await unfold(user, /^Quiz/)
  await put(user, field('Text'), 'How many?')
  await choose(user, 'Answer', 'A number')
  await user.click(press('Start as practice'))
  expect(field('Right from').getAttribute('aria-invalid')).toBe('true')
})

test('a range that ends before it begins, and a hint for a team that is gone, are told where they stand', async () => {
  const { user } = open({
    ...blankActivity('quiz', 'quiz-1'),
    questions: [
      {
        ...questionAbout('How many?'),
        kind: 'number',
        from: '5',
        to: '4',
        hints: [{ text: 'Count', team: 'blue', due: 'never', seconds: '30' }],
      },
    ],
  } as ActivityDraft)
  await user.click(press('Start as practice'))
  expect(screen.getByText('The range ends before it begins.')).toBeDefined()
  expect(screen.getByText('The team of this hint is gone.')).toBeDefined()
  expect(press('2 things to put right')).toBeDefined()
})

test('each way of scoring says what it means', async () => {
  const { user, started } = open({
    ...blankActivity('quiz', 'quiz-1'),
    questions: [{ ...questionAbout('Tea?'), kind: 'short', accepted: ['Yes'] }],
  } as ActivityDraft)
  await unfold(user, /^Quiz/)
  expect(screen.getByText(/975 for the second/)).toBeDefined()
  await choose(user, 'Points', 'Right answers; speed is never shown')
  expect(screen.getByText(/nobody is shown who was first/)).toBeDefined()
  await choose(user, 'A team’s points', 'Average of its members')
  await choose(user, 'Which answer of a team counts', 'The last')
  await choose(user, 'Typing mistakes', 'Many')
  await put(user, field('Tie margin, ms'), '50')
  await put(user, field('A hint costs, %'), '25')
  expect(await started()).toMatchObject({
    counts: 'last',
    scoring: { points: 'no-speed', team: 'average', tieMs: 50, hintCosts: 25 },
    questions: [{ answer: { kind: 'short', typos: 'many' } }],
  })
}, 30_000)

const questionAbout = (text: string) => {
  const quiz = blankActivity('quiz', 'quiz-1')
  const [question] = quiz.kind === 'quiz' ? quiz.questions : []
  if (!question) throw new Error('a quiz has a question')
  return { ...question, text }
}

test('pasted questions are looked at with all that can not come, and take the place of the blank one', async () => {
  const { user, started } = open(blankActivity('quiz', 'quiz-1'))
  await unfold(user, /^Quiz/)
  await user.click(press('Import questions…'))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByRole('textbox', { name: 'Questions' }))
  await user.paste('::One::Which bird?{=Wren ~Tit}\n\nWrite about it.{}\n\nHow many?{#3..4}')
  expect(dialog.getByText('Read as GIFT: 2 questions come, 1 does not')).toBeDefined()
  expect(dialog.getByRole('region', { name: 'What does not come' }).textContent).toBe(
    'What does not comeLine 3 An essay has no right answer. Write about it.',
  )
  expect(dialog.getByText('The title is left out.', { exact: false })).toBeDefined()
  await user.click(dialog.getByRole('button', { name: 'Add 2 questions' }))
  expect(await started()).toMatchObject({
    questions: [
      { id: 'question-1', text: 'Which bird?', answer: { right: 'A' } },
      { id: 'question-2', text: 'How many?', answer: { kind: 'number', from: 3, to: 4 } },
    ],
  })
}, 30_000)

test('a table that a spreadsheet on Windows wrote is opened as a file', async () => {
  const { user } = open(blankActivity('quiz', 'quiz-1'))
  await unfold(user, /^Quiz/)
  await user.click(press('Import questions…'))
  const dialog = within(await screen.findByRole('dialog'))
  // 'Wer höhnt?' in Windows-1252.
  const bytes = Uint8Array.from('Frage;Antwort\r\nWer h\u00F6hnt?;Elster\r\n', (sign) => sign.charCodeAt(0))
  const picker = document.querySelector('input[type="file"]')
  if (!picker) throw new Error('no file can be opened')
  fireEvent.change(picker, { target: { files: [new File([bytes], 'fragen.csv')] } })
  expect(await dialog.findByText('Read as a table: 1 question comes')).toBeDefined()
  expect(dialog.getByText('Wer höhnt?')).toBeDefined()
  await user.click(dialog.getByRole('button', { name: 'Add 1 question' }))
  expect(field('Text')).toHaveProperty('value', 'Wer höhnt?')
}, 30_000)

test('a prepared hint with more cashtags than X takes is told in its field', () => {
  const quiz = blankActivity('quiz', 'quiz-1')
  if (quiz.kind !== 'quiz') throw new Error('this is a quiz')
  const hint = { text: 'Not $TEA but $JAVA', team: '', due: 'never', seconds: '' } as const
  const questions = quiz.questions.map((question) => ({ ...question, hints: [hint] }))
  const checked = check({ ...blankDraft('teacher'), activities: [{ ...quiz, questions }] })
  if (checked.kind === 'fits') throw new Error('it has two cashtags')
  expect(checked.conflicts.at('activities.0.questions.0.hints.0.text')).toMatch(/one \$cashtag/)
})

test('the steps of a course are added, moved and numbered, each with its count and price', async () => {
  const { user, started } = open(blankActivity('course', 'course-1'))
  await unfold(user, /^Course/)
  await put(user, field('Text'), 'Look closely')
  await user.click(press('Add a step'))
  await user.paste('Listen')
  await user.click(press('Move Step 2 up'))
  const part = (number: number) => within(screen.getByRole('group', { name: `Step ${number}` }))
  expect(part(1).getByText(/Does not point on: add 1\/2,/)).toBeDefined()
  expect(part(1).getByText('6 of 280')).toBeDefined()
  await user.click(press('Number them 1/n'))
  await put(user, part(1).getByRole('textbox', { name: 'Text' }), 'Is it $TEA or $JAVA? 1/2')
  expect(part(1).getByText(/More than one \$cashtag/)).toBeDefined()
  await put(user, part(1).getByRole('textbox', { name: 'Text' }), 'Listen 1/2')
  expect(screen.queryByText(/More than one \$cashtag/)).toBeNull()
  expect(screen.queryByText(/Does not point on/)).toBeNull()
  await put(user, part(2).getByRole('textbox', { name: 'Link (may be empty)' }), 'https://example.org')
  expect(part(2).getByText('$0.20')).toBeDefined()
  await choose(user, 'How it is posted', 'Single posts, last one first')
  expect(screen.getByText(/not one step at a time with the room/)).toBeDefined()
  fireEvent.change(part(1).getByLabelText('Posted at (may be empty)'), {
    target: { value: '2026-03-01T09:30' },
  })
  expect(await started()).toMatchObject({
    order: 'last-first',
    steps: [
      { text: 'Listen 1/2', at: new Date(2026, 2, 1, 9, 30).getTime() },
      { id: 'course-1', text: 'Look closely 2/2', link: 'https://example.org' },
    ],
  })
}, 30_000)

test('what X will refuse is counted, and asked about before anything starts', async () => {
  const { user, starts } = open(blankActivity('course', 'course-1'))
  await unfold(user, /^Course/)
  await put(user, field('Text'), 'Look →')
  await user.click(press('Add a step'))
  await user.paste('Look →')
  await user.click(press('Add a step'))
  await user.paste('Listen. '.repeat(45))
  expect(screen.queryByText('Ready to start.')).toBeNull()
  await user.click(press('2 things to put right'))
  expect(
    await screen.findByRole('button', { name: /Activity 1, Course, Step 2, Text The same text as step 1/ }),
  ).toBeDefined()
  expect(screen.getByRole('button', { name: /Step 3, Text 79 too many/ })).toBeDefined()
  await user.keyboard('{Escape}')
  await user.click(press('Start as practice'))
  const asked = async () => within(await screen.findByRole('alertdialog'))
  expect((await asked()).getByText(/Step 2, Text/)).toBeDefined()
  await user.click((await asked()).getByRole('button', { name: 'Put it right' }))
  expect(starts).toEqual([])
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Look →'))
  await user.click(press('Start as practice'))
  await user.click((await asked()).getByRole('button', { name: 'Start all the same' }))
  await waitFor(() => expect(starts).toHaveLength(1))
}, 30_000)

test('what X refuses of a poll and of hints is counted as well', () => {
  const wide = '語'.repeat(200)
  const hint = { text: wide, team: '', due: 'never' as const, seconds: '30' }
  const question = { ...blankQuestion('q'), text: 'Who?', options: ['Ana', 'Ben'], hints: [hint] }
  const poll = { ...blankActivity('poll', 'p'), question: wide, options: ['Yes', 'No'], onX: '60' }
  const held = { ...blankDraft('teacher'), title: 'Birds', hashtag: 'birds' }
  const checked = check({
    ...held,
    activities: [poll, { ...blankActivity('quiz', 'z'), questions: [question] }] as ActivityDraft[],
  })
  expect(checked.kind === 'fits' && checked.refusals.all).toEqual([
    { path: 'activities.0.question', words: '120 too many for a post without Premium' },
    { path: 'activities.1.questions.0.hints.0.text', words: '120 too many for a post without Premium' },
  ])
  const here = check({ ...held, activities: [{ ...poll, onX: '' } as ActivityDraft] })
  expect(here.kind === 'fits' && here.refusals.all).toEqual([])
})

test('a link that is none has no code in the picture of the stage', async () => {
  const { user } = open(blankActivity('course', 'course-1'))
  await unfold(user, /^Course/)
  await put(user, field('Text'), 'Look')
  const picture = screen.getByRole('figure', { name: 'Picture of the stage: Step 1' })
  await put(user, field('Link (may be empty)'), 'https://example.org/dawn')
  await waitFor(() => expect(picture.textContent).toContain('example.org/dawn'))
  await user.clear(field('Link (may be empty)'))
  await user.paste('example.org/dawn')
  await waitFor(() => expect(picture.textContent).not.toContain('example.org/dawn'))
})

test('questions are moved as the steps of a course are', async () => {
  const { user, started } = open({
    ...(blankActivity('quiz', 'quiz-1') as Extract<ActivityDraft, { kind: 'quiz' }>),
    questions: ['One?', 'Two?', 'Three?'].map((text, at) => ({
      ...blankQuestion(`q${at + 1}`),
      text,
      options: ['Yes', 'No'],
    })),
  })
  await unfold(user, /^Quiz/)
  expect(press('Move Question 1 up').getAttribute('aria-disabled')).toBe('true')
  expect(press('Move Question 3 down').getAttribute('aria-disabled')).toBe('true')
  await user.click(press('Move Question 3 up'))
  await user.click(press('Move Question 1 down'))
  expect(await started()).toMatchObject({ questions: [{ id: 'q3' }, { id: 'q1' }, { id: 'q2' }] })
})

test('steps that say the same are told, since X refuses the second', async () => {
  const { user } = open(blankActivity('course', 'course-1'))
  await unfold(user, /^Course/)
  await put(user, field('Text'), 'Look →')
  await user.click(press('Add a step'))
  await user.paste('Look →')
  expect(screen.getByText('The same text as step 1: X refuses it.')).toBeDefined()
})

test('each step of a course has a picture of what the room will see of it', async () => {
  const { user } = open(blankActivity('course', 'course-1'))
  await unfold(user, /^Course/)
  await put(user, field('Text'), 'Look closely')
  await user.click(press('Add a step'))
  await user.paste('Listen')
  const picture = (name: string) => screen.getByRole('figure', { name: `Picture of the stage: ${name}` })
  await waitFor(() => expect(picture('Step 2').textContent).toContain('Listen'))
  expect(picture('Step 1').textContent).toContain('Look closely')
})
