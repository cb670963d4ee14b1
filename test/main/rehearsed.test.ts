import { expect, test } from 'vitest'
import type { Fact } from '../../src/core/facts'
import { foldAll } from '../../src/core/fold'
import { postsOf } from '../../src/core/course/plan'
import { courseViews } from '../../src/core/course/view'
import type { Session } from '../../src/core/session'
import { idAtTime, xTime } from '../../src/core/time'
import { openPost } from '../../src/main/open-post'
import { createRehearsed } from '../../src/main/rehearsed'
import { settingsIn } from '../../src/main/settings'
import { courseOf } from '../support/course'
import { NOON } from '../support/room'

const { course, sheet } = courseOf(2)
const postAt = (seconds: number) => idAtTime(xTime(NOON + seconds * 1000), 1)
const posts = postsOf(course, { id: 'publication' })

/** A session in which the course was published and, as far as asked for, read back. */
const played = (mode: Session['mode'], seen: number): Session => {
  const facts: Fact[] = [
    { kind: 'began', mode, sheet, account: { id: '1', username: 'chalk' } },
    { kind: 'command', command: { kind: 'publish', id: 'publication', course: course.id, posts } },
    { kind: 'outbox', hint: 'publication-1', sending: { kind: 'sent', post: postAt(8) } },
    { kind: 'outbox', hint: 'publication-2', sending: { kind: 'sent', post: postAt(18) } },
    {
      kind: 'read-back',
      course: course.id,
      seen: [
        { step: 'birds-1', post: postAt(8) },
        { step: 'birds-2', post: postAt(18), replyTo: postAt(8) },
      ].slice(0, seen),
    },
  ]
  const session = foldAll(facts.map((fact, index) => ({ n: index + 1, at: xTime(NOON), fact })))
  if (!session) throw new Error('it began')
  return session
}
const markIn = (session: Session) => courseViews(session)[0]?.mark

test('a course that was read back as a whole counts as rehearsed, in this run and in the next', () => {
  const file = { store: {} }
  const rehearsed = createRehearsed(settingsIn(file), () => {})
  const session = played('rehearsal', 2)
  rehearsed.note(session, course.id)
  rehearsed.note(session, course.id)
  expect(rehearsed.marks()).toEqual([markIn(session)])
  expect(createRehearsed(settingsIn(file), () => {}).marks()).toEqual([markIn(session)])
})

test('one of which a step was not there does not, and neither does a live one', () => {
  const rehearsed = createRehearsed(settingsIn({ store: {} }), () => {})
  rehearsed.note(played('rehearsal', 1), course.id)
  rehearsed.note(played('live', 2), course.id)
  expect(rehearsed.marks()).toEqual([])
})

test('the browser is sent to posts of ours, at X, and to nothing else', async () => {
  const opened: string[] = []
  const open = (url: string) => Promise.resolve(opened.push(url))
  const live = { session: () => played('live', 2) }
  expect(await openPost(live, postAt(8), open)).toEqual({ kind: 'done' })
  expect(opened).toEqual([`https://x.com/chalk/status/${postAt(8)}`])
  expect(await openPost(live, postAt(9), open)).toHaveProperty('why', 'This post is not known.')
  expect(await openPost(undefined, postAt(8), open)).toHaveProperty('why', 'This post is not known.')
  const practice = { session: () => played('practice', 2) }
  expect(await openPost(practice, postAt(8), open)).toHaveProperty(
    'why',
    expect.stringContaining('practice room'),
  )
  expect(opened).toHaveLength(1)
})
