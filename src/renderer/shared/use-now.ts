import { useEffect, useState } from 'react'
import { xTime, type XTime } from '../../core/time'
import type { StageClock } from '../../core/views'

/** X's time at this moment, as the window's clock was set by the main process. */
export const readClock = ({ x, local, rate }: StageClock): XTime => xTime(x + (Date.now() - local) * rate)

/** Nothing on the scene moves: `useNow` then never ticks. */
export const STILL = Number.POSITIVE_INFINITY

/** X's time, read anew every so many milliseconds; a stopped clock does not tick. */
export const useNow = (clock: StageClock, every: number): XTime => {
  const [, tick] = useState(0)
  const ticks = clock.rate > 0 && every !== STILL
  useEffect(() => {
    if (!ticks) return undefined
    const timer = setInterval(() => tick((count) => count + 1), every)
    return () => clearInterval(timer)
  }, [ticks, every])
  return readClock(clock)
}
