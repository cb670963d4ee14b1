import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { DeskRow } from '../../../src/core/desk/desk-view'
import type { PostRow } from '../../../src/core/views'
import { at, row, view } from '../../support/example-control'
import { openSession } from './session-room'

const asks = (secondsAgo: number, text: string, more: Partial<PostRow> = {}): PostRow => ({
  ...row(secondsAgo),
  text,
  standing: 'shown',
  name: `Asker ${secondsAgo}`,
  author: `${secondsAgo}`,
  noReply: '',
  ...more,
})
const [owls, more, swifts, storks] = [
  asks(400, 'Do owls dream?'),
  asks(90, 'do owls dream at all?'),
  asks(60, 'How long do swifts sleep?'),
  asks(30, 'Where do storks winter?', { noReply: 'This post is no longer on X.' }),
]
const posts = [owls, more, swifts, storks]

const on = (post: PostRow, about: Partial<DeskRow> = {}): DeskRow => ({
  post: post.id,
  same: [],
  askers: 1,
  likes: 0,
  reposts: 0,
  askedAt: post.time,
  state: { kind: 'open' },
  promised: [],
  ...about,
})
const earlier = { session: 'Last week', name: 'Zoe', username: 'zoe', text: 'Do moths sleep?' }
const questions = [
  on(owls, { same: [more.id], askers: 2, likes: 3 }),
  on(swifts),
  on(storks),
  on(asks(9000, ''), { state: { kind: 'promised', onItsWay: false, since: at(-8000) }, earlier }),
]

const atTheDesk = async (state: Partial<DeskRow>[] = []) => {
  const desk = {
    questions: questions.map((question, index) => ({ ...question, ...state[index] })),
    promises: [],
  }
  const session = openSession({ desk, hints: [] }, posts)
  await session.keyboard('d')
  return session
}
const listed = () => within(screen.getByRole('list', { name: 'Questions' })).getAllByRole('article')
const urgent = () => listed().map((each) => each.getAttribute('data-urgent'))

test('the desk opens by a key, with the most wanted question in focus', async () => {
  await atTheDesk()
  expect(listed()).toHaveLength(3)
  expect(document.activeElement?.getAttribute('data-question')).toBe(owls.id)
  const first = within(listed()[0] ?? document.body)
  expect(first.getByText('×2')).toBeDefined()
  expect(first.getByText('3 likes')).toBeDefined()
  expect(first.getByText('Asked 6:40 ago')).toBeDefined()
})

test('what can be done about a question says its key', async () => {
  await atTheDesk()
  const buttons = within(listed()[0] ?? document.body).getAllByRole('button')
  expect(buttons.map((button) => button.getAttribute('aria-keyshortcuts'))).toEqual(
    expect.arrayContaining(['I', 'R', 'A', 'P', 'X']),
  )
})

test('a question that has waited for two minutes is told by a sign and a colour', async () => {
  await atTheDesk()
  expect(urgent()).toEqual(['true', 'false', 'false'])
  expect(screen.getByText('Asked 0:30 ago')).toBeDefined()
})

test('near the end of the class one of a minute is, and after it every one', async () => {
  const session = await atTheDesk()
  session.redraw({ cue: view.cues.length - 2 })
  expect(urgent()).toEqual(['true', 'true', 'false'])
  session.redraw({ session: { ...view.session, ended: true } })
  expect(urgent()).toEqual(['true', 'true', 'true'])
})

test('what was answered aloud or parked is no longer shown big, and nothing else is taken off', async () => {
  const big = openSession({ desk: { questions: [on(swifts), on(storks)], promises: [] }, hints: [] }, [
    { ...swifts, pinned: true },
    storks,
  ])
  const off = { kind: 'spotlight', on: { kind: 'none' } }
  await big.keyboard('d', 'a', 'k', 'x')
  expect(big.commands).toEqual([
    { kind: 'handle', post: swifts.id, as: 'aloud' },
    off,
    { kind: 'handle', post: swifts.id, as: 'parked' },
    off,
  ])
  await big.keyboard('x')
  expect(big.commands.at(-1)).toEqual({ kind: 'handle', post: storks.id, as: 'parked' })
})

test('one key promises, to everybody who asks the same, each in other words', async () => {
  const { keyboard, commands } = await atTheDesk()
  await keyboard('i')
  const hints = commands.flatMap((command) => (command.kind === 'hint' ? [command.hint] : []))
  expect(hints.map(({ to, about }) => [to, about])).toEqual(
    [owls.id, more.id].map((post) => [
      { kind: 'post', post },
      { kind: 'promise', post },
    ]),
  )
  expect(new Set(hints.map(({ text }) => text)).size).toBe(2)
  expect(screen.getByText('Promised to 2 of 2 people who ask.')).toBeDefined()
  // The key goes on to the next, and what was promised can be taken back.
  expect(document.activeElement?.getAttribute('data-question')).toBe(swifts.id)
  await keyboard('z')
  expect(commands.slice(2).map(({ kind }) => kind)).toEqual(['cancel-hint', 'cancel-hint'])
})

test('where X takes no reply, nobody is promised one, and the key says why', async () => {
  const { keyboard, commands } = await atTheDesk()
  await keyboard('j', 'j', 'i')
  expect(commands).toEqual([])
  expect(screen.getAllByText('This post is no longer on X.').length).toBeGreaterThan(0)
})

test('each key does one thing to the question that has the focus', async () => {
  const { keyboard, commands } = await atTheDesk()
  await keyboard('j', 'm', 'p', 'x')
  await keyboard('k', 'a')
  expect(commands).toEqual([
    { kind: 'merge', post: swifts.id, into: owls.id },
    { kind: 'spotlight', on: { kind: 'post', post: swifts.id } },
    { kind: 'handle', post: swifts.id, as: 'parked' },
    { kind: 'handle', post: swifts.id, as: 'aloud' },
  ])
})

test('an answer is written in the hint desk, says what it answers, and keeps a promise of an earlier session', async () => {
  const { keyboard, user, commands } = await atTheDesk()
  await user.click(screen.getByRole('button', { name: /^Promised/ }))
  expect(screen.getByText('Promised in ‘Last week’')).toBeDefined()
  await user.click(screen.getByRole('article', { name: /Zoe/ }))
  await keyboard('r')
  await user.keyboard('They do.')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  const post = questions[3]?.post
  expect(commands).toMatchObject([
    { kind: 'hint', hint: { text: 'They do.', to: { kind: 'post', post }, about: { kind: 'answer', post } } },
  ])
})

test('one answer goes to everybody who was promised it, each in their own thread, and aloud it is one to all of them', async () => {
  const promised = [owls, more, storks].map(({ id }) => ({ post: id, isOwed: id !== owls.id }))
  const { keyboard, user, commands } = await atTheDesk([{ promised, same: [more.id, storks.id] }])
  await keyboard('r')
  await user.keyboard('They do.')
  expect(screen.getByText(/1 other who was promised it gets it too/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Send' }))
  const answer = (text: string, { id: post }: PostRow) => ({
    kind: 'hint',
    hint: { text, to: { kind: 'post', post }, about: { kind: 'answer', post } },
  })
  // X takes no reply to the third.
  expect(commands).toMatchObject([answer('They do.', owls), answer(`@${more.username} They do.`, more)])
  await user.click(listed()[0] ?? document.body)
  await keyboard('a')
  expect(commands.slice(2)).toEqual(
    [owls, more, storks].map(({ id: post }) => ({ kind: 'handle', post, as: 'aloud' })),
  )
})

test('a promise of an earlier session to several is answered to each of them, read in this one or not', async () => {
  const others = ['zoe', 'yan'].map((name) => ({ ...earlier, name, username: name }))
  const [zoe, yan] = [asks(9000, ''), asks(8900, '')]
  const row = on(zoe, {
    same: [yan.id],
    askers: 2,
    state: { kind: 'promised', onItsWay: false, since: at(-8000) },
    promised: [zoe, yan].map(({ id }, index) => ({
      post: id,
      isOwed: true,
      earlier: others[index] ?? earlier,
    })),
    earlier,
  })
  const { keyboard, user, commands } = openSession(
    { desk: { questions: [row], promises: [] }, hints: [] },
    posts,
  )
  await keyboard('d')
  await user.click(screen.getByRole('button', { name: /^Promised/ }))
  expect(screen.getByText('yan')).toBeDefined()
  await user.click(screen.getByRole('article', { name: /Zoe/ }))
  await keyboard('r')
  await user.keyboard('They do.')
  expect(screen.getByText(/1 other who was promised it gets it too/)).toBeDefined()
  expect(screen.getByText('$0.02')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Send' }))
  expect(commands).toMatchObject([
    { hint: { to: { post: zoe.id }, about: { kind: 'answer', post: zoe.id } } },
    { hint: { text: '@yan They do.', to: { post: yan.id }, about: { kind: 'answer', post: yan.id } } },
  ])
})

describe('while an answer to several is written', () => {
  const promisedTo = (...whom: PostRow[]) => whom.map(({ id }) => ({ post: id, isOwed: true }))
  const [owlsRow, ...others] = questions
  const desk = (about: Partial<DeskRow>) => ({
    questions: [{ ...(owlsRow ?? on(owls)), ...about }, ...others],
    promises: [],
  })
  const costs = (dollars: string) => expect(screen.getByText(dollars)).toBeDefined()

  test('whoever was promised it meanwhile gets it too, and whoever waits no more does not', async () => {
    const { keyboard, user, commands, redraw } = await atTheDesk([{ promised: promisedTo(owls) }])
    await keyboard('r')
    await user.keyboard('They do.')
    expect(screen.queryByText(/who was promised it/)).toBeNull()
    redraw({ desk: desk({ promised: promisedTo(owls, more, swifts), same: [more.id, swifts.id] }) })
    expect(screen.getByText(/2 others who were promised it get it too/)).toBeDefined()
    redraw({ desk: desk({ promised: promisedTo(owls, more), same: [more.id] }) })
    expect(screen.getByText(/1 other who was promised it gets it too/)).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(commands.map((command) => command.kind === 'hint' && command.hint.to)).toEqual(
      [owls, more].map(({ id: post }) => ({ kind: 'post', post })),
    )
  })
  test('a row that was merged into another one is that one: who waits there gets it too', async () => {
    const { keyboard, user, redraw } = await atTheDesk([{ promised: promisedTo(owls) }])
    await keyboard('r')
    await user.keyboard('They do.')
    const into = on(swifts, { same: [owls.id], promised: promisedTo(swifts, owls) })
    redraw({ desk: { questions: [into], promises: [] } })
    expect(screen.getByText(/1 other who was promised it gets it too/)).toBeDefined()
  })
  test('each post that leaves is in its price, and a link in all of them', async () => {
    const { keyboard, user, redraw } = await atTheDesk([{ promised: promisedTo(owls) }])
    await keyboard('r')
    await user.keyboard('They do.')
    costs('$0.01')
    redraw({ desk: desk({ promised: promisedTo(owls, more), same: [more.id] }) })
    costs('$0.02')
    await user.keyboard(' See owls.org')
    costs('$0.40')
    expect(screen.getByRole('alert').textContent).toContain('these 2 posts cost $0.40')
  })
})

test('who asks what was promised already is promised it by the same key, and nobody twice', async () => {
  const promised = [{ post: owls.id, isOwed: true }]
  const state = { kind: 'promised' as const, onItsWay: false, since: at(-300) }
  const { keyboard, user, commands } = await atTheDesk([{ promised, state }])
  await user.click(screen.getByRole('button', { name: /^Promised/ }))
  await user.click(screen.getByRole('article', { name: /Asker 400/ }))
  await keyboard('i')
  expect(commands).toMatchObject([{ kind: 'hint', hint: { about: { kind: 'promise', post: more.id } } }])
  expect(screen.getByText('Promised: you will look into it.')).toBeDefined()
})

describe('the keys go on', () => {
  const focused = () => document.activeElement?.getAttribute('data-question')
  test('with the row that a question was merged into', async () => {
    const { keyboard, commands, redraw } = await atTheDesk()
    await keyboard('j', 'm')
    const merged = on(owls, { same: [more.id, swifts.id], askers: 3 })
    redraw({ desk: { questions: [merged, on(storks)], promises: [] } })
    expect(focused()).toBe(owls.id)
    await keyboard('x')
    expect(commands.at(-1)).toEqual({ kind: 'handle', post: owls.id, as: 'parked' })
  })
  test('in the place of one that was taken off the desk', async () => {
    const { user, redraw } = await atTheDesk()
    await user.click(screen.getByRole('button', { name: 'Not a question: Asker 60' }))
    redraw({ desk: { questions: [on(owls), on(storks)], promises: [] } })
    expect(focused()).toBe(storks.id)
    redraw({ desk: { questions: [on(owls)], promises: [] } })
    expect(focused()).toBe(owls.id)
  })
  test('with the desk itself when its last question was parked: no key reaches the show', async () => {
    const { keyboard, commands, redraw } = await atTheDesk()
    redraw({ desk: { questions: [on(storks)], promises: [] } })
    await keyboard('x')
    redraw({ desk: { questions: [on(storks, { state: { kind: 'parked' } })], promises: [] } })
    const before = commands.length
    await keyboard('j', 'p', 'h', 'm', 'a')
    expect(commands.slice(before)).toEqual([])
    redraw({ desk: { questions: [on(swifts), on(storks, { state: { kind: 'parked' } })], promises: [] } })
    await keyboard('j')
    expect(focused()).toBe(swifts.id)
  })
  test('with the first question that comes to a desk that was opened empty', async () => {
    const session = openSession({ desk: { questions: [], promises: [] }, hints: [] }, posts)
    await session.keyboard('d', 'p')
    expect(session.commands).toEqual([])
    session.redraw({ desk: { questions: [on(owls)], promises: [] } })
    expect(focused()).toBe(owls.id)
    await session.keyboard('x')
    expect(session.commands).toEqual([{ kind: 'handle', post: owls.id, as: 'parked' }])
  })
  test('with the question that was answered, or the one in its place, once its answer was sent by keys or by the button', async () => {
    const { keyboard, user, commands, redraw } = await atTheDesk()
    await keyboard('r')
    await user.keyboard('They do.{Control>}{Enter}{/Control}')
    const answered = on(owls, { state: { kind: 'answered', how: 'post', onItsWay: true, since: at(0) } })
    redraw({ desk: { questions: [answered, on(swifts), on(storks)], promises: [] } })
    expect(focused()).toBe(swifts.id)
    await keyboard('r')
    await user.keyboard('Ten months.')
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(focused()).toBe(swifts.id)
    await keyboard('j')
    expect(focused()).toBe(storks.id)
    expect(commands.map(({ kind }) => kind)).toEqual(['hint', 'hint'])
  })
  test('and Escape brings back to the question that was to be answered', async () => {
    const { keyboard, user } = await atTheDesk()
    await keyboard('j', 'r')
    await user.keyboard('{Escape}')
    expect(focused()).toBe(swifts.id)
  })
  test('H hides posts and covers the show, and does neither at a question', async () => {
    const { keyboard, commands } = await atTheDesk()
    await keyboard('h')
    expect(commands).toEqual([])
  })
  test('and leave whoever is elsewhere there', async () => {
    const { user, redraw } = await atTheDesk()
    await user.click(screen.getByRole('textbox', { name: 'Text of the hint' }))
    redraw({ desk: { questions: [on(swifts)], promises: [] } })
    expect(document.activeElement?.tagName).toBe('TEXTAREA')
  })
})

test('before the end it is told how many promises are open, and that they stay', async () => {
  const promised = [owls, more].map(({ id }) => ({ post: id, isOwed: true }))
  const { user, redraw } = await atTheDesk([{ promised }])
  const dialog = async () => {
    await user.click(screen.getByRole('button', { name: 'End session…' }))
    return screen.findByRole('alertdialog')
  }
  expect((await dialog()).textContent).toContain('2 promises are open.')
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  redraw({ desk: { questions: [], promises: [] } })
  expect((await dialog()).textContent).not.toContain('promise')
})

test('a promise to several says how many posts leave, and what they cost', async () => {
  await atTheDesk()
  expect(screen.getByRole('button', { name: 'Promise 2 people to look into it, for $0.02' })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Promise Asker 60 to look into it' })).toBeDefined()
})

test('what is no question is taken off with all that ask the same, and put back with them', async () => {
  const { keyboard, user, commands } = await atTheDesk()
  await user.click(screen.getByRole('button', { name: 'Not a question: Asker 400' }))
  await keyboard('z')
  const both = (is: boolean) => [owls, more].map(({ id: post }) => ({ kind: 'question', post, is }))
  expect(commands).toEqual([...both(false), ...both(true)])
})

test('what was split off by mistake is put back', async () => {
  const { keyboard, user, commands } = await atTheDesk()
  await user.click(screen.getByRole('button', { name: 'The question of Asker 90 is another one' }))
  await keyboard('z')
  expect(commands).toEqual([
    { kind: 'merge', post: more.id, into: more.id },
    { kind: 'merge', post: more.id },
  ])
})

test('a reply from the list of posts to a question is its answer too', async () => {
  const { keyboard, user, commands } = await atTheDesk()
  await keyboard('d')
  await user.click(screen.getByRole('article', { name: /Asker 60/ }))
  await keyboard('r')
  await user.keyboard('Ten months.')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  expect(commands).toMatchObject([{ kind: 'hint', hint: { about: { kind: 'answer', post: swifts.id } } }])
})

test('after the end questions can be answered still, and nothing else is posted', async () => {
  const { keyboard, user, commands, redraw } = await atTheDesk()
  redraw({ session: { ...view.session, ended: true } })
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the hint' }).disabled).toBe(true)
  await user.click(listed()[0] ?? document.body)
  await keyboard('r')
  // The field was locked until now, and has the focus all the same: what is typed is no key for the desk.
  await user.keyboard('They do.')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  expect(commands).toMatchObject([
    { kind: 'hint', hint: { text: 'They do.', about: { kind: 'answer', post: owls.id } } },
  ])
})

test('what did not get there is told with its reason', async () => {
  await atTheDesk([{ setback: { of: 'promise', why: 'This post is no longer on X.', inDoubt: false } }])
  expect(screen.getByText('The promise did not get there: This post is no longer on X.')).toBeDefined()
})

test('one that asks something else is split off, and the open promises are saved', async () => {
  const { user, commands, actions } = await atTheDesk()
  await user.click(screen.getByRole('button', { name: 'The question of Asker 90 is another one' }))
  expect(commands).toEqual([{ kind: 'merge', post: more.id, into: more.id }])
  await user.click(screen.getByRole('button', { name: 'Save the open promises…' }))
  expect(actions).toEqual([{ kind: 'save-promises' }])
  expect(await screen.findByText(/^The open promises are saved as ‘.*promises\.csv.*’/)).toBeDefined()
})

test('a post is put among the questions by a key', async () => {
  const { keyboard, commands } = openSession({}, posts)
  await keyboard('m', 'u')
  expect(commands).toMatchObject([{ kind: 'question', is: true }])
})

test('a merge is taken back as if it had never been said', async () => {
  const { keyboard, commands } = await atTheDesk()
  await keyboard('j', 'm', 'z')
  expect(commands).toEqual([
    { kind: 'merge', post: swifts.id, into: owls.id },
    { kind: 'merge', post: swifts.id },
  ])
})

test('after the end the words of an answer go into its field, and no key of them to the room', async () => {
  const { redraw, user, commands } = await atTheDesk()
  redraw({ session: { ...view.session, ended: true } })
  await user.click(screen.getByRole('button', { name: 'Answer Asker 60 by post' }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Text of the hint' }))
  expect(commands).toEqual([])
})
