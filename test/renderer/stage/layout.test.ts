import { describe, expect, test } from 'vitest'
import type { Scene } from '../../../src/core/views'
import { rowsOf, WHOLE_SCENE } from '../../../src/renderer/stage/parts/option-rows'
import { askingLayout } from '../../../src/renderer/stage/scenes/question/asking-layout'
import { placesOnStrip } from '../../../src/renderer/stage/scenes/question/finish-strip'
import { verdictRows } from '../../../src/renderer/stage/scenes/question/verdict-rows'
import { exampleViews } from '../../support/example-views'

const questionIn = (name: string): Scene & { kind: 'question' } => {
  const scene = exampleViews[name]?.scene
  if (scene?.kind !== 'question') throw new Error(`there is no question '${name}'`)
  return scene
}
const heights = (rows: string[]): number[] => rows.map((row) => Number(/[\d.]+/.exec(row)?.[0]))

describe('the options of a vote', () => {
  const { bars } = questionIn('question-answers')

  test('stand where they stood when the votes come in', () => {
    const silent = bars.map(({ letter, text }) => ({ letter, text }))
    expect(rowsOf(silent, 'Which?', WHOLE_SCENE).rowHeight).toBe(
      rowsOf(bars, 'Which?', WHOLE_SCENE).rowHeight,
    )
  })

  test('give way to a long question, but never so far that their sign is cut', () => {
    const short = rowsOf(bars, 'Which?', WHOLE_SCENE)
    const long = rowsOf(bars, 'Which? '.repeat(40), WHOLE_SCENE)
    expect(long.rowHeight).toBeLessThan(short.rowHeight)
    expect(long.rowHeight).toBeGreaterThanOrEqual(4.5)
  })
})

describe('an open question', () => {
  test('names a few teams beside it, and shows many by their shapes', () => {
    expect(askingLayout(questionIn('question-open')).teams).toBe('named')
    expect(askingLayout(questionIn('question-minutes')).teams).toBe('shapes')
  })

  test('gives long options the width of the stage', () => {
    expect(askingLayout(questionIn('question-open')).layout).toBe('tall')
    expect(askingLayout(questionIn('question-open-longish')).layout).toBe('wide')
  })

  test('has one line for a short hint and no more than two for a long one', () => {
    const { hint: _, ...rest } = questionIn('question-open')
    const linesFor = (text: string) => askingLayout({ ...rest, hint: { text, to: 'all' } }).hintLines
    expect([linesFor('It has a harbour.'), linesFor('x'.repeat(280))]).toEqual([1, 2])
  })
})

describe('the verdict', () => {
  test('gives the right answer the highest row, in its own place', () => {
    const [a = 0, b = 0, c = 0, d = 0] = heights(verdictRows(questionIn('question-right-short')).rows)
    expect([a, b, d]).toEqual([a, a, a])
    expect(c).toBeGreaterThan(1.8 * b)
  })

  test('has two lines for a right answer that needs them, whatever the question', () => {
    const [, , right] = heights(verdictRows(questionIn('question-right-longish-200')).rows)
    expect(right).toBeGreaterThanOrEqual(7.7)
  })
})

describe('the strip of the finish line', () => {
  const scene = exampleViews['finish-eight']?.scene
  const finish = scene?.kind === 'finish' ? scene.finish.slice(0, 6) : []

  test('is true to the gaps', () => {
    const [first = 0, , , fourth = 0, , last = 0] = placesOnStrip(finish)
    expect((fourth - first) / (last - first)).toBeCloseTo(2380 / 9870, 2)
  })

  test('hides nobody behind another who came in at the same moment', () => {
    const together = finish.map((one) => ({ ...one, behind: 0 }))
    const mixed = finish.map((one, index) => ({ ...one, behind: index < 2 ? 0 : 9000 }))
    for (const places of [placesOnStrip(together), placesOnStrip(mixed)]) {
      const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0))
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3.5)
      expect(Math.max(...places)).toBeLessThanOrEqual(97)
    }
  })

  test('has room for a whole school', () => {
    const many = Array.from({ length: 40 }, () => finish[0] ?? []).flat()
    const places = placesOnStrip(many)
    expect(Math.max(...places)).toBeLessThanOrEqual(97)
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
  })
})
