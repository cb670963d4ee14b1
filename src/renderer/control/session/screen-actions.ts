import { messages } from '../messages'
import { named, type Actions } from './actions'
import { whyFrozen, whyLocked, type Room } from './room'
import { isCovered } from './show-state'

const { whyNot } = messages.actions

type OfScreens = 'from-start' | 'from-here' | 'leave' | 'show-audience'

/** A clicker's start button sends F5 and Esc by turns: neither ends a session or moves one that has begun. */
export const screenActions = ({ view, displays, send, act }: Room): Pick<Actions, OfScreens> => {
  const fullScreen = async () => {
    if (displays.audience === 'none' || displays.audience === 'hidden') await act({ kind: 'show-audience' })
    await act({ kind: 'full-screen', on: true })
  }
  const hasBegun = view.cue > 0 || view.cues.some(({ visited }, index) => index > 0 && visited)
  const first = view.cues[0]
  return named({
    'from-start': {
      run: () => {
        if (first && !hasBegun && whyLocked(view) === undefined) void send({ kind: 'go', cue: first.id })
        void fullScreen()
      },
    },
    'from-here': { run: () => void fullScreen() },
    leave: leaving({ view, displays, send, act }),
    'show-audience': {
      whyNot: isShown(displays) ? whyNot.audienceOpen : undefined,
      run: () => void act({ kind: 'show-audience' }),
    },
  })
}

const isShown = ({ audience }: Room['displays']): boolean =>
  audience === 'full-screen' || audience === 'window'

const leaving = ({ view, displays, send, act }: Pick<Room, 'view' | 'displays' | 'send' | 'act'>) => {
  if (isCovered(view) && whyFrozen(view) === undefined)
    return { run: () => void send({ kind: 'cover', with: 'nothing' }) }
  if (view.output.held && whyLocked(view) === undefined)
    return { run: () => void send({ kind: 'hold', on: false }) }
  // Asked for even where the window is not known to be full screen yet: nobody is to press Esc twice to get out.
  return {
    whyNot: isShown(displays) ? undefined : whyNot.nothingToLeave,
    run: () => void act({ kind: 'full-screen', on: false }),
  }
}
