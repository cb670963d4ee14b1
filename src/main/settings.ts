import Store from 'electron-store'
import { readSettings, withChange, type Settings, type SettingsChange } from './settings-parts'

export type SettingsFile = {
  read: () => Settings
  /** Changes the parts that are named, and leaves the others as they are. */
  update: (change: SettingsChange) => void
}

/** The settings' file; one that can't be read counts as empty, since nothing in it is worth a stopped show. */
export const openSettings = (): SettingsFile => {
  const store = new Store<Record<string, unknown>>({ name: 'settings', clearInvalidConfig: true })
  return {
    read: () => readSettings(store.store),
    update: (change) => {
      store.store = withChange(store.store, change)
    },
  }
}
