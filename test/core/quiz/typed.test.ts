import { describe, expect, test } from 'vitest'
import { figuresAt } from '../../../src/core/control-view'
import { sceneAt } from '../../../src/core/stage'
import { xTime } from '../../../src/core/time'
import { does, everybody, foldRoom, go, idAt, journalOf, NOON, post } from '../../support/room'

type Timed = Parameters<typeof journalOf>[0][number]
const room = (step: string, ...facts: Timed[]) =>
  foldRoom(
    journalOf([
      ...everybody().map((fact): Timed => [0.1, fact]),
      [1, go('q2:ask')],
      ...facts,
      [40, go(`q2:${step}`)],
    ]),
  )
const now = xTime(NOON + 60_000)
const [lyon, gone] = [idAt(5), idAt(6)]
const all: Timed[] = [
  [3, post('ana', 3, '@teacher Paris! #teamaths')],
  [4, post('ben', 4, 'paris')],
  [5, post('cleo', 5, 'Lyon', { id: lyon, history: [lyon] })],
  [6, post('dan', 6, 'Lutetia', { id: gone, history: [gone] })],
  [7, post('eve', 7, 'Nantes')],
]
const onWall = (...facts: Timed[]) => {
  const scene = sceneAt(room('answers', ...facts), now)
  return scene.kind === 'question' ? scene.typed?.map(({ words, posts }) => [words, posts.length]) : undefined
}

describe('what was typed', () => {
  test('is on the wall by wording with how many typed it, as far as the room may see it', () => {
    expect(
      onWall(
        ...all,
        [8, does({ kind: 'judge', posts: [lyon], as: 'hidden' })],
        [9, { kind: 'gone', post: gone, why: 'deleted' }],
      ),
    ).toEqual([['Paris!', 2]])
  })
  test('is not there in an earlier version than the one that the room sees', () => {
    const first = idAt(3)
    const edited = post('ana', 12, 'I said nothing', { id: idAt(12), history: [first, idAt(12)] })
    expect(onWall([3, post('ana', 3, 'Rome', { id: first, history: [first] })], [12, edited])).toEqual([])
  })
  test('says nothing of which is right before that is shown', () => {
    const scene = sceneAt(room('answers', ...all), now)
    expect(scene).toMatchObject({ right: '' })
    expect(JSON.stringify(scene)).not.toContain('"right":"right"')
    expect(sceneAt(room('ask', ...all), now)).not.toHaveProperty('typed')
  })
  test('is listed for the trainer with what it was read as', () => {
    const figures = figuresAt(room('answers', ...all), now)
    expect(figures.kind === 'question' && figures.typed).toEqual([
      { words: 'Paris!', count: 2, isRight: true },
      { words: 'Lyon', count: 1, isRight: false },
      { words: 'Lutetia', count: 1, isRight: false },
      { words: 'Nantes', count: 1, isRight: false },
    ])
  })
})
