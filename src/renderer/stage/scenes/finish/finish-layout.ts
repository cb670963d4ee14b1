import type { Finish, Scene } from '../../../../core/views'
import type { SceneRoom } from '../../parts/scene-room'

export type FinishOnStage = Scene & { kind: 'finish' }

/** The right answer above the lanes: a line, or two where it is long and the room is not low. */
const [ANSWER, LONG_ANSWER, LOW] = [5.2, 8.2, 30]
/** A letter of it, and what says that it is the answer. */
const [LETTER, LABEL] = [1.75, 24]
/** A lane is as high as its type at the least, and no higher than this; the first has more. */
const [LANE, MOST_LANE] = [3.75, 7.6]
/** Under a name, who it was needs this much of a lane. */
const [WHO, FIRST_WHO] = [7, 8.6]
const [FIRST, GOOD_FIRST, MOST_FIRST] = [5, 9, 11.5]
/** Teams that are closer together than this are not drawn further apart than they were. */
const LEAST_WINDOW = 250
/** Rooms narrower than these have less, or no, place for each team's time beside its gap. */
const [WIDE, NARROW] = [76, 62]

export type Lane = {
  finish: Finish
  /** How far from the line when the first crossed it, 0 to 1 of the strip. */
  behind: number
}
export type FinishLayout = {
  answer: number
  lanes: Lane[]
  more: number
  first: number
  lane: number
  /** The strip's width in units. */
  strip: number
  figures: 'both' | 'both short' | 'gap'
  /** Who it was stands under a team's name, or there is no room for it; the first one's has more; beside: a mark fits in its line. */
  who: { first: boolean; others: boolean; beside: boolean }
}

/** The lanes of the photo finish, first at the top, true to the gaps. */
export const finishLayout = (
  { finish, right }: Pick<FinishOnStage, 'finish' | 'right'>,
  { high, wide, grow }: SceneRoom,
): FinishLayout => {
  // No range is as long as that.
  const letters = typeof right === 'string' ? right.length : 0
  const isLong = letters * LETTER > wide - LABEL && high >= LOW
  const answer = (isLong ? LONG_ANSWER : ANSWER) * grow
  const all = high - answer
  const fitting = 1 + Math.floor((all - FIRST) / LANE)
  const shown = finish.length > fitting ? fitting - 1 : finish.length
  // Those without a lane are counted in the last one.
  const left = shown < finish.length ? all - LANE : all
  const others = Math.max(1, shown - 1)
  const lane = Math.max(LANE, Math.min(MOST_LANE * grow, (left - GOOD_FIRST * grow) / others))
  const first = Math.max(FIRST, Math.min(MOST_FIRST * grow, left - others * lane))
  return {
    answer,
    lanes: lanesOf(finish).slice(0, shown),
    more: finish.length - shown,
    first,
    lane,
    strip: wide * (wide < WIDE ? 0.18 : hasLongNames(finish) ? 0.24 : 0.34),
    figures: wide < NARROW ? 'gap' : wide < WIDE ? 'both short' : 'both',
    who: { first: first >= FIRST_WHO, others: lane >= WHO, beside: wide >= WIDE },
  }
}

/** Long names need some of the strip. */
const LONG_NAME = 17
const hasLongNames = (finish: readonly Finish[]): boolean =>
  finish.some(({ team }) => team.name.length > LONG_NAME)

const lanesOf = (finish: readonly Finish[]): Lane[] => {
  const slowest = Math.max(LEAST_WINDOW, ...finish.map(({ behind }) => behind))
  return finish.map((one) => ({ finish: one, behind: one.behind / slowest }))
}
