import { postsThatFit, roomOnWall, smallestLetter, type Look } from '../../../core/look'

/** How the trainer measures. A foot is 0.3048 m, an inch 2.54 cm. */
export type Unit = 'm' | 'ft'
export const METRES: Record<Unit, number> = { m: 1, ft: 0.3048 }
const CENTIMETRES: Record<Unit, number> = { m: 1, ft: 2.54 }

/** The shape of nearly every projector's picture. */
const USUAL_WALL = { width: 16, height: 9 }

/** What the stage is laid out for, in picture heights. */
const NEAREST = 3
const FARTHEST = 10
/** From here on the wall holds so little that it is better to change the room. */
const FAR = 8

/** A room as it was measured, in metres. */
export type Measured = { height: number; distance: number }

/** What a room comes to: what the stage is laid out for, and what a letter and a wall hold then. */
export type BackRow = {
  /** As measured, in picture heights. */
  away: number
  farthest: number
  /** near: letters could be smaller than they ever are; far: little fits; beyond: the last row will not read all. */
  verdict: 'near' | 'fine' | 'far' | 'beyond'
  /** The smallest letters: in cm or inches, and in % of the picture's height. */
  letter: { size: number; percent: number }
  posts: number
}

export const backRowOf = ({ height, distance }: Measured, unit: Unit): BackRow => {
  const away = distance / height
  const farthest = Math.min(FARTHEST, Math.max(NEAREST, away))
  const letter = smallestLetter(farthest)
  return {
    away,
    farthest,
    verdict: away < NEAREST ? 'near' : away > FARTHEST ? 'beyond' : away > FAR ? 'far' : 'fine',
    letter: { size: (letter * height * 100) / CENTIMETRES[unit], percent: letter * 100 },
    posts: postsThatFit(roomOnWall(USUAL_WALL, farthest)),
  }
}

/** The picture of a usual training room, in metres, until the trainer says otherwise. */
const USUAL_HEIGHT = 2

/** The room that the look stands for. */
export const measuredIn = ({ picture, farthest }: Look): Measured & { unit: Unit } => {
  const height = picture?.height ?? USUAL_HEIGHT
  return { height, distance: height * farthest, unit: picture?.unit ?? 'm' }
}

/** At most two decimals, and none that say nothing. */
const rounded = (value: number): number => Math.round(value * 100) / 100

/** A length in metres as the trainer would type it. */
export const typedIn = (metres: number, unit: Unit): string => String(rounded(metres / METRES[unit]))

/** A typed length in metres; undefined where it is no number between the least and the most. A comma is a point. */
export const lengthFrom = (
  typed: string,
  { unit, least, most }: { unit: Unit; least: number; most: number },
): number | undefined => {
  const value = typed.trim() === '' ? Number.NaN : Number(typed.replace(',', '.')) * METRES[unit]
  return value >= least && value <= most ? value : undefined
}
