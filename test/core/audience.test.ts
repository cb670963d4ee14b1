import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/core/facts'
import { isVisible } from '../../src/core/cards'
import { scoringOf } from '../../src/core/quiz/rule'
import { sceneAt } from '../../src/core/stage'
import type { Scene } from '../../src/core/views'
import { xTime } from '../../src/core/time'
import { foldRoom, go, journalOf, NOON } from '../support/room'
import { roomJournal } from '../support/random-room'

/** The cards of strangers' posts in a scene. */
const cardsIn = (scene: Scene): { id: string; text: string }[] => {
  switch (scene.kind) {
    case 'intros':
      return scene.people
    case 'questions':
      return scene.asked
    case 'post':
      return [scene.post]
    case 'join':
    case 'room':
    case 'answered':
    case 'finish':
    case 'black':
    case 'white':
    case 'card':
    case 'poll':
    case 'question':
    case 'board':
    case 'hint':
    case 'course':
    case 'break':
    case 'closing':
      return []
  }
}

const scenesOf = (entries: Entry[]) => {
  const session = foldRoom(entries)
  return [20, 61, 300].map((seconds) => ({ session, scene: sceneAt(session, xTime(NOON + seconds * 1000)) }))
}

test('whatever happens, the wall holds no post that waits, is hidden or is gone, and none in another wording than was agreed to', () => {
  fc.assert(
    fc.property(roomJournal, (entries) => {
      for (const { session, scene } of scenesOf(entries))
        for (const { id, text } of cardsIn(scene)) {
          const post = session.posts.get(id)
          expect(post && isVisible(session, post)).toBe(true)
          expect(text).toBe(post?.versions.at(-1)?.text)
        }
    }),
    { numRuns: 500 },
  )
})

/** The same, with a typed question from the beginning and its answers at the end. */
const withTyped = roomJournal.map((entries) =>
  journalOf([
    [0, go('q2:ask')],
    ...entries.slice(1).map(({ at, fact }) => [(at - NOON) / 1000, fact] as const),
    [60.5, go('q2:answers')],
  ]),
)

test('whatever happens, what was typed is on the wall from posts alone that are there as they are now, and at its step', () => {
  let seen = 0
  fc.assert(
    fc.property(withTyped, (entries) => {
      for (const { session, scene } of scenesOf(entries)) {
        const typed = scene.kind === 'question' ? (scene.typed ?? []) : []
        expect(typed.length === 0 || session.goes.at(-1)?.cue.kind === 'answers').toBe(true)
        for (const { id, version } of typed.flatMap(({ posts }) => posts)) {
          const post = session.posts.get(id)
          expect(post && isVisible(session, post)).toBe(true)
          expect(version).toBe(post?.versions.at(-1)?.id)
          seen += 1
        }
      }
    }),
    { numRuns: 500 },
  )
  expect(seen).toBeGreaterThan(0)
})

/** What a scene gives away before its step, in words. */
const givenAway = (scene: Scene, cue: string | undefined): string[] => {
  if (scene.kind === 'finish' && cue !== 'finish') return ['who was first']
  if (scene.kind !== 'question' && scene.kind !== 'poll') return []
  const hasFigures = scene.bars.some(({ votes }) => votes !== undefined)
  const hasAnswer = scene.kind === 'question' && scene.right !== ''
  return [
    ...(hasFigures && (cue === 'ask' || cue === 'vote') ? ['figures'] : []),
    // A photo finish that nobody is to see any more shows the right answer instead.
    ...(hasAnswer && cue !== 'right' && cue !== 'finish' ? ['the right answer'] : []),
  ]
}

test('whatever happens, nothing on the wall says who was first or how fast where a quiz is scored without speed', () => {
  fc.assert(
    fc.property(roomJournal, (entries) => {
      for (const { session, scene } of scenesOf(entries)) {
        if (scoringOf(session, 'maths').points !== 'no-speed') continue
        expect(scene.kind).not.toBe('finish')
        expect(session.cues.map(({ kind }) => kind)).not.toContain('finish')
        const rows = scene.kind === 'board' ? scene.rows : scene.kind === 'closing' ? scene.winners : []
        expect(rows.filter(({ speed }) => speed !== null)).toEqual([])
      }
    }),
    { numRuns: 1000 },
  )
})

test('whatever happens, no figure or right answer is on the wall before its step', () => {
  fc.assert(
    fc.property(roomJournal, (entries) => {
      for (const { session, scene } of scenesOf(entries))
        expect(givenAway(scene, session.goes.at(-1)?.cue.kind)).toEqual([])
    }),
    { numRuns: 500 },
  )
})
