import type { Display } from 'electron'
import type { Clock } from '../../core/time'

/** For so long after a change of the displays the system may move windows by itself, ms. */
const SYSTEM_MOVES_MS = 2000
/** A system that moves windows is quicker than its news of the display that went: a move counts after so long without any, ms. */
const QUIET_MS = 1000

export type TrainersDisplay<Found = Display> = {
  /** Undefined: neither the display nor the control window is there any more. */
  now: () => Found | undefined
  /** The control window belongs here from now on. */
  set: (display: Found) => void
  /** The control window is elsewhere, for whatever reason. */
  moved: () => void
  displaysChanged: () => void
}

/**
 * Which display is the trainer's: the one to which they moved the control window. Where the window is by accident, after a
 * display came or went, does not count: else the audience's window could take the trainer's display for a free one.
 */
export const createTrainersDisplay = <Found extends Pick<Display, 'id'>>({
  all,
  under,
  clock,
  onChange,
}: {
  all: () => readonly Found[]
  /** The display below the control window, as long as there is one. */
  under: () => Found | undefined
  clock: Clock
  /** Another display is the trainer's. */
  onChange: () => void
}): TrainersDisplay<Found> => {
  let id = under()?.id
  let changedAt = Number.NEGATIVE_INFINITY
  let forget = (): void => {}
  const found = (): Found | undefined => all().find((display) => display.id === id)

  const takeOver = (): void => {
    const to = under()
    if (!to || to.id === id || !found()) return
    ;({ id } = to)
    onChange()
  }
  const displaysChanged = (): void => {
    forget()
    changedAt = clock.now()
  }
  return {
    now: () => found() ?? under(),
    set: (display) => {
      ;({ id } = display)
      displaysChanged()
    },
    moved: () => {
      if (clock.now() - changedAt <= SYSTEM_MOVES_MS) return
      forget()
      forget = clock.after(QUIET_MS, takeOver)
    },
    displaysChanged,
  }
}
