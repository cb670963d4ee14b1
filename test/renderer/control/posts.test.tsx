import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { PostRow } from '../../../src/core/views'
import { Posts } from '../../../src/renderer/control/session/posts'
import { HOSTILE, row, rows } from '../../support/example-control'
import { held, recorder, show } from './in-the-control-room'

const showPosts = async (list: PostRow[], isReplay = false) => {
  const recorded = recorder()
  const waiting = list.filter(({ standing }) => standing === 'waiting').length
  const shown = show(
    <Posts posts={held(list)} waiting={waiting} isReplay={isReplay} send={recorded.send} ref={null} />,
  )
  if (list.length > 0) await screen.findAllByRole('article')
  return { ...recorded, ...shown }
}
const post = (name: RegExp) => screen.getByRole('article', { name })

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

test('a waiting post is approved, a shown one hidden or pinned', async () => {
  const [waiting, shown] = [row(1, { name: 'Ann', standing: 'waiting' }), row(2, { name: 'Bob' })]
  const { user, commands } = await showPosts([waiting, shown])
  await user.click(screen.getByRole('button', { name: 'Approve the post of Ann' }))
  await user.click(screen.getByRole('button', { name: 'Hide the post of Bob' }))
  await user.click(screen.getByRole('button', { name: 'Pin the post of Bob on the wall' }))
  expect(commands).toEqual([
    { kind: 'judge', posts: [waiting.id], as: 'shown' },
    { kind: 'judge', posts: [shown.id], as: 'hidden' },
    { kind: 'spotlight', on: { kind: 'post', post: shown.id } },
  ])
})

test('a pinned post is taken off the wall by the same button', async () => {
  const { user, commands } = await showPosts([row(1, { name: 'Bob', pinned: true })])
  await user.click(screen.getByRole('button', { name: 'Take the post of Bob off the wall' }))
  expect(commands).toEqual([{ kind: 'spotlight', on: { kind: 'none' } }])
})

test('only what waits is shown when asked for, and approved in one go', async () => {
  const { user, commands } = await showPosts(rows)
  await user.click(screen.getByRole('button', { name: /^Waiting/ }))
  expect(screen.getAllByRole('article')).toHaveLength(2)
  await user.click(screen.getByRole('button', { name: 'Approve all 2 waiting' }))
  const waiting = rows.filter(({ standing }) => standing === 'waiting').map(({ id }) => id)
  expect(commands).toMatchObject([{ kind: 'judge', as: 'shown' }])
  expect(commands.flatMap((command) => (command.kind === 'judge' ? command.posts : [])).toSorted()).toEqual(
    waiting.toSorted(),
  )
})

test('an empty list says what it is waiting for', async () => {
  await showPosts([])
  expect(screen.getByText(/Nobody has posted yet/)).toBeDefined()
})

test('a replay only looks', async () => {
  await showPosts(rows, true)
  expect(screen.queryByRole('button', { name: /Hide the post/ })).toBeNull()
})
