import type { Clock } from '../core/time'

/** Something to do at a moment, ms by the clock. */
type Due<Deed> = { time: number; deed: Deed }

/** Does things at their moments, in order. One timer for the next only, so that no timer's lateness can change the order. */
export const createAgenda = <Deed>(clock: Clock, carryOut: (due: Due<Deed>) => void) => {
  let waiting: Due<Deed>[] = []
  let cancelTimer = () => {}

  const catchUp = (): void => {
    for (let next = waiting[0]; next && next.time <= clock.now(); next = waiting[0]) {
      waiting.shift()
      carryOut(next)
    }
  }

  const setTimer = (): void => {
    cancelTimer()
    cancelTimer = () => {}
    const next = waiting[0]
    if (next === undefined) return
    cancelTimer = clock.after(Math.max(0, next.time - clock.now()), () => {
      catchUp()
      setTimer()
    })
  }

  return {
    add: (dues: readonly Due<Deed>[]): void => {
      waiting = [...waiting, ...dues].toSorted((a, b) => a.time - b.time)
      setTimer()
    },
    /** Does what is due already, whatever its timer says. */
    catchUp,
    clear: (): void => {
      waiting = []
      setTimer()
    },
    isEmpty: (): boolean => waiting.length === 0,
  }
}
