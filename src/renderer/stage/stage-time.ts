import { createContext, useContext } from 'react'
import { xTime, type XTime } from '../../core/time'
import type { StageClock } from '../../core/views'
import { useNow } from '../shared/use-now'

/** The clock of the view that is on stage. */
export const StageTime = createContext<StageClock>({ x: xTime(0), local: 0, rate: 0 })

/** X's time on stage, read anew every so many milliseconds, or `STILL`. */
export const useStageNow = (every: number): XTime => useNow(useContext(StageTime), every)

/** How many ms of X's time are one ms for the eyes in the room: a replay that runs fast must not page fast. */
export const useStagePace = (): number => Math.max(1, useContext(StageTime).rate)
