import { describe, expect, test } from 'vitest'
import type { ControlView, Scene } from '../../../src/core/views'
import { change, press, start, stop } from '../../../src/renderer/control/session/countdown-moves'
import { matchOf } from '../../../src/renderer/control/session/fuzzy'
import { panicAt } from '../../../src/renderer/control/session/panic'
import { showStateOf } from '../../../src/renderer/control/session/show-state'
import { at, displays, row, view } from '../../support/example-control'
import { roundOf } from '../../support/example-views'

const covered = (cover: ControlView['output']['cover']) => ({ ...view.output, cover })
const held = { since: at(-65), waiting: 3 }

test.each([
  ['rehearsal', {}, {}],
  ['live', { mode: 'live' }, {}],
  ['replay', { mode: 'replay' }, {}],
  ['ended', { mode: 'live', session: { ...view.session, ended: true } }, {}],
  ['replay', { mode: 'replay', session: { ...view.session, ended: true } }, {}],
  ['held', { output: { ...view.output, held } }, {}],
  ['black', { output: { ...covered('black'), held } }, {}],
  ['white', { output: covered('white') }, {}],
  ['card', { output: covered('card') }, {}],
  ['join', { output: covered('join') }, {}],
  ['not-shown', { output: covered('black') }, { audience: 'none' }],
  ['not-connected', {}, { audience: 'none', screens: displays.screens.slice(0, 1) }],
  ['not-connected', {}, { audience: 'lost' }],
] as const)('the room’s picture is %s', (state, about, screens) => {
  expect(showStateOf({ ...view, ...about }, { ...displays, ...screens })).toBe(state)
})

describe('the panic key', () => {
  const panic = (scene: Scene, now = at(0)) => panicAt({ ...view.stage, scene }, now, 2)
  const person = (secondsAgo: number) => ({ ...row(secondsAgo), shownFrom: at(-secondsAgo) })

  test('a post that is shown big is hidden', () => {
    expect(panic({ kind: 'post', post: row(3) })).toEqual({ kind: 'posts', posts: [row(3).id] })
  })
  test('of the introductions, the two that the room reads now', () => {
    const people = [person(60), person(40), person(20), person(2)]
    expect(panic({ kind: 'intros', title: '', prompt: '', people })).toEqual({
      kind: 'posts',
      posts: [row(20).id, row(2).id],
    })
  })
  test('of the questions as well, whose newest come first', () => {
    const asked = [row(2), row(20), row(40)]
    expect(panic(roundOf(asked))).toEqual({
      kind: 'posts',
      posts: [row(2).id, row(20).id],
    })
  })
  test('an empty wall and anything else gets the card', () => {
    expect(panic({ kind: 'intros', title: '', prompt: '', people: [] })).toEqual({ kind: 'card' })
    expect(panic(view.stage.scene)).toEqual({ kind: 'card' })
  })
  test('what is covered already is left alone', () => {
    expect(panic({ kind: 'black' })).toEqual({ kind: 'nothing' })
  })
})

describe('the countdown key', () => {
  const running = { kind: 'running', endsAt: at(90) } as const
  const [now, isOnWall] = [at(0), true]
  const run = (ms: number) => ({ kind: 'countdown', to: { kind: 'run', ms } })

  test('starts five minutes on the wall', () => {
    expect(press({ timer: null, isOnWall: false, now })).toEqual([
      run(300_000),
      { kind: 'spotlight', on: { kind: 'countdown' } },
    ])
  })
  test('pauses, and goes on', () => {
    expect(press({ timer: running, isOnWall, now })).toEqual([
      { kind: 'countdown', to: { kind: 'pause', ms: 90_000 } },
    ])
    expect(press({ timer: { kind: 'paused', left: 90_000 }, isOnWall, now })).toEqual([run(90_000)])
  })
  test('brings one back that the room does not see', () => {
    expect(press({ timer: running, isOnWall: false, now })).toEqual([
      { kind: 'spotlight', on: { kind: 'countdown' } },
    ])
  })
  test('one that is over begins anew', () => {
    expect(press({ timer: { kind: 'running', endsAt: at(-9) }, isOnWall, now })).toEqual([run(300_000)])
  })
  test('a minute more, a minute less, never under nothing', () => {
    expect(change(running, 1, now)).toEqual([run(150_000)])
    expect(change({ kind: 'paused', left: 20_000 }, -1, now)).toEqual([
      { kind: 'countdown', to: { kind: 'pause', ms: 0 } },
    ])
  })
  test('stopping takes one that was started by hand off the wall', () => {
    expect(stop(true)).toEqual([
      { kind: 'countdown', to: { kind: 'off' } },
      { kind: 'spotlight', on: { kind: 'none' } },
    ])
    expect(start(2, true)).toEqual([run(120_000)])
  })
})

describe('finding by a few letters', () => {
  const best = (typed: string, texts: string[]) =>
    texts
      .flatMap((text) => {
        const score = matchOf(typed, text)
        return score === undefined ? [] : [{ text, score }]
      })
      .toSorted((a, b) => b.score - a.score)
      .map(({ text }) => text)
  test('the beginnings of words count most', () => {
    expect(best('ft', ['After it', 'Full screen, from the start', 'Fit'])[0]).toBe(
      'Full screen, from the start',
    )
    expect(best('jo', ['Major key', 'Join card'])).toEqual(['Join card', 'Major key'])
  })
  test('accents and capitals are no hurdle; other letters are', () => {
    expect(best('zurück', ['Zuruck zum Schritt'])).toHaveLength(1)
    expect(best('xyz', ['Join card'])).toEqual([])
  })
  test('letters that a word’s beginning would miss are found all the same', () => {
    expect(best('lack', ['black card'])).toEqual(['black card'])
    expect(best('ack', ['a black'])).toEqual(['a black'])
    expect(best('screen', ['Swap the screens'])).toEqual(['Swap the screens'])
  })
  test('letters from the middle of words are no answer', () => {
    expect(best('undo', ['Start a countdown: 1 minute', 'Undo'])).toEqual(['Undo'])
    expect(best('theme', ['Identify the screens: a number on each'])).toEqual([])
  })
})
