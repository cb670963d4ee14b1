import type { Entry } from '../../core/facts'
import { createSessionViews } from '../../core/slices'
import { xTime } from '../../core/time'
import type { FeedView } from '../../core/views'
import type { Reply } from '../../ipc/contract'
import { machineClock } from '../clocks'
import type { OpenSession } from './open-session'
import { createReplay, type Replay } from './replay'

const NO_FEED: FeedView = { state: 'off', trouble: '', posts: 0 }

const UNCHANGEABLE: Reply = { kind: 'refused', why: 'This is a replay: what happened can not be changed.' }

const unchangeable = () => Promise.resolve(UNCHANGEABLE)

/** A saved session being replayed: same views, same fold; it takes no commands and needs no network. */
export const startReplaySession = (deps: {
  entries: readonly Entry[]
  file: string
  onChange: (what: 'more' | 'restarted') => void
}): OpenSession | undefined => {
  const replay: Replay | undefined = createReplay({
    entries: deps.entries,
    local: machineClock,
    onChange: (what) => {
      if (what === 'restarted' && replay) views = createSessionViews(replay.session())
      deps.onChange(what)
    },
  })
  if (!replay) return undefined
  let views = createSessionViews(replay.session())
  return {
    mode: 'replay',
    session: replay.session,
    views: () => views,
    around: () => ({
      now: replay.now(),
      clock: replay.stageClock(),
      mode: 'replay',
      file: deps.file,
      feed: NO_FEED,
      journal: '',
      replay: replay.view(),
    }),
    command: unchangeable,
    readNow: () => {},
    addPost: unchangeable,
    course: { check: unchangeable, bookmark: unchangeable, repair: unchangeable },
    steer: (to) => {
      switch (to.kind) {
        case 'play':
          return replay.play(to.rate)
        case 'pause':
          return replay.pause()
        case 'seek':
          return replay.seek(xTime(to.at))
      }
    },
    close: () => {
      replay.pause()
      return Promise.resolve()
    },
  }
}
