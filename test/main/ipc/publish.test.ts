import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { applyPatch, type Patch } from '../../../src/ipc/patch'
import { createPublisher } from '../../../src/main/ipc/publish'

type State = {
  view: { title: string; session: { cue: number; figures: object } | null }
  rows: { id: string; text: string }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const published = () => {
  const figures = {}
  const truth = {
    view: { title: 'a', session: { cue: 0, figures } } as State['view'],
    due: [] as State['rows'][],
    all: [] as State['rows'][],
  }
  const patches: Patch<State>[] = []
  const publisher = createPublisher<State>(
    { view: () => truth.view, rows: () => truth.due.splice(0), all: () => truth.all },
    (patch) => patches.push(patch),
  )
  return { truth, patches, publisher }
}

test('many changes within a frame are one patch of what changed, one level down too', () => {
  const { truth, patches, publisher } = published()
  for (let cue = 1; cue <= 100; cue += 1) {
    truth.view = { ...truth.view, session: { cue, figures: truth.view.session?.figures ?? {} } }
    publisher.changed()
  }
  vi.runAllTimers()
  expect(patches).toEqual([
    { revision: 1, set: [{ path: ['session', 'cue'], value: 100 }], rows: [], clear: false },
  ])
})

test('nothing is sent when nothing changed', () => {
  const { patches, publisher } = published()
  publisher.changed()
  vi.runAllTimers()
  expect(patches).toEqual([])
})

test('a window that applies every patch holds the truth, and one that missed a patch knows it', () => {
  const { truth, patches, publisher } = published()
  const { revision, view, rows } = publisher.snapshot()
  let copy = { revision, view, rows: new Map(rows.map((row) => [row.id, row])) }
  truth.view = { title: 'b', session: null }
  truth.due.push({ id: '1', text: 'hello' })
  publisher.changed()
  vi.runAllTimers()
  truth.view = { title: 'b', session: { cue: 7, figures: {} } }
  publisher.changed()
  vi.runAllTimers()
  const [first, second] = patches
  if (!first || !second) throw new Error('two patches were due')
  expect(applyPatch<State>(copy, second)).toBeUndefined()
  for (const patch of [first, second]) copy = applyPatch<State>(copy, patch) ?? copy
  expect(copy).toEqual({ revision: 2, view: truth.view, rows: new Map([['1', { id: '1', text: 'hello' }]]) })
})

test('another session begins the list anew', () => {
  const { truth, patches, publisher } = published()
  truth.all = [{ id: '9', text: 'new' }]
  publisher.replaced()
  vi.runAllTimers()
  expect(patches[0]).toMatchObject({ clear: true, rows: truth.all })
})
