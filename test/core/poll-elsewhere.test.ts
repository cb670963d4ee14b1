import { expect, test } from 'vitest'
import { figuresAt } from '../../src/core/control-view'
import type { Entry, Fact } from '../../src/core/facts'
import { allRows } from '../../src/core/rows'
import { RunSheetSchema } from '../../src/core/runsheet'
import { sceneAt } from '../../src/core/stage'
import { xTime } from '../../src/core/time'
import { foldRoom, go, NOON, post } from '../support/room'

const LINK = 'https://forms.example.org/tea'
const sheet = RunSheetSchema.parse({
  chalkbird: 'run sheet',
  version: 1,
  title: 'Tea',
  hashtag: 'teamaths',
  master: 'teacher',
  activities: [
    { kind: 'poll', id: 'form', question: 'Tea or coffee?', options: ['Tea', 'Coffee'], elsewhere: LINK },
    { kind: 'break', id: 'pause', title: 'Tea', minutes: 5 },
  ],
})
const now = xTime(NOON + 60_000)
const room = (...facts: Fact[]) =>
  foldRoom(
    [{ kind: 'began', mode: 'live', sheet } as Fact, ...facts].map((fact, at): Entry => ({
      n: at + 1,
      at: xTime(NOON + at * 1000),
      fact,
    })),
  )

test('a poll that is held elsewhere is one step: its result is not here', () =>
  expect(room().cues.map(({ id }) => id)).toEqual(['join', 'form:vote', 'pause', 'closing']))

test('the room sees the way there, also when the trainer comes back to it', () => {
  const scene = { kind: 'poll', state: 'open', elsewhere: LINK, bars: [], voters: 0 }
  expect(sceneAt(room(go('form:vote')), now)).toMatchObject(scene)
  expect(sceneAt(room(go('form:vote'), go('pause'), go('form:vote')), now)).toMatchObject(scene)
})

test('nothing of it is counted here, and it is not offered to X', () => {
  const session = room(go('form:vote'), post('ana', 2, 'Tea'))
  expect(figuresAt(session, now)).toEqual({ kind: 'elsewhere', link: LINK })
  expect(allRows(session)).toMatchObject([{ judged: [] }])
})
