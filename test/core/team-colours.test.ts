import { expect, test } from 'vitest'
import { RunSheetSchema } from '../../src/core/runsheet'
import { teamMarks } from '../../src/core/teams'
import { foldAll } from '../../src/core/fold'
import { NOON, SHEET } from '../support/room'
import { xTime } from '../../src/core/time'

test('a team has the colour that its run sheet says, or else that of its place', () => {
  const sheet = RunSheetSchema.parse({
    ...SHEET,
    teams: [
      { id: 'wrens', name: 'Wrens', colour: 5 },
      { id: 'tits', name: 'Tits' },
      { id: 'owls', name: 'Owls', colour: 0 },
    ],
  })
  const session = foldAll([{ n: 1, at: xTime(NOON), fact: { kind: 'began', mode: 'live', sheet } }])
  expect(session && teamMarks(session).map(({ colour }) => colour)).toEqual([5, 1, 0])
})
