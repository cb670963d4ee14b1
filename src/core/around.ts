import type { XTime } from './time'
import type { ControlView, FeedView, ReplayView, StageClock } from './views'

/** What a view needs from outside the session. */
export type Around = {
  now: XTime
  clock: StageClock
  mode: ControlView['mode']
  file: string
  feed: FeedView
  journal: string
  replay: ReplayView | null
}
