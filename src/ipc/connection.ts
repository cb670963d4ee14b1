import { z } from 'zod'

/** `master`: who runs live sessions; `rehearsal`: a practice account on X. */
const SlotSchema = z.enum(['master', 'rehearsal'])
export type SlotName = z.infer<typeof SlotSchema>

/** As X's console gives them out: no spaces, and nothing but ASCII. */
const Secret = z
  .string()
  .max(300)
  .regex(/^[\u0021-\u007e]+$/)

/** What the trainer does about accounts on X. Secrets go this way only: nothing of them ever comes back. */
export const connectionActions = [
  /** Opens the screen, from wherever it is asked for. */
  z.strictObject({ kind: z.literal('show-connection'), on: z.boolean() }),
  z.strictObject({
    kind: z.literal('connect-keys'),
    slot: SlotSchema,
    appKey: Secret,
    appSecret: Secret,
    accessToken: Secret,
    accessSecret: Secret,
  }),
  /** Answered once the browser came back, or nobody did. */
  z.strictObject({
    kind: z.literal('sign-in'),
    slot: SlotSchema,
    clientId: Secret,
    /** The account owns the developer app, so that reading its mentions costs a fifth. */
    isOwner: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('cancel-sign-in') }),
  z.strictObject({ kind: z.literal('try-account'), slot: SlotSchema }),
  z.strictObject({ kind: z.literal('forget-account'), slot: SlotSchema }),
  z.strictObject({ kind: z.literal('own-app'), slot: SlotSchema, isOwner: z.boolean() }),
  /** Keep secrets although the keyring is weak or missing. */
  z.strictObject({ kind: z.literal('keep-secrets'), on: z.boolean() }),
] as const
export type ConnectionAction = z.infer<(typeof connectionActions)[number]>

type Allowed = 'yes' | 'no' | 'unknown'
/** What an account may do on X. */
export type May = { read: Allowed; write: Allowed }

/** An account on X, or the place for one. */
export type SlotView = {
  /** `environment`: set by whoever set up this computer. `memory`: until the app ends. */
  from: 'nobody' | 'settings' | 'memory' | 'environment'
  way: 'keys' | 'sign-in'
  /** Empty until X has told it. */
  username: string
  isOwner: boolean
  /** null until X was asked in this run. */
  may: May | null
  /** Why it does not work, in plain words; empty when nothing is known to be wrong. */
  trouble: string
  isBusy: boolean
}

export type ConnectionView = {
  slots: Record<SlotName, SlotView>
  /** The system's keyring; `agreed`: secrets are kept although it is weak or missing. */
  keyring: { strength: 'strong' | 'weak' | 'none'; agreed: boolean }
  /** To be registered with X, for signing in. */
  callbacks: readonly string[]
  /** For whom the browser is waited for. */
  signingIn: SlotName | null
}
