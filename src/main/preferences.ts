import { DEFAULT_LOOK, type Language, type Look } from '../core/look'
import type { Keys } from '../ipc/contract'
import type { SettingsFile } from './settings'

/** What the trainer chose for the stage and the control room, kept across runs. */
export type Preferences = {
  look: () => Look
  language: () => Language
  keys: () => Keys
  setLook: (look: Look) => void
  setLanguage: (language: Language) => void
  setKeys: (keys: Keys) => void
}

export const createPreferences = (settings: SettingsFile, onChange: () => void): Preferences => {
  const kept = settings.read()
  let [look, language, keys] = [kept.look ?? DEFAULT_LOOK, kept.language ?? 'en', kept.keys ?? {}]
  return {
    look: () => look,
    language: () => language,
    keys: () => keys,
    setLook: (chosen) => {
      look = chosen
      settings.update({ look })
      onChange()
    },
    setLanguage: (chosen) => {
      language = chosen
      settings.update({ language })
      onChange()
    },
    setKeys: (chosen) => {
      keys = chosen
      settings.update({ keys })
      onChange()
    },
  }
}
