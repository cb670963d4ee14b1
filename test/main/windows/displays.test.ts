import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isNewlyWindow,
  placeOf,
  type AudiencePlace,
  type AudienceWish,
} from '../../../src/main/windows/audience-place'
import { carriedOver, centred, covering, inCorner, stillReachable } from '../../../src/main/windows/bounds'
import {
  asProjector,
  coversMuch,
  isMirrored,
  overlap,
  projectorAmong,
  screenInfos,
  type Screen,
} from '../../../src/main/windows/displays'

const screen = (id: number, x: number, more: Partial<Screen> = {}): Screen => ({
  id,
  label: `Display ${id}`,
  bounds: { x, y: 0, width: 1920, height: 1080 },
  scaleFactor: 1,
  ...more,
})
const laptop = screen(1, 0, { bounds: { x: 0, y: 0, width: 1440, height: 900 }, scaleFactor: 2 })
const epson = screen(2, 1440, { label: 'EPSON' })
const second = screen(3, 3360, { label: 'Second' })
const nothing: ReadonlySet<number> = new Set()

const wish = (more: Partial<AudienceWish> = {}): AudienceWish => ({
  isOneScreen: false,
  isFull: true,
  wasOnProjector: false,
  remembered: undefined,
  leftOver: nothing,
  ...more,
})

describe('which display is the audience’s', () => {
  const among = (screens: Screen[], remembered?: Screen, leftOver = nothing) =>
    projectorAmong(screens, {
      trainers: laptop,
      remembered: remembered && asProjector(remembered),
      leftOver,
    })?.id

  test('the one that is not the trainer’s', () => {
    expect(among([laptop, epson])).toBe(epson.id)
    expect(among([laptop])).toBeUndefined()
  })

  test('the remembered one, by its id, then by name and size, then by name', () => {
    expect(among([laptop, second, epson], epson)).toBe(epson.id)
    expect(among([laptop, second, { ...epson, id: 9 }], epson)).toBe(9)
    const smaller = { ...epson, id: 9, bounds: { ...epson.bounds, width: 1024, height: 768 } }
    expect(among([laptop, second, smaller], epson)).toBe(9)
    expect(among([laptop, second, smaller, { ...epson, id: 10 }], epson)).toBe(10)
  })

  test('a name that no display has is no name', () => {
    const nameless = { ...epson, label: '' }
    expect(among([laptop, second, { ...nameless, id: 9, bounds: laptop.bounds }], nameless)).toBe(second.id)
  })

  test('another display that stayed when the projector was pulled is for something else; a new one is not', () => {
    expect(among([laptop, second], epson, new Set([laptop.id, second.id]))).toBeUndefined()
    expect(among([laptop, second, screen(7, 6000)], epson, new Set([laptop.id, second.id]))).toBe(7)
  })

  test('never one that shows what the trainer works with', () => {
    expect(among([laptop, { ...epson, bounds: { ...epson.bounds, x: 0 } }])).toBeUndefined()
  })
})

describe('where the audience’s window belongs', () => {
  test('over the whole projector, or in a window on it', () => {
    expect(placeOf([laptop, epson], laptop, wish())).toEqual({ kind: 'wall', screen: epson })
    expect(placeOf([laptop, epson], laptop, wish({ isFull: false }))).toMatchObject({
      kind: 'window',
      screen: epson,
    })
  })

  test('in a window on the trainer’s screen in one-screen mode, and as long as there was no projector', () => {
    const own = { kind: 'window', screen: laptop, isProjectors: false }
    expect(placeOf([laptop, epson], laptop, wish({ isOneScreen: true }))).toEqual(own)
    expect(placeOf([laptop], laptop, wish())).toEqual(own)
  })

  test('a plain window is put where it can be reached when it comes from out of sight or from the projector', () => {
    const own: AudiencePlace = { kind: 'window', screen: laptop, isProjectors: false }
    const projectors: AudiencePlace = { kind: 'window', screen: epson, isProjectors: true }
    const wall: AudiencePlace = { kind: 'wall', screen: epson }
    const lost: AudiencePlace = { kind: 'lost' }
    for (const before of [lost, wall, projectors]) expect(isNewlyWindow(before, own)).toBe(true)
    expect(isNewlyWindow(own, projectors)).toBe(true)
    expect(isNewlyWindow(own, { ...own })).toBe(false)
    expect(isNewlyWindow(own, wall)).toBe(false)
    expect(isNewlyWindow(own, lost)).toBe(false)
  })

  const anyScreen = fc.record({
    id: fc.integer({ min: 1, max: 9 }),
    label: fc.constantFrom('', 'EPSON', 'BenQ'),
    bounds: fc.record({
      x: fc.integer({ min: -4000, max: 4000 }),
      y: fc.integer({ min: -2000, max: 2000 }),
      width: fc.constantFrom(768, 1024, 1920, 3840),
      height: fc.constantFrom(768, 1080, 2160),
    }),
    scaleFactor: fc.constantFrom(1, 1.5, 2),
  })
  const anyScreens = fc.uniqueArray(anyScreen, { minLength: 1, maxLength: 4, selector: ({ id }) => id })

  test('never on the trainer’s screen unasked, once the room has seen it', () => {
    fc.assert(
      fc.property(anyScreens, fc.option(anyScreen), fc.boolean(), (screens, remembered, isFull) => {
        const [trainers] = screens
        if (!trainers) return
        const place = placeOf(
          screens,
          trainers,
          wish({
            isFull,
            wasOnProjector: true,
            remembered: remembered ? asProjector(remembered) : undefined,
          }),
        )
        if (place.kind === 'lost') return
        expect(coversMuch(place.screen.bounds, trainers.bounds)).toBe(false)
      }),
    )
  })

  test('the same whatever order the system lists the displays in, if the projector is remembered and there', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([laptop, epson, second], { minLength: 3 }), (screens) => {
        expect(placeOf(screens, laptop, wish({ remembered: asProjector(epson) }))).toEqual({
          kind: 'wall',
          screen: epson,
        })
      }),
    )
  })
})

test('two displays that show the same are mirrored; neighbours that share a rounded pixel are not', () => {
  expect(isMirrored([laptop, { ...epson, bounds: { ...epson.bounds, x: 0 } }])).toBe(true)
  expect(isMirrored([laptop, epson, second])).toBe(false)
  expect(isMirrored([laptop, { ...epson, bounds: { ...epson.bounds, x: 1439 } }])).toBe(false)
})

test('the control window’s list says whose display is whose', () => {
  expect(screenInfos([laptop, epson], { trainers: 1, audiences: 2 })).toEqual([
    { id: 1, label: 'Display 1', width: 1440, height: 900, scale: 2, isTrainers: true, isAudiences: false },
    { id: 2, label: 'EPSON', width: 1920, height: 1080, scale: 1, isTrainers: false, isAudiences: true },
  ])
})

describe('where a window stands', () => {
  const area = { x: 0, y: 0, width: 1440, height: 900 }

  test('where it stood, unless nobody could reach it there', () => {
    const stood = { x: 200, y: 100, width: 1000, height: 700 }
    expect(stillReachable(stood, [area])).toEqual(stood)
    expect(stillReachable({ ...stood, x: 2000 }, [area])).toBeUndefined()
    expect(stillReachable({ ...stood, y: -300 }, [area])).toBeUndefined()
    expect(stillReachable(undefined, [area])).toBeUndefined()
  })

  test('in the middle, and never larger than its display', () => {
    expect(centred({ width: 1000, height: 700 }, area)).toEqual({ x: 220, y: 100, width: 1000, height: 700 })
    expect(centred({ width: 3000, height: 2000 }, area)).toEqual(area)
    // On the trainer's own screen most of what they work with stays in sight.
    expect(inCorner({ width: 1280, height: 720 }, { x: 0, y: 20, width: 1280, height: 780 })).toEqual({
      x: 512,
      y: 368,
      width: 768,
      height: 432,
    })
    expect(inCorner({ width: 1280, height: 720 }, { x: 0, y: 0, width: 3840, height: 2160 })).toEqual({
      x: 2560,
      y: 1440,
      width: 1280,
      height: 720,
    })
  })

  test('wholly on the display that it is taken to', () => {
    const to = { x: 1440, y: 0, width: 1024, height: 768 }
    expect(carriedOver({ x: 400, y: 100, width: 1000, height: 700 }, area, to)).toEqual({
      x: 1464,
      y: 68,
      width: 1000,
      height: 700,
    })
  })

  test('over all of its display and over no other, with the pixel that X11 asks for where nothing is', () => {
    const displays = [laptop, epson, second].map(({ bounds }) => bounds)
    for (const display of displays) {
      const others = displays.filter((other) => other !== display)
      const wall = covering(display, others, true)
      expect(wall).not.toEqual(display)
      expect(coversMuch(wall, display)).toBe(true)
      expect(others.some((other) => overlap(wall, other))).toBe(false)
    }
    expect(covering(laptop.bounds, [], false)).toEqual(laptop.bounds)
  })
})
