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
  expect(sceneOf(room)).toMatchObject({ kind: 'question', state: 'right', right: 'B' })
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

/** Every entry ahead of or behind its time by up to so much: the clock was corrected again and again. */
const shaken = fc
  .tuple(roomJournal, fc.array(fc.integer({ min: -40_000, max: 40_000 }), { minLength: 61, maxLength: 61 }))
  .map(([entries, shifts]) =>
    entries.map((entry, index) => ({ ...entry, at: xTime(entry.at + (shifts[index] ?? 0)) })),
  )

test('with a clock that was set back on the way, the end of the replay still holds everything', () => {
  fc.assert(
    fc.property(shaken, (entries) => {
      const { replay } = replayed(entries)
      replay.seek(replay.view().to)
      expect(summaryOf(replay.session())).toEqual(summaryOf(foldRoom(entries)))
    }),
  )
})

test('with a clock that was set back on the way, playing comes to the end too', () => {
  fc.assert(
    fc.property(shaken, (entries) => {
      const { replay, clock } = replayed(entries)
      replay.play(60)
      clock.advance(10_000)
      expect(replay.view().playing).toBe(false)
      expect(summaryOf(replay.session())).toEqual(summaryOf(foldRoom(entries)))
    }),
    { numRuns: 50 },
  )
})

test('a pause of two months between two posts is waited for in pieces that a timer can hold', () => {
  const waits: number[] = []
  const months = 60 * 24 * 3600
  const replay = createReplay({
    entries: journalOf([[months, post('ana', months, 'A')]]),
    local: {
      now: () => NOON,
      after: (ms) => {
        waits.push(ms)
        return () => {}
      },
    },
    onChange: () => {},
  })
  replay?.play(1)
  expect(waits).toEqual([2 ** 31 - 1])
})
