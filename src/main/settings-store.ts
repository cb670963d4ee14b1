import Store from 'electron-store'
import { settingsIn, type SettingsFile } from './settings'

/** The settings' file; one that can't be read counts as empty. */
export const openSettings = (): SettingsFile =>
  settingsIn(new Store<Record<string, unknown>>({ name: 'settings', clearInvalidConfig: true }))
