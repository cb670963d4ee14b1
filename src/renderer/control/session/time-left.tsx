import type { StageClock, Timer } from '../../../core/views'
import { withMinutes } from '../format'
import { STILL, useNow } from '../../shared/use-now'
import { messages } from '../messages'
import { leftOf } from './countdown-moves'

const { show: words } = messages

/** How often a countdown of whole seconds is drawn anew, ms. */
const TICK_MS = 250

/** What is left of the countdown, in words: running, paused or over. */
export const TimeLeft = ({ timer, clock }: { timer: Timer; clock: StageClock }) => {
  const now = useNow(clock, timer.kind === 'running' ? TICK_MS : STILL)
  const left = leftOf(timer, now)
  const face = withMinutes(Math.abs(left))
  if (timer.kind === 'paused') return <>{words.paused(face)}</>
  return <>{left > -1000 ? words.timer(face) : words.over(face)}</>
}
