import { app, screen, type BrowserWindow, type IpcMainInvokeEvent } from 'electron'
import type { Language } from '../../core/look'
import type { DisplaysView, Pushes, WindowRole } from '../../ipc/contract'
import { machineClock } from '../clocks'
import type { SettingsFile } from '../settings'
import { createAudience } from './audience'
import { toldOf } from './audience-place'
import { carryControl, loadControl, openControlWindow, showControl } from './control-window'
import { isMirrored, screenInfos, type Screen } from './displays'
import { mendAfterCrash } from './mending'
import { createScreenWishes, type ScreenWishes } from './screen-wishes'
import { createTrainersDisplay, type TrainersDisplay } from './trainers-display'

export type Windows = {
  openControl: () => Promise<void>
  /** In the control room's language as it is now; the settings, where it was chosen, are open again. */
  reloadControl: () => void
  screens: ScreenWishes
  window: (role: WindowRole) => BrowserWindow | undefined
  send: (to: WindowRole, patch: Pushes['patch']) => void
  /** Tells the trainer why something could not be done. */
  refuse: (why: Pushes['refused']) => void
  roleOf: (event: IpcMainInvokeEvent) => WindowRole | undefined
  displays: () => DisplaysView
}

/** The two windows, and the displays that they stand on. `onChange` is told when any of it changed. */
export const createWindows = ({
  settings,
  language,
  onChange,
}: {
  settings: SettingsFile
  /** The control room's. */
  language: () => Language
  onChange: () => void
}): Windows => {
  let control: BrowserWindow | undefined
  let trainers: TrainersDisplay | undefined
  const trainersScreen = (): Screen => trainers?.now() ?? screen.getPrimaryDisplay()

  const audience = createAudience({ settings, trainers: trainersScreen, control: () => control, onChange })
  const window = (role: WindowRole) => (role === 'control' ? control : audience.window())
  const audiencesScreen = (): number | undefined => {
    const place = audience.place()
    return place && place.kind !== 'lost' ? place.screen.id : undefined
  }

  /** Displays that change places leave windows where others are now: the control window must not lie under the wall. */
  const bringControlBack = (): void => {
    if (!control || audience.place()?.kind !== 'wall') return
    const under = screen.getDisplayMatching(control.getBounds())
    const own = trainers?.now()
    if (own && own.id !== under.id && under.id === audiencesScreen())
      carryControl(control, under.workArea, own.workArea)
  }
  const displaysChanged = (): void => {
    trainers?.displaysChanged()
    audience.settle()
    bringControlBack()
    onChange()
  }
  const followDisplays = (): void => {
    screen.on('display-added', displaysChanged)
    screen.on('display-removed', (_event, { id }) => {
      const stayed = screen.getAllDisplays().map((display) => display.id)
      const wasAudiences = id === audiencesScreen()
      const { leftOver } = audience.wish()
      audience.want({ leftOver: new Set(wasAudiences ? stayed : [...leftOver].filter((old) => old !== id)) })
      displaysChanged()
    })
    screen.on('display-metrics-changed', (_event, _display, changed) => {
      if (changed.some((what) => what !== 'workArea')) displaysChanged()
    })
  }

  const openControl = async (): Promise<void> => {
    const { window, stands } = openControlWindow(settings.read().windows?.control)
    control = window
    const belongs = createTrainersDisplay({
      all: () => screen.getAllDisplays(),
      under: () => (window.isDestroyed() ? undefined : screen.getDisplayMatching(window.getBounds())),
      clock: machineClock,
      onChange,
    })
    trainers = belongs
    mendAfterCrash(window, () => window.destroy())
    window.on('move', () => {
      belongs.moved()
      onChange()
    })
    window.on('close', () => {
      settings.update({ windows: { ...settings.read().windows, control: stands() } })
    })
    window.on('closed', () => {
      control = undefined
      app.quit()
    })
    followDisplays()
    await showControl(window, language())
    onChange()
  }

  return {
    openControl,
    reloadControl: () => {
      if (control) void loadControl(control, language(), '&open=settings')
    },
    window,
    screens: createScreenWishes({
      settings,
      audience,
      trainers: trainersScreen,
      giveTrainers: (to) => {
        const from = trainers?.now()
        if (!control || !from) return
        carryControl(control, from.workArea, to.workArea)
        trainers?.set(to)
      },
    }),
    refuse: (why) => control?.webContents.send('refused', why),
    send: (to, patch) => window(to)?.webContents.send('patch', patch),
    roleOf: ({ sender, senderFrame }) => {
      // A frame inside a page is nobody: only the page itself may ask.
      if (senderFrame !== sender.mainFrame) return undefined
      if (control?.webContents === sender) return 'control'
      return audience.owns(sender) ? 'audience' : undefined
    },
    displays: sameWhileEqual(() => {
      const screens = screen.getAllDisplays()
      return {
        audience: toldOf(audience.place(), { isFull: audience.isFull(), isAstray: audience.isAstray() }),
        size: audience.size(),
        screens: screenInfos(screens, { trainers: trainersScreen().id, audiences: audiencesScreen() }),
        isMirrored: isMirrored(screens),
        isOneScreen: audience.wish().isOneScreen,
        projector: audience.wish().remembered?.label ?? '',
      }
    }),
  }
}

/** Hands the same value on while nothing in it changed: a window is sent only what is new. */
const sameWhileEqual = <Value>(make: () => Value): (() => Value) => {
  let last = { text: '', value: undefined as Value | undefined }
  return () => {
    const value = make()
    const text = JSON.stringify(value)
    if (last.value === undefined || last.text !== text) last = { text, value }
    return last.value ?? value
  }
}
