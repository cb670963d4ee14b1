import { readSettings, withChange, type Settings, type SettingsChange } from './settings-parts'

export type SettingsFile = {
  read: () => Settings
  /** Changes the parts that are named, and leaves the others as they are. Answers whether that is on the disk. */
  update: (change: SettingsChange) => boolean
}

/** The settings in a store that may throw when it is written: what a full disk refuses holds for this run, and is tried again. */
export const settingsIn = (file: { store: Record<string, unknown> }): SettingsFile => {
  let unsaved: SettingsChange = {}
  return {
    read: () => readSettings(withChange(file.store, unsaved)),
    update: (change) => {
      unsaved = { ...unsaved, ...change }
      try {
        file.store = withChange(file.store, unsaved)
        unsaved = {}
        return true
      } catch {
        // Nothing in it is worth a stopped show.
        return false
      }
    },
  }
}
