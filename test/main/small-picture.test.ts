import { expect, test } from 'vitest'
import { PictureSchema } from '../../src/core/sheet/parts'
import { smallPicture } from '../../src/main/small-picture'

type Drawn = Parameters<typeof smallPicture>[0]

/** A picture that takes so many bytes a pixel as PNG, and a tenth of that, by quality, as JPEG. */
const picture = (width: number, height: number, bytes: number): Drawn => ({
  isEmpty: () => width === 0,
  getSize: () => ({ width, height }),
  resize: ({ width: to }) => picture(to ?? width, Math.round((height * (to ?? width)) / width), bytes),
  toPNG: () => Buffer.alloc(Math.round(width * height * bytes)),
  toJPEG: (quality) => Buffer.alloc(Math.round((width * height * bytes * quality) / 1000)),
})
const kindOf = (address = '') => /^data:image\/(\w+)/.exec(address)?.[1]

test('a drawing stays sharp, a photo becomes small enough for a run sheet', () => {
  const drawing = smallPicture(picture(800, 600, 0.1))
  const photo = smallPicture(picture(6000, 4000, 3))
  const noise = smallPicture(picture(1280, 720, 9))
  expect([drawing, photo, noise].map(kindOf)).toEqual(['png', 'jpeg', 'jpeg'])
  for (const source of [drawing, photo, noise]) expect(PictureSchema.safeParse({ source }).success).toBe(true)
})

test('a picture that could not be read, or that nothing makes small enough, is none', () => {
  expect(smallPicture(picture(0, 0, 1))).toBeUndefined()
  expect(smallPicture(picture(1280, 720, 90))).toBeUndefined()
})
