import type { RunSheet } from '../core/runsheet'

/** What the control window has to ask or show because somebody wants it from outside: the menu bar, or the command line. */
export type Asked = {
  isConnectionOpen: () => boolean
  showConnection: (on: boolean) => void
  /** A live session that waits for the trainer's word. */
  starting: () => RunSheet | null
  askToStart: (sheet: RunSheet | null) => void
}

export const createAsked = (onChange: () => void): Asked => {
  let isConnectionOpen = false
  let starting: RunSheet | null = null
  return {
    isConnectionOpen: () => isConnectionOpen,
    showConnection: (on) => {
      isConnectionOpen = on
      onChange()
    },
    starting: () => starting,
    askToStart: (sheet) => {
      starting = sheet
      onChange()
    },
  }
}
