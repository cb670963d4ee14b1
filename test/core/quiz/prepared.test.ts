import { expect, test } from 'vitest'
import { sceneAt } from '../../../src/core/stage'
import type { HintDraft } from '../../../src/core/commands'
import { figuresAt } from '../../../src/core/control-view'
import type { Sending } from '../../../src/core/facts'
import { xTime } from '../../../src/core/time'
import { does, foldRoom, go, idAt, journalOf, NOON } from '../../support/room'

const WORDS = 'Count your fingers'

/** The question's one prepared hint, after it was sent once and this came of it. */
const after = (sending?: Sending) => {
  const session = foldRoom(
    journalOf([
      [1, go('q1:ask')],
      [
        2,
        does({
          kind: 'hint',
          hint: {
            id: 'help-q1-1-1',
            text: WORDS,
            to: { kind: 'all' },
            about: { kind: 'help', question: 'q1' },
          },
        }),
      ],
      ...(sending ? [[8, { kind: 'outbox', hint: 'help-q1-1-1', sending }] as const] : []),
    ]),
  )
  const figures = figuresAt(session, xTime(NOON + 9000))
  return figures.kind === 'question' ? figures.hints : []
}

test('a prepared hint that is on its way, or out, is not sent again', () => {
  const leavesAt = NOON + 7000
  expect(after()).toEqual([{ text: WORDS, id: 'help-q1-1-2', sent: true, leavesAt }])
  expect(after({ kind: 'sent', post: idAt(8, 1) })).toMatchObject([{ sent: true }])
  expect(after({ kind: 'unknown', why: 'No answer.', sought: true })).toMatchObject([{ sent: true }])
})

test('one that X refused, or that was deleted, can be sent again, as another hint', () => {
  expect(after({ kind: 'refused', why: 'No.' })).toEqual([{ text: WORDS, id: 'help-q1-1-2', sent: false }])
  expect(after({ kind: 'deleted', post: idAt(8, 1) })).toMatchObject([{ sent: false }])
})

test('under a question stands no answer to the desk, and no help with another question', () => {
  const onTheWall = (about: HintDraft['about']) => {
    const session = foldRoom(
      journalOf([
        [1, go('q2:ask')],
        [2, does({ kind: 'hint', hint: { id: 'hint-one', text: 'Soon', to: { kind: 'all' }, about } })],
        [8, { kind: 'outbox', hint: 'hint-one', sending: { kind: 'sent', post: idAt(8, 1) } }],
      ]),
    )
    const scene = sceneAt(session, xTime(NOON + 9000))
    return scene.kind === 'question' && scene.hint?.text
  }
  expect(onTheWall({ kind: 'help', question: 'q2' })).toBe('Soon')
  expect(onTheWall(undefined)).toBe('Soon')
  expect(onTheWall({ kind: 'help', question: 'q1' })).toBe(undefined)
  expect(onTheWall({ kind: 'answer', post: idAt(3, 1) })).toBe(undefined)
})
