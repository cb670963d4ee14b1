import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { xTime } from '../../../src/core/time'
import type { ControlView } from '../../../src/core/views'
import { at, view } from '../../support/example-control'
import { atCourse, courseOfSteps, newCourse, postAt, sentStep, step } from '../../support/example-course'
import { openSession } from './session-room'

const opened = async (view: ControlView, rehearsed: string[] = ['the-mark']) => {
  const room = openSession(view, [], { rehearsed })
  await room.keyboard('y')
  const sheet = await screen.findByRole('dialog')
  return { ...room, sheet: within(sheet) }
}
const live = { mode: 'live' as const }

test('a course is published only after its price, its account and its duration were said', async () => {
  const { sheet, user, commands } = await opened(atCourse(newCourse, 0, live))
  await user.click(sheet.getByRole('button', { name: 'Publish…' }))
  expect(sheet.getByText('Publish 4 posts for $0.245?')).toBeDefined()
  expect(sheet.getByText(/It takes about 0:30/)).toBeDefined()
  expect(sheet.getByText('As @chalkbird_demo, in public.')).toBeDefined()
  expect(commands).toEqual([])
  await user.click(sheet.getByRole('button', { name: 'Publish now' }))
  expect(commands).toMatchObject([
    { kind: 'publish', course: 'listen', posts: [{ to: { kind: 'all' } }, {}, {}, {}] },
  ])
})

test('live, it says whether these very texts were rehearsed, and asks when they were not', async () => {
  const unrehearsed = await opened(atCourse(newCourse, 0, live), [])
  expect(unrehearsed.sheet.getByText(/^Not rehearsed/)).toBeDefined()
  await unrehearsed.user.click(unrehearsed.sheet.getByRole('button', { name: 'Publish…' }))
  expect(unrehearsed.sheet.getByText(/Publish them all the same\?/)).toBeDefined()
  unrehearsed.unmount()
  const { sheet, user } = await opened(atCourse(newCourse, 0, live))
  expect(sheet.getByText(/^Rehearsed/)).toBeDefined()
  await user.click(sheet.getByRole('button', { name: 'Publish…' }))
  expect(sheet.queryByText(/Publish them all the same\?/)).toBeNull()
})

test('S posts the step that is on; live and not rehearsed, the sheet asks first', async () => {
  const { commands, keyboard, unmount } = openSession(atCourse(newCourse, 1, live), [], {
    rehearsed: ['the-mark'],
  })
  expect(screen.getByRole('button', { name: 'Post steps 1 to 2 ($0.03)' })).toBeDefined()
  await keyboard('s')
  expect(commands).toMatchObject([
    { kind: 'publish', posts: [{ about: { step: 'listen-1' } }, { about: { step: 'listen-2' } }] },
  ])
  unmount()
  const asking = openSession(atCourse(newCourse, 1, live), [], {})
  await asking.keyboard('s')
  expect(asking.commands).toEqual([])
  const sheet = within(await screen.findByRole('dialog'))
  await asking.user.click(sheet.getByRole('button', { name: 'Up to step 2…' }))
  expect(sheet.getByText('Publish 2 posts for $0.03?')).toBeDefined()
})

test('once it has begun, each next step is one key, behind the one before', async () => {
  const course = courseOfSteps([sentStep(0, 10), step(1), step(2), step(3)])
  const { commands, keyboard } = openSession(atCourse(course, 1, live), [], {})
  await keyboard('s')
  expect(commands).toMatchObject([
    {
      kind: 'publish',
      posts: [{ to: { kind: 'thread', after: 'listening-1' }, behind: { hint: 'listening-1', gap: 10 } }],
    },
  ])
})

test('by hand a step goes at once, whatever its time; the whole goes by the times of its steps', async () => {
  const later = at(0) + 60 * 60_000
  const course = courseOfSteps([sentStep(0, 10), step(1, { at: later }), step(2)])
  const { commands, keyboard, user } = openSession(atCourse(course, 1), [], {})
  await keyboard('s')
  expect(commands).toMatchObject([{ kind: 'publish', posts: [{ about: { step: 'listen-2' } }] }])
  expect(JSON.stringify(commands)).not.toContain('notBefore')
  await keyboard('y')
  const sheet = within(await screen.findByRole('dialog'))
  await user.click(sheet.getByRole('button', { name: 'Go on…' }))
  expect(sheet.getByText(/The last one leaves at .* at the earliest/)).toBeDefined()
  await user.click(sheet.getByRole('button', { name: 'Publish now' }))
  expect(commands[1]).toMatchObject({ posts: [{ notBefore: later }, { notBefore: later }] })
})

test('rehearsed on X, it says that the same texts on two accounts may be taken for spam', async () => {
  const begun = courseOfSteps([sentStep(0, 10), step(1)])
  const { sheet, unmount } = await opened(atCourse(begun, 0, { mode: 'rehearsal' }))
  expect(sheet.getByText(/for spam/)).toBeDefined()
  unmount()
  const inPractice = await opened(atCourse(begun, 0, { mode: 'practice' }))
  expect(inPractice.sheet.queryByText(/for spam/)).toBeNull()
})

test('a step that is on its way, or would be refused, is not posted, and says why', () => {
  const coming = courseOfSteps(
    [step(0, { state: { kind: 'planned', leavesAt: at(3) }, hint: 'listening-1' }), step(1)],
    {
      turn: { kind: 'on-its-way' },
    },
  )
  const { redraw, container } = openSession(atCourse(coming))
  const button = () => screen.getByRole('button', { name: 'Post this step of the course' })
  expect(button().getAttribute('aria-description')).toMatch(/on its way/)
  redraw(atCourse(courseOfSteps([step(0, { problems: [{ kind: 'too-long', over: 12 }] }), step(1)])))
  expect(button().getAttribute('aria-description')).toMatch(/X would refuse/)
  expect(container).toBeDefined()
})

test('a course that goes out from its last step on is published by S as a whole: its sheet asks', async () => {
  const { commands, keyboard, user } = openSession(atCourse({ ...newCourse, order: 'last-first' }, 1))
  expect(screen.getByRole('button', { name: 'Publish the whole course…' })).toBeDefined()
  await keyboard('s')
  const sheet = within(await screen.findByRole('dialog'))
  const publish = sheet.getByRole('button', { name: 'Publish…' })
  await waitFor(() => expect(document.activeElement).toBe(publish))
  await user.keyboard('{Enter}')
  expect(sheet.getByText(/^Publish 4 posts/)).toBeDefined()
  expect(sheet.getByText(/‘Stop the rest’ keeps back what has not left yet/)).toBeDefined()
  expect(commands).toEqual([])
})

test('in practice nothing is bookmarked, and it says so; what was not read back is not said to stand there', async () => {
  const course = courseOfSteps([sentStep(0, 10), sentStep(1, 20)])
  const { sheet, redraw } = await opened(atCourse(course, 0, { mode: 'practice' }))
  const bookmark = sheet.getByRole('button', { name: 'Bookmark in reverse' })
  expect(bookmark.getAttribute('aria-disabled')).toBe('true')
  expect(bookmark.getAttribute('aria-description')).toMatch(/^Not in the practice room/)
  expect(sheet.getByText(/nothing of it goes to the real X/)).toBeDefined()
  expect(sheet.getByText(/^All 2 steps were posted, in order/)).toBeDefined()
  expect(sheet.queryByText(/as a learner sees it/)).toBeNull()
  const read = courseOfSteps([sentStep(0, 10, { seen: 'there' }), sentStep(1, 20, { seen: 'there' })])
  redraw(atCourse({ ...read, readAt: at(30) }, 0, { mode: 'practice' }))
  expect(sheet.getByText('Read back: all 2 steps are there, in order.')).toBeDefined()
})

test('read back, the thread or the profile stands there as a learner sees it', async () => {
  const steps = [
    sentStep(0, 30, { seen: 'there', picture: { alt: 'A wren' } }),
    sentStep(1, 20, { seen: 'bare', picture: { alt: 'An owl' } }),
    sentStep(2, 10, { seen: 'missing' }),
  ]
  const { sheet, redraw } = await opened(atCourse(courseOfSteps(steps, { order: 'last-first' })))
  const found = () =>
    within(sheet.getByRole('list', { name: /as a learner sees it/ }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  // The newest is on top.
  expect(found()).toEqual([
    expect.stringMatching(/^@chalkbird_demo.*first bird.*A wren$/s),
    expect.stringMatching(/^@chalkbird_demo.*2\/4 →$/s),
  ])
  redraw(atCourse(courseOfSteps(steps)))
  expect(found()[0]).toMatch(/2\/4 →$/)
})

test('posts of a course stand in the hint desk as its steps', () => {
  const hint = {
    id: 'listening-2',
    text: 'What did you hear?',
    to: { kind: 'all' as const },
    state: { kind: 'sent' as const, post: postAt(20) },
    plannedAt: at(0),
    asReply: false,
    mills: 15,
    isPoll: false,
    isStep: true as const,
    about: { kind: 'step' as const, publication: 'p', course: 'listen', step: 'listen-2' },
  }
  openSession({ ...atCourse(newCourse), hints: [hint] })
  const list = within(screen.getByRole('list', { name: 'Hints of this session' }))
  expect(list.getByText(/Step 2 of the course ‘.*Listening to birds.*’/)).toBeDefined()
  expect(list.queryByText(/To everybody/)).toBeNull()
})

test('each step says what it weighs and costs, what is wrong with it, and how it stands', async () => {
  const course = courseOfSteps(
    [
      sentStep(0, 10, { seen: 'there' }),
      step(1, {
        problems: [{ kind: 'no-pointer' }],
        picture: { alt: 'A wren' },
        state: { kind: 'refused', why: 'No.' },
        hint: 'listening-2',
      }),
      step(2, { problems: [{ kind: 'too-long', over: 3 }], weight: 283 }),
      step(3, { state: { kind: 'planned', leavesAt: xTime(at(0) + 60 * 60_000) }, hint: 'listening-4' }),
    ],
    { readAt: at(0) },
  )
  const { sheet } = await opened(atCourse(course))
  const rows = within(sheet.getByRole('list', { name: 'Steps of the course' })).getAllByRole('listitem')
  const texts = rows.map((row) => row.textContent ?? '')
  expect(texts[0]).toMatch(/SentRead back: there/)
  expect(texts[1]).toMatch(/Does not point on.*With its picture: “A wren”.*Refused by X: No\./)
  expect(texts[2]).toMatch(/3 too many: X refuses it.*283 of 280.*\$0\.20, for its link/)
  expect(texts[3]).toMatch(/Leaves at/)
  const goOn = sheet.getByRole('button', { name: 'Go on…' })
  expect(goOn.getAttribute('aria-disabled')).toBe('true')
})

test('where X takes no picture, the course goes on without pictures only by the trainer’s word, and costs so much less', async () => {
  const picture = { alt: 'A wren' }
  const refused = { kind: 'refused' as const, why: 'X lets this sign-in post no pictures.' }
  const course = courseOfSteps([
    sentStep(0, 10),
    step(1, { picture, mills: 20, state: refused, hint: 'listening-2' }),
    step(2, { picture, mills: 205 }),
  ])
  const { sheet, user, commands, redraw } = await opened(atCourse(course))
  await user.click(sheet.getByRole('button', { name: 'Go on…' }))
  expect(sheet.getByText('Publish 2 posts for $0.225?')).toBeDefined()
  expect(sheet.getByText('2 pictures go along.')).toBeDefined()
  await user.click(sheet.getByRole('button', { name: 'Not yet' }))
  await user.click(sheet.getByRole('button', { name: 'Without pictures…' }))
  expect(sheet.getByText('Publish 2 posts for $0.215?')).toBeDefined()
  expect(sheet.getByText(/^The pictures stay on the wall/)).toBeDefined()
  await user.click(sheet.getByRole('button', { name: 'Publish now' }))
  expect(commands).toMatchObject([{ kind: 'publish', posts: [{ about: { step: 'listen-2' } }, {}] }])
  expect(JSON.stringify(commands)).not.toContain('picture')
  redraw(atCourse(courseOfSteps([sentStep(0, 10), step(1, { picture })])))
  expect(sheet.queryByRole('button', { name: 'Without pictures…' })).toBeNull()
})

test('a step that went out without its picture says so, and so does one that lost it', async () => {
  const picture = { alt: '' }
  const course = courseOfSteps([
    sentStep(0, 10, { picture, isBare: true, seen: 'there' }),
    sentStep(1, 20, { picture, seen: 'bare' }),
    sentStep(2, 30, { picture, seen: 'there' }),
  ])
  const { sheet } = await opened(atCourse(course))
  const rows = within(sheet.getByRole('list', { name: 'Steps of the course' })).getAllByRole('listitem')
  expect(rows[0]?.textContent).toMatch(/Went out without its picture\./)
  expect(rows[0]?.textContent).not.toMatch(/with its picture/)
  expect(rows[1]?.textContent).toMatch(/With its picture\..*there, without its picture/)
  expect(rows[2]?.textContent).toMatch(/there, with its picture/)
})

test('the rest of a course on its way is stopped by one press', async () => {
  const course = courseOfSteps(
    [
      sentStep(0, 10),
      ...[1, 2, 3].map((index) =>
        step(index, { state: { kind: 'planned', leavesAt: at(9) }, hint: `listening-${index + 1}` }),
      ),
    ],
    { turn: { kind: 'on-its-way' } },
  )
  const { sheet, user, commands } = await opened(atCourse(course))
  expect(sheet.getByText('On its way: 1 of 4 steps were posted.')).toBeDefined()
  await user.click(sheet.getByRole('button', { name: 'Stop the rest' }))
  expect(commands).toEqual([{ kind: 'cancel-hint', hint: 'listening-2' }])
})

test('while a step is in doubt, the rest that would follow it can be stopped', async () => {
  const doubt = step(1, {
    state: { kind: 'unknown', why: 'X gave no answer.', sought: true },
    hint: 'listening-2',
  })
  const planned = step(2, { state: { kind: 'planned', leavesAt: at(9) }, hint: 'listening-3' })
  const course = courseOfSteps([sentStep(0, 10), doubt, planned], {
    turn: { kind: 'in-doubt', sought: true },
  })
  const { sheet, user, commands, redraw } = await opened(atCourse(course))
  await user.click(sheet.getByRole('button', { name: 'Stop the rest' }))
  expect(commands).toEqual([{ kind: 'cancel-hint', hint: 'listening-3' }])
  redraw(atCourse({ ...course, steps: [sentStep(0, 10), doubt, step(2)] }))
  expect(sheet.queryByRole('button', { name: 'Stop the rest' })).toBeNull()
})

test('in doubt, it is looked for again, or gone on with by the trainer’s word', async () => {
  const doubt = step(1, {
    state: { kind: 'unknown', why: 'X gave no answer.', sought: false },
    hint: 'listening-2',
  })
  const course = courseOfSteps([sentStep(0, 10), doubt], { turn: { kind: 'in-doubt', sought: false } })
  const { sheet, user, commands, redraw } = await opened(atCourse(course))
  await user.click(sheet.getByRole('button', { name: 'Look again' }))
  expect(commands).toEqual([{ kind: 'look-for-hint', hint: 'listening-2' }])
  expect(sheet.getByRole('button', { name: 'It is not there: go on…' })).toBeDefined()
  redraw(atCourse({ ...course, turn: { kind: 'in-doubt', sought: true } }))
  expect(sheet.queryByRole('button', { name: 'It is not there: go on…' })).toBeNull()
})

test('repair says what is deleted, what is posted again and what it costs, and asks', async () => {
  const course = courseOfSteps([sentStep(0, 10), sentStep(1, 20, { seen: 'missing' }), sentStep(2, 30)], {
    turn: { kind: 'repair', deletes: 2, posts: 2, mills: 235 },
  })
  const { sheet, user, actions } = await opened(atCourse(course))
  await user.click(sheet.getByRole('button', { name: 'Repair…' }))
  expect(sheet.getByText('Delete 2 posts on X and publish 2 posts again for $0.235?')).toBeDefined()
  expect(actions).toEqual([])
  await user.click(sheet.getByRole('button', { name: 'Delete and publish again' }))
  expect(actions).toEqual([{ kind: 'course', course: 'listen', does: 'repair' }])
})

test('a complete course is read back, bookmarked, and has a list of what is done by hand', async () => {
  const course = courseOfSteps([sentStep(0, 10), sentStep(1, 20)], { doubles: [postAt(25)] })
  const { sheet, user, actions } = await opened(atCourse(course, 0, live))
  expect(sheet.getByText(/^All 2 steps were posted, in order\. Read them back/)).toBeDefined()
  expect(sheet.getByText(/1 post too many/).textContent).toContain(`/status/${postAt(25)}`)
  await user.click(sheet.getByRole('button', { name: 'Read back' }))
  await user.click(sheet.getByRole('button', { name: 'Bookmark in reverse' }))
  await user.click(sheet.getByText('By hand, on X'))
  await user.click(sheet.getByRole('button', { name: 'Pin the first step on the profile: open on X' }))
  expect(sheet.getAllByText(`https://x.com/chalkbird_demo/status/${postAt(20)}`)).toHaveLength(1)
  expect(actions).toEqual([
    { kind: 'course', course: 'listen', does: 'check' },
    { kind: 'course', course: 'listen', does: 'bookmark' },
    { kind: 'open-post', post: postAt(10) },
  ])
})

test('what was done by hand is ticked off in the session, so that it is known when it is opened again', async () => {
  const course = courseOfSteps([sentStep(0, 10, { liked: true }), sentStep(1, 20)])
  const { sheet, user, commands, redraw } = await opened(atCourse(course, 0, live))
  await user.click(sheet.getByText('By hand, on X'))
  const box = (name: string) => sheet.getByRole<HTMLInputElement>('checkbox', { name })
  expect(box('Like step 1').checked).toBe(true)
  expect(sheet.getByText('1 of 3 done.')).toBeDefined()
  await user.click(box('Pin the first step on the profile'))
  await user.click(box('Like step 1'))
  expect(commands).toEqual([
    { kind: 'tick', what: 'pin', post: postAt(10), done: true },
    { kind: 'tick', what: 'like', post: postAt(10), done: false },
  ])
  // A box shows what the session knows.
  expect(box('Pin the first step on the profile').checked).toBe(false)
  redraw(atCourse({ ...course, pinned: true }, 0, live))
  expect(box('Pin the first step on the profile').checked).toBe(true)
  redraw(atCourse(course, 0, { mode: 'replay' }))
  expect(box('Like step 2').disabled).toBe(true)
})

test('after the end a course that was begun can still be repaired, and one that was not is not begun', async () => {
  const ended = { ...live, session: { ...view.session, ended: true } }
  const broken = courseOfSteps([sentStep(0, 10), sentStep(1, 20, { seen: 'missing' }), sentStep(2, 30)], {
    turn: { kind: 'repair', deletes: 2, posts: 2, mills: 235 },
  })
  const { sheet, user, actions, unmount } = await opened(atCourse(broken, 0, ended))
  await user.click(sheet.getByRole('button', { name: 'Repair…' }))
  await user.click(sheet.getByRole('button', { name: 'Delete and publish again' }))
  expect(actions).toEqual([{ kind: 'course', course: 'listen', does: 'repair' }])
  unmount()
  const never = await opened(atCourse(newCourse, 0, ended))
  expect(never.sheet.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Close'])
})

test('in a replay, the sheet only shows', async () => {
  const { sheet } = await opened(atCourse(newCourse, 0, { mode: 'replay' }))
  expect(sheet.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Close'])
})
