import { screen, type BrowserWindow, type Display } from 'electron'
import { machineClock } from '../clocks'

/** For so long after a change of the displays the system may move windows by itself, ms. */
const SYSTEM_MOVES_MS = 2000

export type TrainersDisplay = {
  now: () => Display
  /** The control window belongs here from now on. */
  set: (display: Display) => void
  displaysChanged: () => void
}

/**
 * Which display is the trainer's: the one to which they moved the control window. Where the window is by accident, after a
 * display came or went, does not count: else the audience's window could take the trainer's display for a free one.
 */
export const createTrainersDisplay = (control: BrowserWindow): TrainersDisplay => {
  const under = (): Display => screen.getDisplayMatching(control.getBounds())
  let { id } = under()
  let changedAt = Number.NEGATIVE_INFINITY
  control.on('move', () => {
    if (machineClock.now() - changedAt > SYSTEM_MOVES_MS) ({ id } = under())
  })
  return {
    now: () => screen.getAllDisplays().find((display) => display.id === id) ?? under(),
    set: (display) => {
      ;({ id } = display)
      changedAt = machineClock.now()
    },
    displaysChanged: () => {
      changedAt = machineClock.now()
    },
  }
}
