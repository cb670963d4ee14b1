import { describe, expect, test } from 'vitest'
import { standingOf } from '../../src/core/cards'
import type { Entry, Fact } from '../../src/core/facts'
import { fold } from '../../src/core/fold'
import { cameInHold } from '../../src/core/output'
import { createSessionViews } from '../../src/core/slices'
import { sceneAt } from '../../src/core/stage'
import { xTime } from '../../src/core/time'
import { does, foldRoom, go, idAt, NOON, post, SHEET } from '../support/room'

/** The account that a rehearsal goes by, and the one that the wall asks people to write to. */
const [DUMMY, MASTER] = ['800', '900']
const teacher: Fact = { kind: 'author', author: { id: MASTER, name: 'Teacher', username: 'Teacher' } }
const id = idAt(5)
const says = (authorId: string, text: string): Fact => post('ana', 5, text, { id, history: [id], authorId })

const room = (...facts: Fact[]) => {
  const began: Fact = {
    kind: 'began',
    mode: 'rehearsal',
    sheet: SHEET,
    account: { id: DUMMY, username: 'dummy' },
  }
  return foldRoom(
    [began, ...facts].map((fact, at): Entry => ({ n: at + 1, at: xTime(NOON + at * 1000), fact })),
  )
}
const standing = (session: ReturnType<typeof room>) => {
  const known = session.posts.get(id)
  return known && standingOf(session, known)
}
const holding = (words: string[]) => does({ kind: 'moderate', shows: 'nobody', words })

describe.each([
  ['the account that the session goes by', DUMMY, []],
  ['the account that people write to', MASTER, [teacher]],
])('a post of ours, by %s,', (_, ours, known) => {
  test('waits for nobody’s agreement, whatever the room’s posts have to wait for', () => {
    const session = room(...known, holding(['tea']), says(ours, 'Tea or coffee? #teamaths'))
    expect(standing(session)).toBe('shown')
    expect(createSessionViews(session).takeRows()).toMatchObject([{ standing: 'shown' }])
  })

  test('is no vote, no introduction, no question, and by nobody of the room', () => {
    const facts = [...known, go('hello'), go('drink:vote'), says(ours, 'Tea? I am Tom from Leeds')]
    const session = room(...facts, go('ask'))
    expect(session.contests.get('drink')?.counting.size).toBe(0)
    expect(session.intros.size).toBe(0)
    const now = xTime(NOON + 60_000)
    const asking = room(...known, go('ask'), says(ours, 'Who would know?'))
    expect(sceneAt(asking, now)).toMatchObject({ kind: 'questions', asked: [] })
    expect(sceneAt(room(...facts, go('closing')), now)).toMatchObject({
      kind: 'closing',
      people: 0,
      posts: 0,
    })
  })

  test('is not what waits behind a hold', () => {
    const session = room(...known, does({ kind: 'hold', on: true }), says(ours, 'Hello'))
    const held = session.posts.get(id)
    expect(held && cameInHold(session, held)).toBe(false)
  })
})

test('a post that waited waits no more once its author is known to be the account that people write to', () => {
  const session = room(says(MASTER, 'Hello'))
  const views = createSessionViews(session)
  expect(views.takeRows()).toMatchObject([{ standing: 'waiting' }])
  fold(session, { n: 10, at: xTime(NOON + 10_000), fact: teacher })
  expect(views.takeRows()).toMatchObject([{ standing: 'shown' }])
})
