import { describe, expect, test } from 'vitest'
import type { Scene } from '../../../src/core/views'
import { formats } from '../../../src/renderer/shared/format'
import { stageMessages } from '../../../src/renderer/stage/messages'
import { rowsOf, wholeScene } from '../../../src/renderer/stage/parts/option-rows'
import { sceneRoomIn, type SceneRoom } from '../../../src/renderer/stage/parts/scene-room'
import { answeredLayout } from '../../../src/renderer/stage/scenes/answered/answered-layout'
import { figureWidths } from '../../../src/renderer/stage/scenes/board/figure-widths'
import { boardLayout } from '../../../src/renderer/stage/scenes/board/board-layout'
import { podiumLayout } from '../../../src/renderer/stage/scenes/board/podium-layout'
import { digitsSize } from '../../../src/renderer/stage/scenes/break/digits-size'
import { finishLayout } from '../../../src/renderer/stage/scenes/finish/finish-layout'
import { pollLayout } from '../../../src/renderer/stage/scenes/poll/poll-layout'
import { askingLayout } from '../../../src/renderer/stage/scenes/question/asking-layout'
import { verdictRows } from '../../../src/renderer/stage/scenes/question/verdict-rows'
import { exampleViews } from '../../support/example-views'

const sceneOf = <Kind extends Scene['kind']>(kind: Kind, name: string): Scene & { kind: Kind } => {
  const scene = exampleViews[name]?.scene
  if (scene?.kind !== kind) throw new Error(`there is no ${kind} '${name}'`)
  return scene as Scene & { kind: Kind }
}
const named = (kind: Scene['kind']): string[] =>
  Object.keys(exampleViews).filter((name) => exampleViews[name]?.scene.kind === kind)
const heights = (rows: string[]): number[] => rows.map((row) => Number(/[\d.]+/.exec(row)?.[0]))
const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Rooms by where their last row is, on walls of three shapes. */
const rooms: Record<string, SceneRoom> = {
  'the usual room': sceneRoomIn({ high: 54, wide: 96 }),
  'an old projector': sceneRoomIn({ high: 54, wide: 72 }),
  'a small room': sceneRoomIn({ high: 81, wide: 144 }),
  'a hall': sceneRoomIn({ high: 40.5, wide: 72 }),
  'a hall with an old projector': sceneRoomIn({ high: 40.5, wide: 54 }),
  'an upright screen': sceneRoomIn({ high: 113.8, wide: 64 }),
}
const usual = sceneRoomIn({ high: 54, wide: 96 })
const widthsOf = (name: string) => figureWidths(sceneOf('board', name).rows, stageMessages.en, formats.en)

describe.each(Object.entries(rooms))('in %s', (_name, room) => {
  test.each(named('poll'))('%s leaves its question a line', (name) => {
    const { set } = pollLayout(sceneOf('poll', name), room)
    expect(set.rows * set.rowHeight).toBeLessThanOrEqual(room.high - 3.9)
  })

  test.each(named('question'))('%s has rows that hold their sign', (name) => {
    const { set, hintLines } = askingLayout(sceneOf('question', name), room)
    if (!set) return
    expect(set.rowHeight).toBeGreaterThanOrEqual(3.25)
    expect(set.rows * set.rowHeight + hintLines * 4.1).toBeLessThanOrEqual(room.high - 3.5)
  })

  test('the board shows every team once, at a size that is read', () => {
    for (const teams of [1, 5, 8, 12, 40]) {
      const { inColumn, row, size, figure, figures } = boardLayout(teams, room, widthsOf('board-many'))
      const heads = 1.25 * figure
      expect(heads + inColumn * row).toBeLessThanOrEqual(room.high + 0.01)
      expect(size).toBeGreaterThanOrEqual(3.1)
      expect(figure).toBeGreaterThanOrEqual(3.1)
      const second = figures === 'below' ? 1.25 * figure : 0
      expect(row).toBeGreaterThanOrEqual(1.2 * size + second)
    }
  })

  test('a name of usual length stands on the board beside the figures, or over them', () => {
    for (const name of ['board', 'board-many', 'board-corrected']) {
      const widths = widthsOf(name)
      for (const teams of [1, 5, 8, 12, 40]) {
        const { columns, figures, climbed, corrected, size, figure } = boardLayout(teams, room, widths)
        const column = columns === 2 ? (room.wide - 3.6) / 2 : room.wide
        const own = (widths.rank + 0.95 + widths.points + (climbed ? widths.climbed : 0)) * size
        const details = (widths.right + widths.speed + (corrected ? widths.corrected : 0)) * figure
        const gaps = 0.9 * 6
        expect(column - own - gaps - (figures === 'beside' ? details : 0)).toBeGreaterThanOrEqual(15)
      }
    }
  })

  test('the podium and its bird stand in the scene', () => {
    for (const rest of [0, 2, 9]) {
      const { bird, rise } = podiumLayout({ rest, widths: widthsOf('board-final'), names: [] }, room)
      expect(bird + rise(1)).toBeLessThanOrEqual(room.high)
      expect(rise(1)).toBeGreaterThan(rise(2))
      expect(rise(3)).toBeGreaterThan(8)
    }
  })

  test.each(named('finish'))('%s keeps its lanes inside the scene', (name) => {
    const { answer, lanes, more, first, lane } = finishLayout(sceneOf('finish', name), room)
    if (lanes.length === 0) return
    const line = more > 0 ? 3.75 : 0
    expect(answer + first + (lanes.length - 1) * lane + line).toBeLessThanOrEqual(room.high + 0.01)
  })

  test('the giant digits stay inside the stage, an hour as well as a minute', () => {
    for (const [left, ems] of [
      [59_000, 1.2],
      [754_000, 2.6],
      [3_725_000, 3.5],
    ] as const)
      expect(digitsSize(left, room) * ems).toBeLessThanOrEqual(room.wide)
  })
})

describe('the options of a vote', () => {
  const { bars } = sceneOf('question', 'question-answers')

  test('stand where they stood when the votes come in', () => {
    const silent = bars.map(({ letter, text }) => ({ letter, text }))
    expect(rowsOf(silent, 'Which?', wholeScene(usual)).rowHeight).toBe(
      rowsOf(bars, 'Which?', wholeScene(usual)).rowHeight,
    )
  })

  test('give way to a long question, but never so far that their sign is cut', () => {
    const short = rowsOf(bars, 'Which?', wholeScene(usual))
    const long = rowsOf(bars, 'Which? '.repeat(40), wholeScene(usual))
    expect(long.rowHeight).toBeLessThan(short.rowHeight)
    expect(long.rowHeight).toBeGreaterThanOrEqual(3.9)
  })

  test('stand in two columns when there are many, and in one on an upright screen', () => {
    const eight = sceneOf('poll', 'poll-eight')
    expect(pollLayout(eight, usual).set.columns).toHaveLength(2)
    expect(pollLayout(eight, rooms['an upright screen'] ?? usual).set.columns).toHaveLength(1)
  })

  test('leave a large tally its place only when they are short', () => {
    expect(pollLayout(sceneOf('poll', 'poll-hidden-short'), usual).tally).toBe('beside')
    expect(pollLayout(sceneOf('poll', 'poll-hidden'), usual).tally).toBe('above')
    expect(pollLayout(sceneOf('poll', 'poll-result'), usual).tally).toBe('above')
  })
})

describe('an open question', () => {
  test('names a few teams beside it, and shows many by their shapes', () => {
    expect(askingLayout(sceneOf('question', 'question-open'), usual).teams).toBe('named')
    expect(askingLayout(sceneOf('question', 'question-minutes'), usual).teams).toBe('shapes')
  })

  test('leaves its teams to the line above where their shapes would take its last line', () => {
    const hall = sceneRoomIn({ high: 40.5, wide: 72 })
    const seven = sceneOf('question', 'question-open-hint-short')
    expect(seven.teams).toHaveLength(7)
    expect(askingLayout(seven, usual).teams).toBe('shapes')
    expect(askingLayout(seven, hall).teams).toBe('none')
    expect(askingLayout(sceneOf('question', 'question-open'), hall).teams).toBe('shapes')
  })

  test('counts options by their narrow cut where they are set in it', () => {
    const { set } = askingLayout(
      sceneOf('question', 'question-open-longish'),
      sceneRoomIn({ high: 54, wide: 72 }),
    )
    expect(set?.lines).toBe(1)
  })

  test('gives long options the width of the stage', () => {
    expect(askingLayout(sceneOf('question', 'question-open'), usual).layout).toBe('tall')
    expect(askingLayout(sceneOf('question', 'question-open-longish'), usual).layout).toBe('wide')
  })

  test('has one line for a short hint and no more than two for a long one', () => {
    const { hint: _, ...rest } = sceneOf('question', 'question-open')
    const linesFor = (text: string) => askingLayout({ ...rest, hint: { text, to: 'all' } }, usual).hintLines
    expect([linesFor('It has a harbour.'), linesFor('x'.repeat(280))]).toEqual([1, 2])
  })
})

describe('the verdict', () => {
  test('gives the right answer the highest row, in its own place', () => {
    const { rows } = verdictRows(sceneOf('question', 'question-right-short'), usual)
    const [a = 0, b = 0, c = 0, d = 0] = heights(rows)
    expect([a, b, d]).toEqual([a, a, a])
    expect(c).toBeGreaterThan(2 * b)
  })

  test('has two lines for a right answer that needs them, whatever the question', () => {
    const [, , right] = heights(verdictRows(sceneOf('question', 'question-right-longish-200'), usual).rows)
    expect(right).toBeGreaterThanOrEqual(7.7)
  })

  test('keeps the right answer’s sign in its row, and a letter at the floor in the sign', () => {
    for (const room of Object.values(rooms)) {
      for (const name of named('question')) {
        const set = verdictRows(sceneOf('question', name), room)
        if (set.rows.length === 0) continue
        const [sign = 0] = heights([set.sign])
        expect(sign).toBeLessThanOrEqual(Math.max(0, ...heights(set.rows)))
        expect((17.8 / 24) * sign).toBeGreaterThanOrEqual(3.1)
      }
    }
  })

  test('fits every room', () => {
    for (const room of Object.values(rooms))
      expect(sum(heights(verdictRows(sceneOf('question', 'question-right'), room).rows))).toBeLessThanOrEqual(
        room.high - 3.5,
      )
  })
})

describe('who has answered', () => {
  const { teams } = sceneOf('answered', 'answered-forty')

  test('names all teams in their order while there is room', () => {
    const layout = answeredLayout({ teams: teams.slice(0, 5) }, usual)
    expect(layout).toMatchObject({ named: 'all', more: 0 })
    expect(layout.teams).toHaveLength(5)
  })

  test('loses no team: those without a place are counted', () => {
    for (const room of Object.values(rooms))
      for (const count of [1, 5, 12, 40]) {
        const layout = answeredLayout({ teams: teams.slice(0, count) }, room)
        const due =
          layout.named === 'all' ? count : teams.slice(0, count).filter((one) => !one.answered).length
        expect(layout.teams.length + layout.more).toBe(due)
        expect(layout.size).toBeGreaterThanOrEqual(3.1)
      }
  })
})

describe('the lanes of the photo finish', () => {
  const eight = sceneOf('finish', 'finish-eight')

  test('are true to the gaps', () => {
    const behind = finishLayout(eight, usual).lanes.map((lane) => lane.behind)
    expect(behind[0]).toBe(0)
    expect(behind[3]).toBeCloseTo(2380 / 15_010)
    expect(behind.at(-1)).toBe(1)
  })

  test('do not make a race of what was none: teams within a few hundredths stay close', () => {
    const finish = eight.finish.slice(0, 3).map((one, index) => ({ ...one, behind: index * 10 }))
    const { lanes } = finishLayout({ ...eight, finish }, usual)
    expect(lanes.at(-1)?.behind).toBeLessThan(0.1)
  })

  test('count those who have no lane', () => {
    const many = Array.from({ length: 40 }, () => eight.finish).flat()
    for (const room of Object.values(rooms)) {
      const { lanes, more } = finishLayout({ ...eight, finish: many }, room)
      expect(lanes.length + more).toBe(many.length)
    }
  })
})

describe('what the board gives up where it is narrow', () => {
  const corrected = widthsOf('board-corrected')
  const shape = (teams: number, room: SceneRoom, widths = corrected) => {
    const { columns, figures, climbed, corrected: corrections } = boardLayout(teams, room, widths)
    return { columns, figures, climbed, corrected: corrections }
  }

  test('is nothing in the usual room: many teams turn in pages of one column', () => {
    const whole = { columns: 1, figures: 'beside', climbed: true, corrected: true }
    expect([5, 8, 21, 40].map((teams) => shape(teams, usual))).toEqual([whole, whole, whole, whole])
  })

  test('is nothing where a high wall has a second line for them, or a near room two columns', () => {
    expect(shape(8, rooms['an upright screen'] ?? usual)).toMatchObject({ figures: 'below', climbed: true })
    expect(shape(21, rooms['a small room'] ?? usual, widthsOf('board-many'))).toMatchObject({
      columns: 2,
      figures: 'beside',
    })
  })

  test('are the arrows first, before a page has fewer teams', () =>
    expect(shape(8, rooms['an old projector'] ?? usual)).toEqual({
      columns: 1,
      figures: 'beside',
      climbed: false,
      corrected: true,
    }))
})

describe('what the podium gives up', () => {
  const of = (name: string, room: SceneRoom) => {
    const { rows } = sceneOf('board', name)
    const names = rows.slice(0, 3).map(({ team }) => team.name)
    const { speed, corrected } = podiumLayout({ rest: 2, widths: widthsOf(name), names }, room)
    return { speed, corrected }
  }

  test('is nothing in the usual room', () =>
    expect(of('board-final-corrected', usual)).toEqual({ speed: true, corrected: true }))

  test('is the correction first, where a name would be cut for it', () => {
    const old = rooms['an old projector'] ?? usual
    expect(of('board-final-corrected', old)).toEqual({ speed: true, corrected: false })
  })

  test('is nothing on a high wall, where figures have lines of their own', () =>
    expect(of('board-final-corrected', rooms['an upright screen'] ?? usual).speed).toBe(true))
})
