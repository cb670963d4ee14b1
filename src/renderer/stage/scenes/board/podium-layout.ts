import type { SceneRoom } from '../../parts/scene-room'

/** Those behind the podium get a line, where the room is high enough for one. */
const [REST, HIGH_ENOUGH] = [5, 30]
/** The bird, in parts of the podium's height and at the most. */
const [BIRD, MOST_BIRD] = [0.29, 12]
/** How high the steps of the second and the third are beside the first. */
const RISES = [1, 0.87, 0.74] as const
/** Steps lower than this have sign and points in one line. */
const COMPACT = 20
/** A name with its rank and sign in the line behind the podium, and what says how many more there are. */
const [NAME, MORE] = [22, 15]

export type PodiumLayout = {
  bird: number
  /** How high the step of this rank is, in units. */
  rise: (rank: number) => number
  isCompact: boolean
  /** How many of those behind the podium are named. */
  behind: number
}

/** The podium's sizes; `rest` teams stand behind it. */
export const podiumLayout = (rest: number, { high, wide, grow }: SceneRoom): PodiumLayout => {
  const hasRest = rest > 0 && high >= HIGH_ENOUGH
  // Where there is space, the picture is no higher than it is wide.
  const podium = Math.min(high - (hasRest ? REST * grow : 0), wide * 0.62)
  const bird = Math.min(MOST_BIRD * grow, BIRD * podium)
  const first = podium - bird - 0.4
  const names =
    rest * NAME * grow <= wide ? rest : Math.max(1, Math.floor((wide - MORE * grow) / (NAME * grow)))
  return {
    bird,
    rise: (rank) => first * (RISES[rank - 1] ?? RISES[2]),
    isCompact: first < COMPACT,
    behind: hasRest ? names : 0,
  }
}
