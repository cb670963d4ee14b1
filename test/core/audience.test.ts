import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry } from '../../src/core/facts'
import { isVisible } from '../../src/core/cards'
import { sceneAt } from '../../src/core/stage'
import type { Scene } from '../../src/core/views'
import { xTime } from '../../src/core/time'
import { foldRoom, NOON } from '../support/room'
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

/** What a scene gives away before its step, in words. */
const givenAway = (scene: Scene, cue: string | undefined): string[] => {
  if (scene.kind === 'finish' && cue !== 'finish') return ['who was first']
  if (scene.kind !== 'question' && scene.kind !== 'poll') return []
  const hasFigures = scene.bars.some(({ votes }) => votes !== undefined)
  const hasAnswer = scene.kind === 'question' && scene.right !== ''
  return [
    ...(hasFigures && (cue === 'ask' || cue === 'vote') ? ['figures'] : []),
    ...(hasAnswer && cue !== 'right' ? ['the right answer'] : []),
  ]
}

test('whatever happens, no figure or right answer is on the wall before its step', () => {
  fc.assert(
    fc.property(roomJournal, (entries) => {
      for (const { session, scene } of scenesOf(entries))
        expect(givenAway(scene, session.goes.at(-1)?.cue.kind)).toEqual([])
    }),
    { numRuns: 500 },
  )
})
