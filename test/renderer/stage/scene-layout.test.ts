import { describe, expect, test } from 'vitest'
import { BOARDS, roomOnWall } from '../../../src/core/look'
import type { Scene } from '../../../src/core/views'
import { linesOf } from '../../../src/renderer/stage/parts/lines-of'
import { needsPlate } from '../../../src/renderer/stage/parts/logo-plate'
import { roomLayout } from '../../../src/renderer/stage/scenes/room/room-layout'
import { exampleViews } from '../../support/example-views'

const roomIn = (name: string): Scene & { kind: 'room' } => {
  const scene = exampleViews[name]?.scene
  if (scene?.kind !== 'room') throw new Error(`there is no room '${name}'`)
  return scene
}
const projector = (farthest: number) => roomOnWall({ width: 1920, height: 1080 }, farthest)

describe('the room as one', () => {
  test('shows fewer places and phrases where the last row is farther away', () => {
    const shown = [4, 6, 8].map((farthest) => {
      const { places, challenges, wishes } = roomLayout(roomIn('room'), projector(farthest))
      return [places.length, challenges.length + wishes.length]
    })
    expect(shown).toEqual([
      [6, 7],
      [3, 3],
      [1, 2],
    ])
  })

  test('shows what is hard and what is wished for in turns, so that neither takes the whole wall', () => {
    const { challenges, wishes } = roomLayout(roomIn('room'), projector(6))
    expect([challenges.length, wishes.length]).toEqual([2, 1])
  })

  test('gives places the height of the stage when nobody said what they want', () => {
    const { places } = roomLayout({ ...roomIn('room'), challenges: [], wishes: [] }, projector(6))
    expect(places).toHaveLength(6)
  })

  test('stands one below the other on a high stage, and on a small one', () => {
    const shapes = [
      roomOnWall({ width: 1080, height: 1920 }, 6),
      roomOnWall({ width: 1024, height: 768 }, 8),
      projector(8),
    ]
    expect(shapes.map((room) => roomLayout(roomIn('room'), room).shape)).toEqual([
      'stack',
      'stack',
      'columns',
    ])
  })
})

type Pixel = [number, number, number, number]

describe('a logo', () => {
  const picture = (...pixels: Pixel[]) => new Uint8ClampedArray(pixels.flat())
  const dark: Pixel = [20, 30, 90, 255]
  const light: Pixel = [250, 250, 240, 255]
  const nothing: Pixel = [0, 0, 0, 0]
  const onBoard = (pixels: Uint8ClampedArray) => needsPlate(pixels, BOARDS.board, BOARDS.paper)
  const onPaper = (pixels: Uint8ClampedArray) => needsPlate(pixels, BOARDS.paper, BOARDS.board)

  test('of dark letters gets a plate on the board and none on paper', () =>
    expect([onBoard(picture(dark, nothing)), onPaper(picture(dark, nothing))]).toEqual([true, false]))

  test('of light letters gets one on paper and none on the board', () =>
    expect([onBoard(picture(light, nothing)), onPaper(picture(light, nothing))]).toEqual([false, true]))

  test('that fills its picture brings its own', () =>
    expect([onBoard(picture(dark, dark)), onPaper(picture(light, light))]).toEqual([false, false]))

  test('that has not been looked at yet has none', () => expect(onBoard(picture())).toBe(false))
})

test('a line is full when its letters are as wide as its place', () =>
  expect([linesOf('', 4, 20), linesOf('ten letters', 4, 22), linesOf('twelve letters', 4, 22)]).toEqual([
    1, 1, 2,
  ]))
