import type { SceneRoom } from '../../parts/scene-room'

const HOUR = 3_600_000
/** How large digits may be beside the scene's height and width: '12:41', and '1:02:05'. */
const [HIGH, MINUTES_WIDE, HOURS_WIDE] = [0.7, 0.3, 0.22]

/** The size of a giant countdown: the same from an hour down to the last second, so that it does not jump. */
export const digitsSize = (msLeft: number, { high, wide }: SceneRoom): number =>
  Math.min(HIGH * high, wide * (Math.abs(msLeft) >= HOUR ? HOURS_WIDE : MINUTES_WIDE))
