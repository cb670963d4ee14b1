import { describe, expect, test } from 'vitest'
import { CommandSchema } from '../../src/core/commands'
import type { Fact } from '../../src/core/facts'
import { fold } from '../../src/core/fold'
import { xTime } from '../../src/core/time'
import { quizDesk } from '../../src/main/quiz-desk'
import { does, everybody, foldRoom, go, idAt, journalOf, NOON, post } from '../support/room'

const several = idAt(3)
const byHand = does({ kind: 'correct', team: 'red', points: -50, reason: 'shouted' })
const byNumbers = does({
  kind: 'judge-again',
  question: 'q1',
  rule: { answer: { kind: 'number', from: 2, to: 4 }, counts: 'first', isCounted: true },
  reason: 'typed answers are fine',
})

const deskOf = (...facts: (readonly [number, Fact])[]) => {
  const session = foldRoom(
    journalOf([
      ...everybody().map((fact) => [0, fact] as const),
      [1, go('q1:ask')],
      [4, post('ana', 3, 'A or B', { id: several, history: [several] })],
      [40, go('q1:right')],
      ...facts,
    ]),
  )
  const desk = quizDesk({ session: () => session, chooseWhereToSave: () => Promise.resolve(undefined) })
  let n = 1000
  return {
    changes: (question = 'q1') => {
      const reply = desk.readChanges({ kind: 'read-changes', question })
      return reply.kind === 'changes' ? reply.changes : reply
    },
    evidence: () => desk.read({ kind: 'read-evidence', question: 'q1' }),
    and: (fact: Fact) => {
      n += 1
      fold(session, { n, at: xTime(NOON + 100_000), fact })
    },
  }
}

describe('what the trainer changed of how a question counts', () => {
  test('is told to who asks for it, and is no part of the evidence', () => {
    const { changes, evidence } = deskOf([50, byHand])
    expect(changes()).toMatchObject([{ kind: 'correct', team: 'red', points: -50 }])
    expect(evidence()).toMatchObject({ kind: 'evidence', evidence: { corrections: [{ points: -50 }] } })
    expect(evidence()).not.toHaveProperty('evidence.changes')
  })

  test('is refused of a question that was not asked', () => {
    const refused = { kind: 'refused', why: 'This question was not asked.' }
    expect(deskOf().changes('q2')).toEqual(refused)
    expect(deskOf([50, go('drink:vote')]).changes('drink')).toEqual(refused)
  })

  test('is worked out once for one state of the session, and anew with what could change it', () => {
    const { changes, and } = deskOf([50, byHand])
    const first = changes()
    expect(changes()).toBe(first)
    and({ kind: 'charge', day: 20_000, price: 'post read', ids: [several] })
    expect(changes()).toBe(first)
    and(byHand)
    expect(changes()).toHaveLength(2)
  })

  test('is told anew where an answer is read otherwise by a rule that holds no more', () => {
    const { changes, and } = deskOf([50, byNumbers])
    const wasRight = () => {
      const made = changes()
      return Array.isArray(made)
        ? made.map((change) => 'effect' in change && change.effect.questions[0]?.teams[0]?.before.isRight)
        : made
    }
    expect(wasRight()).toEqual([false])
    and(does({ kind: 'read', contest: 'q1', version: several, option: 'B' }))
    expect(wasRight()).toEqual([true])
  })
})

test('leaving versions out needs a reason, taking that back has none, and journals from before that say one are read', () => {
  const said = { kind: 'leave-out', question: 'q1', versions: [several] }
  expect(CommandSchema.safeParse({ ...said, is: true }).success).toBe(false)
  expect(CommandSchema.parse({ ...said, is: true, reason: 'agreed' })).toEqual({
    ...said,
    is: true,
    reason: 'agreed',
  })
  expect(CommandSchema.parse({ ...said, is: false })).toEqual({ ...said, is: false })
  expect(CommandSchema.parse({ ...said, is: false, reason: 'Zurückgenommen' })).toEqual({
    ...said,
    is: false,
  })
})
