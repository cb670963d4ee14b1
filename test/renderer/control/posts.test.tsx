import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ControlView, PostRow } from '../../../src/core/views'
import { HOSTILE, replayView, row, rows, view } from '../../support/example-control'
import { held } from './in-the-control-room'
import { openSession } from './session-room'

const showPosts = async (list: PostRow[], more: Partial<ControlView> = {}) => {
  const waiting = list.filter(({ standing }) => standing === 'waiting').length
  const shown = openSession({ waiting, ...more }, list)
  if (list.length > 0) await screen.findAllByRole('article')
  return shown
}
const post = (name: RegExp) => screen.getByRole('article', { name })
const focused = () => document.activeElement?.getAttribute('data-post')

test('posts are listed with who wrote them and what they were taken for', async () => {
  await showPosts(rows)
  expect(screen.getByRole('list', { name: 'Posts' })).toBeDefined()
  expect(post(/Luis/).textContent).toContain('answer D')
  expect(post(/Luis/).textContent).toContain('Edited')
  expect(post(/Tomo/).textContent).toContain('Deleted on X')
})

test('hostile text is text', async () => {
  await showPosts(rows)
  expect(screen.getAllByText(HOSTILE).length).toBeGreaterThan(0)
  expect(document.querySelector('article img, article script')).toBeNull()
})

test('names and texts of strangers keep their own direction', async () => {
  await showPosts(rows)
  const text = screen.getByText(/الجواب/)
  expect(text.tagName).toBe('BDI')
  expect(text.getAttribute('dir')).toBe('auto')
})

test('by buttons: a waiting post is approved, a shown one hidden or pinned, an author blocked', async () => {
  const [waiting, shown] = [row(1, { name: 'Ann', standing: 'waiting' }), row(2, { name: 'Bob' })]
  const { user, commands } = await showPosts([waiting, shown])
  const [ann, bob] = [within(post(/Ann/)), within(post(/Bob/))]
  await user.click(ann.getByRole('button', { name: 'Approve the post of Ann' }))
  await user.click(bob.getByRole('button', { name: 'Hide the post of Bob' }))
  await user.click(bob.getByRole('button', { name: 'Pin the post of Bob on the wall' }))
  await user.click(bob.getByRole('button', { name: 'Block Bob' }))
  expect(commands).toEqual([
    { kind: 'judge', posts: [waiting.id], as: 'shown' },
    { kind: 'judge', posts: [shown.id], as: 'hidden' },
    { kind: 'spotlight', on: { kind: 'post', post: shown.id } },
    { kind: 'block', author: '7001', blocked: true },
  ])
}, 20_000)

test('a pinned post is taken off the wall by the same button', async () => {
  const { user, commands } = await showPosts([row(1, { name: 'Bob', pinned: true })])
  await user.click(screen.getByRole('button', { name: 'Take the post of Bob off the wall' }))
  expect(commands).toEqual([{ kind: 'spotlight', on: { kind: 'none' } }])
})

test('only what waits is shown when asked for, and approved in one go', async () => {
  const { user, commands } = await showPosts(rows)
  await user.click(screen.getByRole('button', { name: /^Waiting/ }))
  expect(within(screen.getByRole('list', { name: 'Posts' })).getAllByRole('article')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Approve all 2' }))
  const waiting = rows.filter(({ standing }) => standing === 'waiting').map(({ id }) => id)
  expect(commands).toMatchObject([{ kind: 'judge', as: 'shown' }])
  expect(commands.flatMap((command) => (command.kind === 'judge' ? command.posts : [])).toSorted()).toEqual(
    waiting.toSorted(),
  )
})

test('a queue is worked off by single keys: M to the first that waits, A, H, X on each', async () => {
  const queue = [1, 2, 3, 4].map((ago) => row(ago, { standing: 'waiting', author: `9${ago}` }))
  const { keyboard, commands } = await showPosts(queue)
  await keyboard('m', 'a', 'h', 'x', 'p')
  const [first, second, third] = queue.map(({ id }) => id)
  expect(commands).toEqual([
    { kind: 'judge', posts: [first], as: 'shown' },
    { kind: 'judge', posts: [second], as: 'hidden' },
    { kind: 'block', author: '93', blocked: true },
  ])
  expect(focused()).toBe(third)
})

test('M lists those that wait where they were not listed', async () => {
  const { user, keyboard } = await showPosts([row(1), row(2, { standing: 'waiting' })])
  await user.click(screen.getByRole('button', { name: 'Shown' }))
  await keyboard('m')
  await waitFor(() => expect(focused()).toBe(row(2).id))
})

test('J and K go through the posts while one has the focus, and J is the join card elsewhere', async () => {
  const { keyboard, commands } = await showPosts([row(1), row(2)])
  await keyboard('m', 'j')
  expect(focused()).toBe(row(2).id)
  await keyboard('k')
  expect([focused(), commands]).toEqual([row(1).id, []])
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await keyboard('j')
  expect(commands).toEqual([{ kind: 'cover', with: 'join' }])
})

test('what was done is told, and taken back by Z, one after the other', async () => {
  const [one, two] = [row(1, { standing: 'waiting' }), row(2, { name: 'Bob', author: '92' })]
  const { keyboard, commands } = await showPosts([one, two])
  await keyboard('m', 'h')
  expect(await screen.findByText('Hidden.')).toBeDefined()
  await keyboard('x')
  expect(await screen.findByText('Bob is blocked.')).toBeDefined()
  commands.length = 0
  await keyboard('z')
  expect(await screen.findByText('Taken back: Bob is blocked.')).toBeDefined()
  await keyboard('z', 'z')
  expect(commands).toEqual([
    { kind: 'block', author: '92', blocked: false },
    { kind: 'judge', posts: [one.id], as: 'waiting' },
  ])
})

test('a post of a blocked author is not approved: its author is unblocked', async () => {
  const { keyboard, commands } = await showPosts([
    row(1, { standing: 'hidden', blocked: true, author: '91' }),
  ])
  await keyboard('m', 'a', 'x')
  expect(commands).toEqual([{ kind: 'block', author: '91', blocked: false }])
})

test('the button of what is told takes it back as well', async () => {
  const { user, keyboard, commands } = await showPosts([row(1)])
  await keyboard('m', 'h')
  await user.click(await screen.findByRole('button', { name: /^Undo ?Z$/ }))
  expect(commands.at(-1)).toEqual({ kind: 'judge', posts: [row(1).id], as: 'shown' })
})

test.each([
  ['On your list: ‘spam’', { standing: 'waiting', word: 'spam' }],
  ['Edited: waits again', { standing: 'waiting', edited: true }],
  ['Not known yet', { standing: 'waiting' }],
  ['Author blocked', { standing: 'hidden', blocked: true }],
] as const)('a post says why it is not on the wall: %s', async (why, about) => {
  await showPosts([row(1, about)])
  expect(post(/Mira/).textContent).toContain(why)
})

test('O holds all posts back, and lets those through again that were let through before', async () => {
  const words = ['spam']
  const { keyboard, commands, redraw } = await showPosts([], { moderation: { shows: 'known', words } })
  await keyboard('o')
  redraw({ moderation: { shows: 'nobody', words } })
  await keyboard('o')
  expect(commands).toEqual([
    { kind: 'moderate', shows: 'nobody', words },
    { kind: 'moderate', shows: 'known', words },
  ])
})

test('whose posts need no agreement is chosen from a menu, the words from a list', async () => {
  const { user, commands } = await showPosts([])
  await user.click(screen.getByRole('button', { name: /^Moderation/ }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'Everybody’s' }))
  await user.click(screen.getByRole('button', { name: /^Moderation/ }))
  await user.click(await screen.findByRole('menuitem', { name: /^Words/ }))
  await user.type(
    await screen.findByRole('textbox', { name: /^Words/ }),
    'cheap followers{Enter} {Enter}spam',
  )
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(commands).toEqual([
    { kind: 'moderate', shows: 'everybody', words: [] },
    { kind: 'moderate', shows: 'teams', words: ['cheap followers', 'spam'] },
  ])
})

test('200 posts come in while one is read: focus and selection stay with it, and the new ones are counted', async () => {
  const list = [300, 310, 320].map((ago) => row(ago, { name: `At ${ago}` }))
  const posts = held(list)
  const { keyboard, redraw, commands } = openSession({}, posts)
  await screen.findAllByRole('article')
  await keyboard('m', 'j')
  expect(focused()).toBe(row(310).id)
  for (let burst = 0; burst < 10; burst += 1) {
    for (let index = 0; index < 20; index += 1) {
      const fresh = row(200 - (burst * 20 + index))
      posts.rows.set(fresh.id, fresh)
    }
    posts.revision += 1
    redraw({})
  }
  expect(focused()).toBe(row(310).id)
  expect(await screen.findByRole('button', { name: '200 new posts, to the top' })).toBeDefined()
  await keyboard('h')
  expect(commands).toEqual([{ kind: 'judge', posts: [row(310).id], as: 'hidden' }])
  expect(focused()).toBe(row(320).id)
}, 20_000)

test('an empty list says what it is waiting for', async () => {
  await showPosts([])
  expect(screen.getByText(/Nobody has posted yet/)).toBeDefined()
})

test('a replay only looks', async () => {
  const { keyboard, commands } = await showPosts(rows, replayView)
  expect(screen.queryByRole('button', { name: /Hide the post/ })).toBeNull()
  await keyboard('m', 'h', 'x', 'z', 'o')
  expect([commands, view.mode]).toEqual([[], 'practice'])
})
