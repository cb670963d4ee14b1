import { latePosts } from '../../core/read-through'
import type { Session } from '../../core/session'
import type { Clock, XTime } from '../../core/time'

/** X's index shows a post 30 s after it was made (X-API), or now and then later: so long after the end it is read anyway, ms. */
const READS_ON_MS = 60_000
/** When X has not let it be read for so long, only the trainer can help, ms. */
const GIVES_UP_MS = 20 * 60_000

/** Ends the reading of a session that has ended: once X has shown all from before the end, or when that is not to be had. */
export const createReadingOn = (deps: {
  session: Session
  clock: Clock
  /** X's time. */
  now: () => XTime
  stop: () => void
}) => {
  const { session, clock, now, stop } = deps
  let cancelTimers = (): void => {}
  let isOn = false

  const end = (): void => {
    isOn = false
    cancelTimers()
    stop()
  }
  const minuteLeft = (): number => (session.endedAt ?? now()) + READS_ON_MS - now()
  /** Something was read. */
  const look = (): void => {
    if (isOn && minuteLeft() <= 0 && latePosts(session, now()) !== 'awaited') end()
  }

  return {
    look,
    /** From the end on, or from now on once more. */
    begin: (): void => {
      cancelTimers()
      isOn = true
      const cancels = [clock.after(Math.max(0, minuteLeft()), look), clock.after(GIVES_UP_MS, end)]
      cancelTimers = () => cancels.forEach((cancel) => cancel())
    },
    cancel: (): void => cancelTimers(),
  }
}
