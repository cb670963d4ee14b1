import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sceneAt } from '../../../src/core/stage'
import { summaryOf } from '../../../src/core/summary'
import { xTime } from '../../../src/core/time'
import { createReplay } from '../../../src/main/session/replay'
import { fakeClock } from '../../support/fake-clock'
import { everybody, foldRoom, go, journalOf, NOON, post } from '../../support/room'
import { roomJournal } from '../../support/random-room'

const ENTRIES = journalOf([
  ...everybody().map((fact) => [0, fact] as const),
  [1, go('q1:ask')],
  [5, post('ana', 4, 'B')],
  [40, go('q1:right')],
  [50, go('closing')],
])

const replayed = (entries = ENTRIES) => {
  const clock = fakeClock(NOON)
  const changes: string[] = []
  const replay = createReplay({ entries, local: clock, onChange: (what) => changes.push(what) })
  if (!replay) throw new Error('nothing to replay')
  return { clock, changes, replay }
}
const at = (seconds: number) => xTime(NOON + seconds * 1000)
const sceneOf = ({ replay }: ReturnType<typeof replayed>) => sceneAt(replay.session(), replay.now())

test('a replay stands still at its beginning until it is played', () => {
  const room = replayed()
  room.clock.advance(60_000)
  expect(sceneOf(room)).toEqual({ kind: 'join' })
  expect(room.replay.view()).toMatchObject({ at: at(0), from: at(0), to: at(50), playing: false })
})

test('played at ×10, forty seconds pass in four, and a question closes by itself on the way', () => {
  const room = replayed()
  room.replay.play(10)
  room.clock.advance(2000)
  expect(sceneOf(room)).toMatchObject({ kind: 'question', state: 'open', answered: 1 })
  room.clock.advance(1500)
  expect(sceneOf(room)).toMatchObject({ kind: 'question', state: 'closed' })
  room.clock.advance(1000)
  expect(sceneOf(room)).toMatchObject({ state: 'right', finish: [{ team: { name: 'Red' }, taken: 3000 }] })
})

test('it stops at the end and can be played again from an earlier moment', () => {
  const room = replayed()
  room.replay.play(60)
  room.clock.advance(10_000)
  expect(room.replay.view()).toMatchObject({ at: at(50), playing: false })
  room.replay.seek(at(10))
  expect(room.changes.at(-1)).toBe('restarted')
  expect(sceneOf(room)).toMatchObject({ state: 'open' })
})

test('a pause holds the moment', () => {
  const room = replayed()
  room.replay.play(1)
  room.clock.advance(3000)
  room.replay.pause()
  room.clock.advance(9000)
  expect(room.replay.now()).toBe(at(3))
})

test('wherever one seeks, the session is the fold of the facts up to then', () => {
  fc.assert(
    fc.property(
      roomJournal,
      fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 1, maxLength: 6 }),
      (entries, seconds) => {
        const { replay } = replayed(entries)
        for (const second of seconds) {
          replay.seek(at(second))
          const until = entries.filter((entry) => entry.at <= Math.max(replay.now(), entries[0]?.at ?? 0))
          expect(summaryOf(replay.session())).toEqual(summaryOf(foldRoom(until)))
        }
      },
    ),
  )
})
