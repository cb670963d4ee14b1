import type { SceneRoom } from '../../parts/scene-room'
import { linesOf } from '../../parts/lines-of'
import { FLOOR, GAP } from './board-layout'
import type { FigureWidths } from './figure-widths'

/** Those behind the podium get a line, where the room is high enough for one. */
const [REST, HIGH_ENOUGH] = [5, 30]
/** The bird, in parts of the podium's height and at the most; where the podium is low it is the first to give way. */
const [BIRD, SMALL_BIRD, MOST_BIRD] = [0.29, 0.2, 12]
/** How high the steps of the second and the third are beside the first; and where figures stand in more than one line. */
const RISES = [1, 0.87, 0.74] as const
const FLAT_RISES = [1, 0.9, 0.82] as const
/** Steps lower than this have everything in smaller letters. */
const COMPACT = 20
/** A name with its rank and sign in the line behind the podium, and what says how many more there are. */
const [NAME, MORE] = [22, 15]
/** Between two steps, inside one beside its figures, and between these where there is room. */
const [BETWEEN, PADDING, ROOMY_GAP] = [1.6, 0.8, 1.8]
/** A line of figures at the floor; a step's own lines without them, one of a name among them; and one more of a name. */
const [LINE, OWN_LINES, NAME_LINE] = [3.75, 11.2, 3.4]
/** A step's rank, sign and points with what is between them, for each unit that they grow: what is no points, and a letter's height of these. */
const [RANK_AND_SIGN, POINTS] = [9.2, 4.2]
/** On both sides of them. */
const ASIDE = 2.4
/** Names stand in a narrower cut. */
const CUT = 0.86

export type PodiumLayout = {
  bird: number
  /** How high the step of this rank is, in units. */
  rise: (rank: number) => number
  isCompact: boolean
  /** How much its rank, sign and points grow: no more than its step is wide. */
  own: number
  /** How many of those behind the podium are named. */
  behind: number
  /** How large a team's figures are, what is between two of them, and which there are beside how often it was right. */
  figure: number
  between: number
  speed: boolean
  corrected: boolean
}

/**
 * What may be given up of a team's figures on a step: the correction first, since it is in the points (and before a name is cut), and the mean time next.
 * Where they are too wide for a line they have more, if the lowest step is high enough.
 */
const OFFERS = [
  { speed: true, corrected: true },
  { speed: true, corrected: false },
  { speed: false, corrected: false },
] as const

/** The podium's sizes, for the widest figures of those who stand on it; `rest` teams stand behind it. */
export const podiumLayout = (
  { rest, widths, names }: { rest: number; widths: FigureWidths; names: readonly string[] },
  room: SceneRoom,
): PodiumLayout => {
  const { wide, grow } = room
  const inner = (wide - 2 * BETWEEN) / 3 - PADDING
  const isLong = names.some((name) => linesOf(name, FLOOR * CUT, inner - PADDING) > 1)
  const secondLine = isLong ? NAME_LINE : 0
  const wayOf = (offer: { speed: boolean; corrected: boolean }) => {
    const ems = [widths.right, offer.speed ? widths.speed : 0, offer.corrected ? widths.correctedInWords : 0]
    const shown = ems.filter((one) => one > 0)
    const lines = linesFor(shown, inner)
    return { ...offer, shown, lines, ...stepsIn({ rest, lines }, room) }
  }
  const { speed, corrected, lines, shown, first, bird, isCompact, hasRest } =
    OFFERS.map(wayOf).find((way) => {
      if (way.shown.some((one) => one * FLOOR > inner)) return false
      const needed = OWN_LINES + way.lines * LINE + (way.corrected ? secondLine : 0)
      return way.lines === 1 || (!way.isCompact && way.first * FLAT_RISES[2] >= needed)
    }) ?? wayOf({ speed: false, corrected: false })
  const named =
    rest * NAME * grow <= wide ? rest : Math.max(1, Math.floor((wide - MORE * grow) / (NAME * grow)))
  const ems = shown.reduce((sum, one) => sum + one, 0)
  const gaps = shown.length - 1
  const figure =
    lines > 1 ? FLOOR : Math.max(FLOOR, Math.min(FLOOR * grow, (inner - GAP * gaps) / Math.max(1, ems)))
  const rises = lines > 1 ? FLAT_RISES : RISES
  return {
    bird,
    rise: (rank) => first * (rises[rank - 1] ?? rises[2]),
    isCompact,
    own: Math.min(grow, ((wide - 2 * BETWEEN) / 3 - ASIDE) / (RANK_AND_SIGN + POINTS * widths.points)),
    behind: hasRest ? named : 0,
    figure,
    between: lines === 1 && ems * figure + ROOMY_GAP * gaps <= inner ? ROOMY_GAP : GAP,
    speed,
    corrected,
  }
}

/** How many lines these figures take at the floor, as many in each as go into it. */
const linesFor = (ems: readonly number[], inner: number): number => {
  let [lines, taken] = [1, 0]
  for (const one of ems) {
    const more = taken === 0 ? one * FLOOR : taken + GAP + one * FLOOR
    if (taken > 0 && more > inner) [lines, taken] = [lines + 1, one * FLOOR]
    else taken = more
  }
  return lines
}

/** The highest step and the bird, with so many lines of figures. */
const stepsIn = ({ rest, lines }: { rest: number; lines: number }, { high, wide, grow }: SceneRoom) => {
  const hasRest = rest > 0 && high >= HIGH_ENOUGH
  // Where there is space, the picture is no higher than it is wide.
  const podium = Math.min(high - (hasRest ? REST * grow : 0), wide * 0.62 + (lines - 1) * 1.5 * LINE)
  const isCompact = podium - BIRD * podium - 0.4 < COMPACT
  const bird = Math.min(MOST_BIRD * grow, (isCompact ? SMALL_BIRD : BIRD) * podium)
  return { hasRest, isCompact, bird, first: podium - bird - 0.4 }
}
