import { expect, test } from 'vitest'
import sample from '../../resources/run-sheets/sample.json'
import { cuesOf } from '../../src/core/cues'
import { RunSheetSchema } from '../../src/core/runsheet'
import { previewOf } from '../../src/core/sheet-preview'
import { xTime } from '../../src/core/time'

const NOON = xTime(Date.UTC(2026, 10, 27, 12))
const sheet = RunSheetSchema.parse(sample)

test('every step of a run sheet has a picture, before anybody has posted', () => {
  const kinds = cuesOf(sheet).map(({ id }) => previewOf(sheet, id, NOON)?.scene.kind)
  expect(kinds).not.toContain(undefined)
  expect(new Set(kinds)).toEqual(
    new Set([
      'join',
      'intros',
      'room',
      'poll',
      'course',
      'question',
      'finish',
      'board',
      'break',
      'questions',
      'closing',
    ]),
  )
})

test('a question is shown as it is when it is asked: open, with all its time, and no answer given away', () => {
  const { scene } = previewOf(sheet, 'with-options:ask', NOON) ?? {}
  if (scene?.kind !== 'question') throw new Error('the step asks a question')
  expect(scene).toMatchObject({
    state: 'open',
    opensAt: NOON,
    closesAt: NOON + 45_000,
    answered: 0,
    right: '',
  })
  expect(scene.teams.map(({ team }) => team.name)).toEqual(['Red', 'Blue'])
})

test('a vote is open, and a break has all its minutes', () => {
  expect(previewOf(sheet, 'experience:vote', NOON)?.scene).toMatchObject({ kind: 'poll', state: 'open' })
  expect(previewOf(sheet, 'coffee', NOON)?.scene).toMatchObject({
    timer: { kind: 'running', endsAt: NOON + 600_000 },
  })
})

test('a step that is not in the run sheet has no picture', () => {
  expect(previewOf(sheet, 'lunch', NOON)).toBeUndefined()
})
