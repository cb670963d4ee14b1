import { z } from 'zod'
import type { ConnectionView, SlotName } from '../ipc/contract'

/** `plain`: only written in base64, since the trainer agreed to it where there is no keyring. */
const SealedSchema = z.object({ how: z.enum(['keyring', 'plain']), text: z.string().max(100_000) })

const SlotsSchema = z.object({ master: SealedSchema.optional(), rehearsal: SealedSchema.optional() })

/** How secrets lie in the settings: those of X itself, and beside them those of other servers, by their origin. */
export const SecretsSchema = SlotsSchema.extend({
  /** The trainer wants them kept although others on this computer could read them. */
  agreed: z.boolean(),
  elsewhere: z.record(z.string(), SlotsSchema).optional(),
})
type Kept = z.infer<typeof SecretsSchema>

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
  /** undefined: forgotten. Never throws: what the disk or the keyring refuses is not saved. */
  keep: (slot: SlotName, text: string | undefined) => void
  /** What was to be kept beyond this run is. */
  isSaved: (slot: SlotName) => boolean
  /** Taken back, what is written is forgotten. Answers whether that is on the disk. */
  agree: (agreed: boolean) => boolean
}

type SecretsFile = {
  read: () => { secrets?: Kept | undefined }
  /** Whether it is on the disk. */
  update: (change: { secrets: Kept }) => boolean
}

/**
 * Secrets in the settings, sealed by the system's keyring; without a good one they stay in memory unless the trainer agrees. What
 * opens an account at one server is neither read nor kept for another. `origin`: the server's, undefined for X itself.
 */
export const createSecrets = (
  keyring: Keyring,
  file: SecretsFile,
  { origin }: { origin: string | undefined },
): Secrets => {
  const unsaved = new Set<SlotName>()
  const strength = (): Strength => {
    if (!keyring.isEncryptionAvailable()) return 'none'
    return keyring.getSelectedStorageBackend?.() === 'basic_text' ? 'weak' : 'strong'
  }
  const held = (): Kept => file.read().secrets ?? { agreed: false }
  const lasts = (): boolean => strength() === 'strong' || held().agreed

  const slots = () => (origin === undefined ? held() : held().elsewhere?.[origin])

  const sealed = (text: string): Kept['master'] =>
    strength() === 'none'
      ? { how: 'plain', text: Buffer.from(text).toString('base64') }
      : { how: 'keyring', text: keyring.encryptString(text).toString('base64') }

  return {
    strength,
    agreed: () => held().agreed,
    lasts,
    read: (slot) => {
      const kept = slots()?.[slot]
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
      unsaved.delete(slot)
      if (text !== undefined && !lasts()) return
      const write = (): boolean => {
        const change = { [slot]: text === undefined ? undefined : sealed(text) }
        const kept = held()
        const secrets =
          origin === undefined
            ? { ...kept, ...change }
            : { ...kept, elsewhere: { ...kept.elsewhere, [origin]: { ...slots(), ...change } } }
        return file.update({ secrets })
      }
      try {
        if (!write()) unsaved.add(slot)
      } catch {
        // A keyring may lock while the app runs.
        unsaved.add(slot)
      }
    },
    isSaved: (slot) => !unsaved.has(slot),
    agree: (agreed) => {
      const kept = held()
      return file.update({ secrets: agreed || strength() === 'strong' ? { ...kept, agreed } : { agreed } })
    },
  }
}
