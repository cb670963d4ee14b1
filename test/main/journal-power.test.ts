import { expect, test } from 'vitest'
import type { Lies } from '../support/fault-fs'
import { playSession, type Verdict } from '../support/journal-power'
import { fromEnv } from '../support/seeded'

const SEED = fromEnv('CHALKBIRD_TEST_SEED', 20_261_123)
const STATES = fromEnv('CHALKBIRD_POWER_STATES', 20_000)

type Tally = Partial<Record<Verdict, number>>
async function tally({
  states,
  lies = {},
}: {
  states: number
  lies?: Lies
}): Promise<{ tally: Tally; bad: number[] }> {
  const counts: Tally = {}
  const bad: number[] = []
  let judged = 0
  for (let seed = SEED; judged < states; seed += 1) {
    const verdicts = await playSession({ seed, lies })
    for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1
    if (verdicts.some((verdict) => verdict !== 'sound')) bad.push(seed)
    judged += verdicts.length
  }
  return { tally: counts, bad }
}

test(`a power loss at any moment loses nothing that was acknowledged and makes nothing up (${STATES} states from seed ${SEED})`, async () => {
  const { tally: verdicts, bad } = await tally({ states: STATES })
  expect(bad, `seeds that went wrong: ${JSON.stringify(verdicts)}`).toEqual([])
  expect(verdicts.sound).toBeGreaterThanOrEqual(STATES)
}, 120_000)

test.each<[string, Lies]>([
  ['syncing does nothing', { syncDoesNothing: true }],
  ['syncing the folder does nothing', { folderSyncDoesNothing: true }],
  ['a torn tail stays and lines are added behind it', { tailStays: true }],
])('the same judge sees losses where %s', async (_, lies) => {
  const { tally: verdicts } = await tally({ states: 1_000, lies })
  expect((verdicts['acknowledged lost'] ?? 0) + (verdicts['next lost'] ?? 0)).toBeGreaterThan(10)
})
