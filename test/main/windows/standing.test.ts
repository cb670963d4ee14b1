import { expect, test } from 'vitest'
import { frameBetween } from '../../../src/main/windows/standing'

test('a window that is told a frame further in than it was put does not creep at each start', () => {
  expect(frameBetween({ x: 60, y: 40 }, { x: 61, y: 60 })).toEqual({ x: 1, y: 20 })
})

test('a window manager that puts it elsewhere is no frame', () => {
  expect(frameBetween({ x: 60, y: 40 }, { x: 0, y: 0 })).toEqual({ x: 0, y: 0 })
  expect(frameBetween({ x: 60, y: 40 }, { x: 900, y: 60 })).toEqual({ x: 0, y: 0 })
})
