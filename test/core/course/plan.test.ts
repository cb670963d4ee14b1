import { expect, test } from 'vitest'
import { CommandSchema } from '../../../src/core/commands'
import { postsOf } from '../../../src/core/course/plan'
import { courseOf } from '../../support/course'

const id = 'publication'

test('a thread leaves from its first step on, each as the answer to the one before and a gap after it', () => {
  const { course } = courseOf(3, { gap: 20 })
  const posts = postsOf(course, { id })
  expect(posts.map(({ id: hint, to, behind }) => ({ hint, to, behind }))).toEqual([
    { hint: 'publication-1', to: { kind: 'all' }, behind: undefined },
    {
      hint: 'publication-2',
      to: { kind: 'thread', after: 'publication-1' },
      behind: { hint: 'publication-1', gap: 20 },
    },
    {
      hint: 'publication-3',
      to: { kind: 'thread', after: 'publication-2' },
      behind: { hint: 'publication-2', gap: 20 },
    },
  ])
  expect(CommandSchema.safeParse({ kind: 'publish', id, course: course.id, posts }).success).toBe(true)
})

test('single posts leave from the last step on, so that the profile reads from the top', () => {
  const { course } = courseOf(3, { order: 'last-first' })
  const posts = postsOf(course, { id })
  expect(posts.map(({ about }) => about?.kind === 'step' && about.step)).toEqual([
    'birds-3',
    'birds-2',
    'birds-1',
  ])
  expect(posts.map(({ to }) => to.kind)).toEqual(['all', 'all', 'all'])
  expect(posts.map(({ behind }) => behind?.hint)).toEqual([undefined, 'publication-3', 'publication-2'])
})

test('a link goes behind the text, unless the text has it', () => {
  const { course } = courseOf(1)
  const link = 'https://example.org/live'
  const textOf = (text: string) => postsOf({ ...course, steps: [{ id: 'one', text, link }] }, { id })[0]?.text
  expect(textOf('Come →')).toBe(`Come →\n${link}`)
  expect(textOf(`Come to ${link} →`)).toBe(`Come to ${link} →`)
})

test('a step that waits for its time holds back all that come after it', () => {
  const { course } = courseOf(4)
  const steps = course.steps.map((step, index) =>
    index === 1 ? { ...step, at: 5000 } : index === 2 ? { ...step, at: 3000 } : step,
  )
  expect(postsOf({ ...course, steps }, { id }).map(({ notBefore }) => notBefore)).toEqual([
    undefined,
    5000,
    5000,
    5000,
  ])
})

test('what is on X already is left out, and the rest goes on behind it', () => {
  const { course } = courseOf(4)
  const onX = new Map([
    ['birds-1', 'earlier-hint-1'],
    ['birds-2', 'earlier-hint-2'],
  ])
  const [first, second] = postsOf(course, { id, onX })
  expect(first).toMatchObject({
    to: { kind: 'thread', after: 'earlier-hint-2' },
    behind: { hint: 'earlier-hint-2' },
  })
  expect(second).toMatchObject({ id: 'publication-4', to: { kind: 'thread', after: 'publication-3' } })
  const reversed = postsOf(
    { ...course, order: 'last-first' },
    { id, onX: new Map([['birds-4', 'earlier-hint-4']]) },
  )
  expect(reversed[0]).toMatchObject({
    id: 'publication-3',
    to: { kind: 'all' },
    behind: { hint: 'earlier-hint-4' },
  })
})

test('a picture goes along with its step’s post, unless the trainer lets it out without', () => {
  const { course } = courseOf(3, { pictures: ['A robin', undefined, ''] })
  const pictured = (posts: ReturnType<typeof postsOf>) => posts.map(({ picture }) => picture)
  expect(pictured(postsOf(course, { id }))).toEqual([true, undefined, true])
  expect(pictured(postsOf(course, { id, bare: new Set(['birds-1']) }))).toEqual([undefined, undefined, true])
})

test('step by step, what is missing up to that step leaves', () => {
  const { course } = courseOf(4)
  expect(postsOf(course, { id, upTo: 'birds-2' }).map((post) => post.id)).toEqual([
    'publication-1',
    'publication-2',
  ])
})
