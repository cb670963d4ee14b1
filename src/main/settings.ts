import Store from 'electron-store'
import { z } from 'zod'
import { LanguageSchema, LookSchema } from '../core/look'
import { KeysSchema } from '../ipc/contract'

/** What the app remembers between runs. Sessions are not in here: they have journals. */
const SettingsSchema = z.object({
  /** The session that was open, and how fast its practice class lived; absent when it was left properly. */
  openSession: z.object({ path: z.string(), speed: z.number().min(1).max(20) }).optional(),
  look: LookSchema.optional(),
  language: LanguageSchema.optional(),
  keys: KeysSchema.optional(),
})
type Settings = z.infer<typeof SettingsSchema>
export type LeftOpen = NonNullable<Settings['openSession']>

export type SettingsFile = {
  read: () => Settings
  /** Sets these and leaves the others; `undefined` takes one out. */
  update: (settings: { [Part in keyof Settings]: Settings[Part] | undefined }) => void
}

/** The settings' file; one that can't be read counts as empty, since nothing in it is worth a stopped show. */
export const openSettings = (): SettingsFile => {
  const store = new Store({ name: 'settings', clearInvalidConfig: true })
  return {
    read: () => SettingsSchema.safeParse(store.store).data ?? {},
    update: (parts) => {
      const next = { ...store.store, ...parts }
      store.store = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined))
    },
  }
}
