import { expect, test } from 'vitest'
import { foldAll } from '../../../src/core/fold'
import { nextScene, sceneAt } from '../../../src/core/stage'
import { xTime } from '../../../src/core/time'
import { beganWith, courseOf } from '../../support/course'
import { pictureOf } from '../../support/pictures'
import { go, NOON } from '../../support/room'

const sceneOf = (steps: number, cue: string) => {
  const { sheet } = courseOf(steps)
  const began = beganWith(sheet, { at: NOON, account: { id: '1', username: 'chalk' } })
  const session = foldAll([began, { n: 2, at: xTime(NOON), fact: go(cue) }])
  if (!session) throw new Error('it began')
  return { scene: sceneAt(session, xTime(NOON)), next: nextScene(session, xTime(NOON)) }
}

test('the wall shows which step of the course is on, and nothing of the later ones', () => {
  const { scene, next } = sceneOf(3, 'birds:birds-2')
  expect(scene).toEqual({
    kind: 'course',
    title: 'How birds sing',
    text: 'Listen to bird number 2. 2/3 →',
    step: { number: 2, of: 3 },
  })
  expect(JSON.stringify(scene)).not.toContain('bird number 3')
  expect(next).toMatchObject({ step: { number: 3, of: 3 } })
})

test('a course of one step is not counted', () => {
  expect(sceneOf(1, 'birds').scene).not.toHaveProperty('step')
})

test('a step with a picture has it on the wall', () => {
  const { sheet } = courseOf(2)
  const pictured = {
    ...sheet,
    activities: sheet.activities.map((one) =>
      one.kind === 'course'
        ? { ...one, steps: one.steps.map((step) => ({ ...step, picture: pictureOf(step.id) })) }
        : one,
    ),
  }
  const began = beganWith(pictured, { at: NOON, account: { id: '1', username: 'chalk' } })
  const session = foldAll([began, { n: 2, at: xTime(NOON), fact: go('birds:birds-2') }])
  expect(session && sceneAt(session, xTime(NOON))).toMatchObject({ picture: { alt: 'birds-2' } })
})
