import type { Finish } from '../../../../core/views'

/** The first and the last are this far from the ends of the strip, in per cent. */
const [START, END] = [4, 97]
/** So far apart that two who came in together can both be seen. */
const APART = 3.6
/** The ring around the first needs more. */
const RING = 5.6

/** Where each crossed the line, in per cent of the strip: true to the gaps, but nobody hidden behind another. */
export const placesOnStrip = (finish: readonly Finish[]): number[] => {
  const slowest = Math.max(1, ...finish.map(({ behind }) => behind))
  const apart = Math.min(APART, (END - START - RING) / Math.max(1, finish.length - 2))
  const pushed: number[] = []
  finish.forEach(({ behind }, index) => {
    const own = START + ((END - START) * behind) / slowest
    const least = (pushed[index - 1] ?? Number.NEGATIVE_INFINITY) + (index === 1 ? RING : apart)
    pushed.push(Math.max(own, least))
  })
  // Those pushed over the end stand back from it, and push the ones before them.
  return pushed.map((place, index) => Math.min(place, END - (pushed.length - 1 - index) * apart))
}
