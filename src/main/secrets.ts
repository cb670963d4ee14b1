import { z } from 'zod'
import type { ConnectionView, SlotName } from '../ipc/contract'

/** `plain`: only written in base64, since the trainer agreed to it where there is no keyring. */
const SealedSchema = z.object({ how: z.enum(['keyring', 'plain']), text: z.string().max(100_000) })

/** How secrets lie in the settings. `agreed`: the trainer wants them kept although others on this computer could read them. */
export const SecretsSchema = z.object({
  agreed: z.boolean(),
  master: SealedSchema.optional(),
  rehearsal: SealedSchema.optional(),
})
type Sealed = z.infer<typeof SecretsSchema>

/** Electron's safeStorage, of which Electron 25 has no `getSelectedStorageBackend`. */
export type Keyring = {
  isEncryptionAvailable: () => boolean
  encryptString: (text: string) => Buffer
  decryptString: (sealed: Buffer) => string
  getSelectedStorageBackend?: () => string
}

/** `weak`: encrypted by a password that is in every copy of the program. `none`: not encrypted at all. */
type Strength = ConnectionView['keyring']['strength']

export type Secrets = {
  strength: () => Strength
  agreed: () => boolean
  /** Whether secrets are kept beyond this run. */
  lasts: () => boolean
  /** undefined: none, or the keyring does not open it any more. */
  read: (slot: SlotName) => string | undefined
  /** Done once it lasts, as far as the disk allows. undefined: forgotten. */
  keep: (slot: SlotName, text: string | undefined) => void
  /** Taken back, what is written is forgotten. */
  agree: (agreed: boolean) => void
}

type SecretsFile = {
  read: () => { secrets?: Sealed | undefined }
  update: (change: { secrets: Sealed }) => void
}

/** Secrets in the settings, sealed by the system's keyring; without a good one they stay in memory unless the trainer agrees. */
export const createSecrets = (keyring: Keyring, file: SecretsFile): Secrets => {
  const strength = (): Strength => {
    if (!keyring.isEncryptionAvailable()) return 'none'
    return keyring.getSelectedStorageBackend?.() === 'basic_text' ? 'weak' : 'strong'
  }
  const held = (): Sealed => file.read().secrets ?? { agreed: false }
  const lasts = (): boolean => strength() === 'strong' || held().agreed

  const sealed = (text: string): Sealed['master'] =>
    strength() === 'none'
      ? { how: 'plain', text: Buffer.from(text).toString('base64') }
      : { how: 'keyring', text: keyring.encryptString(text).toString('base64') }

  return {
    strength,
    agreed: () => held().agreed,
    lasts,
    read: (slot) => {
      const kept = held()[slot]
      if (!kept) return undefined
      const bytes = Buffer.from(kept.text, 'base64')
      try {
        return kept.how === 'plain' ? bytes.toString() : keyring.decryptString(bytes)
      } catch {
        // Another user's keyring, or another computer's settings: the account has to be connected again.
        return undefined
      }
    },
    keep: (slot, text) => {
      if (text !== undefined && !lasts()) return
      const { [slot]: _old, ...others } = held()
      file.update({ secrets: text === undefined ? others : { ...others, [slot]: sealed(text) } })
    },
    agree: (agreed) => {
      const kept = held()
      file.update({ secrets: agreed || strength() === 'strong' ? { ...kept, agreed } : { agreed } })
    },
  }
}
