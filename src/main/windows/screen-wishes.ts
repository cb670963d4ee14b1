import { screen, type Display } from 'electron'
import type { Reply } from '../../ipc/contract'
import type { SettingsFile } from '../settings'
import type { Audience } from './audience'
import { asProjector, isFree, type Screen } from './displays'
import { createIdentify } from './identify'

/** What the trainer can ask about the two windows and the displays. */
export type ScreenWishes = {
  showAudience: () => Promise<Reply>
  closeAudience: () => Reply
  choose: (display: number) => Promise<Reply>
  oneScreen: (on: boolean) => Promise<Reply>
  swap: () => Promise<Reply>
  identify: () => Reply
  /** Undefined: the other of the two. */
  fullScreen: (on: boolean | undefined) => Reply
}

export type ScreenWishesDeps = {
  settings: SettingsFile
  audience: Audience
  trainers: () => Screen
  giveTrainers: (to: Display) => void
}

const DONE: Reply = { kind: 'done' }
const refused = (why: string): Reply => ({ kind: 'refused', why })
const NO_WINDOW = refused('The audience window is not open.')
const LOST = refused(
  'The projector is not connected. The audience window comes back by itself when it is; one-screen mode shows it here.',
)
const ONE_SCREEN_ONLY = refused('There is only one screen.')
const MIRRORED = refused(
  'This screen shows the same as yours. Let the system extend the desktop instead of mirroring it.',
)

export const createScreenWishes = ({
  settings,
  audience,
  trainers,
  giveTrainers,
}: ScreenWishesDeps): ScreenWishes => {
  const identify = createIdentify()

  const keepOneScreen = (on: boolean): void => {
    if (audience.wish().isOneScreen !== on) settings.update({ oneScreen: on })
  }

  const choose = async (id: number): Promise<Reply> => {
    const displays = screen.getAllDisplays()
    const chosen = displays.find((display) => display.id === id)
    if (!chosen) return refused('This screen is not connected any more.')
    const place = audience.place()
    const now = place && place.kind !== 'lost' ? place.screen.id : undefined
    if (chosen.id === trainers().id) {
      const free = displays.filter((display) => isFree(display, chosen))
      const to = free.find((display) => display.id === now) ?? free[0]
      if (!to) return ONE_SCREEN_ONLY
      giveTrainers(to)
    } else if (!isFree(chosen, trainers())) return MIRRORED
    keepOneScreen(false)
    audience.want({
      isOneScreen: false,
      isFull: true,
      remembered: asProjector(chosen),
      leftOver: new Set(),
    })
    await audience.open()
    return DONE
  }

  return {
    showAudience: async () => {
      if (audience.place()?.kind === 'lost') return LOST
      await audience.open()
      return DONE
    },
    closeAudience: () => {
      audience.want({ wasOnProjector: false, leftOver: new Set() })
      audience.close()
      return DONE
    },
    choose,
    oneScreen: async (on) => {
      keepOneScreen(on)
      audience.want({ isOneScreen: on, isFull: true, wasOnProjector: false, leftOver: new Set() })
      await audience.open()
      return DONE
    },
    swap: async () => {
      const place = audience.place()
      if (!place) return NO_WINDOW
      return place.kind === 'lost' ? LOST : choose(trainers().id)
    },
    identify: () => {
      identify(screen.getAllDisplays())
      return DONE
    },
    fullScreen: (on) => {
      const place = audience.place()
      if (!place) return NO_WINDOW
      if (place.kind === 'lost') return LOST
      audience.setFull(on ?? (audience.isAstray() || !audience.isFull()))
      return DONE
    },
  }
}
