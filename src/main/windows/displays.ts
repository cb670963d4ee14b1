import type { Display, Rectangle } from 'electron'
import type { ScreenInfo } from '../../ipc/contract'
import type { Projector } from '../settings-parts'

export type Screen = Pick<Display, 'id' | 'label' | 'bounds' | 'scaleFactor'>

/** Whether one covers a part of the other; displays side by side only touch. */
export const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

/** From this share of the smaller one on, two areas are in each other's way: edges may overlap by a rounded pixel. */
const MUCH = 0.05

/** Whether a good part of one lies on the other. */
export const coversMuch = (one: Rectangle, other: Rectangle): boolean => {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  const smaller = Math.min(one.width * one.height, other.width * other.height)
  return width > 0 && height > 0 && width * height > MUCH * smaller
}

/**
 * Whether two displays show the same. A system that reports mirrored displays as one (Windows, macOS) leaves no trace of it
 * here: it looks as if no projector were there.
 */
export const isMirrored = (screens: readonly Screen[]): boolean =>
  screens.some((one, at) => screens.slice(at + 1).some((other) => coversMuch(one.bounds, other.bounds)))

export const asProjector = ({ id, label, bounds: { width, height } }: Screen): Projector => ({
  id,
  label,
  width,
  height,
})

/** The display that is remembered, by what is surest first: its id, its name and size, its name. */
const sameProjector = (
  screens: readonly Screen[],
  { id, label, width, height }: Projector,
): Screen | undefined =>
  screens.find((screen) => screen.id === id) ??
  screens.find(
    ({ label: name, bounds }) => name === label && bounds.width === width && bounds.height === height,
  ) ??
  (label === '' ? undefined : screens.find((screen) => screen.label === label))

/** A display that can be the audience's: not the trainer's, nor one that shows the same as the trainer's. */
export const isFree = (screen: Screen, trainers: Screen): boolean =>
  screen.id !== trainers.id && !coversMuch(screen.bounds, trainers.bounds)

/** The display for the audience: the remembered one before any other. */
export const projectorAmong = (
  screens: readonly Screen[],
  by: {
    trainers: Screen
    remembered: Projector | undefined
    /** Displays that stayed when the audience's was unplugged: whatever they are for, it is something else. */
    leftOver: ReadonlySet<number>
  },
): Screen | undefined => {
  const free = screens.filter((screen) => isFree(screen, by.trainers) && !by.leftOver.has(screen.id))
  return (by.remembered && sameProjector(free, by.remembered)) ?? free[0]
}

/** The displays as the control window lists them. */
export const screenInfos = (
  screens: readonly Screen[],
  { trainers, audiences }: { trainers: number; audiences: number | undefined },
): ScreenInfo[] =>
  screens.map(({ id, label, bounds: { width, height }, scaleFactor }) => ({
    id,
    label,
    width,
    height,
    scale: scaleFactor,
    isTrainers: id === trainers,
    isAudiences: id === audiences,
  }))
