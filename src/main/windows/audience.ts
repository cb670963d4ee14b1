import { screen, type BrowserWindow, type Rectangle, type WebContents } from 'electron'
import type { DisplaysView } from '../../ipc/contract'
import type { SettingsFile } from '../settings'
import { passKeysOn } from './audience-keys'
import { isNewlyWindow, placeOf, type AudiencePlace, type AudienceWish } from './audience-place'
import { coverDisplay, makeAudienceWindow, retire, type AudienceWindow } from './audience-window'
import { boundsOf } from './audience-bounds'
import { asProjector, coversMuch, type Screen } from './displays'
import { mendAfterCrash } from './mending'

export type AudienceDeps = {
  settings: SettingsFile
  trainers: () => Screen
  control: () => BrowserWindow | undefined
  onChange: () => void
}

type Size = DisplaysView['size']

export type Audience = {
  window: () => BrowserWindow | undefined
  /** Whether this is its page. */
  owns: (page: WebContents) => boolean
  /** Shows it where it belongs; done once it is on screen, or waits for its display. */
  open: () => Promise<void>
  close: () => void
  /** The trainer wants something else. */
  want: (wish: Partial<AudienceWish>) => void
  wish: () => Readonly<AudienceWish>
  isFull: () => boolean
  /** Hidden, since the system put it over the trainer's screen again and again. */
  isAstray: () => boolean
  setFull: (on: boolean) => void
  /** Where it is; undefined while there is none. */
  place: () => AudiencePlace | undefined
  /** Displays came, went or changed: it goes where it belongs now. */
  settle: () => void
  size: () => Size
}

const NONE: Size = { width: 1920, height: 1080 }
/** After so many tries nobody fights with a system that puts the wall elsewhere: it stays out of sight until it is settled anew. */
const MOST_STRAYS = 3

/** The audience's window: on the projector, in a plain window, or out of sight while the projector is gone. */
export const createAudience = ({ settings, trainers, control, onChange }: AudienceDeps): Audience => {
  const { oneScreen = false, projector } = settings.read()
  let wish: AudienceWish = {
    isOneScreen: oneScreen,
    isFull: true,
    wasOnProjector: false,
    remembered: projector,
    leftOver: new Set(),
  }
  let held: AudienceWindow | undefined
  let place: AudiencePlace = { kind: 'lost' }
  /** It, and those before it, which are shown until it is. */
  const all = new Set<AudienceWindow>()
  let waiting: (() => void)[] = []
  let strays = 0
  let size = NONE

  const bounds = (of: AudiencePlace): Rectangle =>
    boundsOf(of, screen.getAllDisplays(), settings.read().windows?.audience)

  const rememberWhereItStood = ({ stands }: AudienceWindow, at: AudiencePlace): void => {
    if (at.kind !== 'window' || at.isProjectors) return
    settings.update({ windows: { ...settings.read().windows, audience: stands() } })
  }

  const watch = (made: AudienceWindow): void => {
    const { window } = made
    passKeysOn(window, { control, leaveFullScreen: () => setFull(false) })
    mendAfterCrash(window, () => window.destroy())
    window.on('enter-full-screen', onChange)
    window.on('leave-full-screen', onChange)
    window.on('close', () => {
      if (held === made) rememberWhereItStood(made, place)
    })
    window.on('closed', () => {
      all.delete(made)
      if (held === made) gone()
    })
    const moved = (): void => {
      if (held !== made) return
      if (made.kind === 'wall') keepOffTheTrainers(window)
      else onChange()
    }
    window.on('move', moved)
    window.on('resize', moved)
  }

  const gone = (): void => {
    held = undefined
    strays = 0
    size = NONE
    shown()
    onChange()
  }
  const shown = (): void => {
    for (const done of waiting.splice(0)) done()
  }

  /** A system that moves windows by itself is quicker than its news of what happened to the displays. */
  const keepOffTheTrainers = (window: BrowserWindow): void => {
    const own = trainers()
    if (place.kind !== 'wall' || place.screen.id === own.id) return
    if (!window.isVisible() || !coversMuch(window.getBounds(), own.bounds)) return
    window.hide()
    strays += 1
    if (isAstray()) onChange()
    else goToPlace()
  }

  const isAstray = (): boolean => held !== undefined && place.kind === 'wall' && strays > MOST_STRAYS

  const make = (kind: AudienceWindow['kind']): AudienceWindow => {
    const made = makeAudienceWindow(kind, bounds(place), goToPlace)
    all.add(made)
    watch(made)
    return made
  }

  const goToPlace = (): void => {
    if (!held) return
    const before = place
    place = placeOf(screen.getAllDisplays(), trainers(), wish)
    if (place.kind === 'lost') hide()
    else {
      if (held.kind !== place.kind) {
        rememberWhereItStood(held, before)
        held = make(place.kind)
      } else if (isNewlyWindow(before, place)) held.window.setBounds(bounds(place))
      if (held.isReady) show(held)
    }
    onChange()
  }

  const hide = (): void => {
    for (const { window } of all) window.hide()
    // What the trainer asked of a projector that is gone is not asked of the next one.
    wish = { ...wish, isFull: true }
    if (held?.isReady) shown()
  }

  const show = (ready: AudienceWindow): void => {
    if (place.kind === 'wall') coverDisplay(ready, bounds(place))
    else if (!ready.window.isVisible()) ready.window.showInactive()
    for (const other of all) if (other !== ready) retire(other)
    rememberProjector()
    shown()
  }

  const rememberProjector = (): void => {
    if (place.kind === 'lost' || (place.kind === 'window' && !place.isProjectors)) return
    const remembered = asProjector(place.screen)
    const isNews = JSON.stringify(remembered) !== JSON.stringify(settings.read().projector)
    wish = { ...wish, remembered, wasOnProjector: true, leftOver: new Set() }
    if (isNews) settings.update({ projector: remembered })
  }

  const isFull = (): boolean => held !== undefined && (place.kind === 'wall' || held.window.isFullScreen())
  const setFull = (on: boolean): void => {
    if (place.kind === 'wall' || (place.kind === 'window' && place.isProjectors)) want({ isFull: on })
    else held?.window.setFullScreen(on)
  }

  const want = (change: Partial<AudienceWish>): void => {
    wish = { ...wish, ...change }
    settle()
  }
  const settle = (): void => {
    strays = 0
    goToPlace()
  }

  return {
    window: () => held?.window,
    owns: (page) => [...all].some(({ window }) => !window.isDestroyed() && window.webContents === page),
    open: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        if (!held) {
          place = placeOf(screen.getAllDisplays(), trainers(), wish)
          held = make(place.kind === 'wall' ? 'wall' : 'window')
        } else {
          settle()
          held.window.moveTop()
        }
      }),
    close: () => {
      if (!held) return
      rememberWhereItStood(held, place)
      gone()
      for (const window of all) retire(window)
    },
    isFull,
    isAstray,
    setFull,
    want,
    wish: () => wish,
    place: () => (held ? place : undefined),
    settle,
    size: () => {
      if (held && place.kind === 'wall') size = sizeOf(place.screen)
      else if (held && place.kind === 'window') {
        const [width = NONE.width, height = NONE.height] = held.window.getContentSize()
        size = { width, height }
      }
      return size
    },
  }
}

const sizeOf = ({ bounds: { width, height } }: Screen): Size => ({ width, height })
