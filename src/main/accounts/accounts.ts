import type { Clock } from '../../core/time'
import type { ConnectionView, Reply, SlotName, SlotView } from '../../ipc/contract'
import type { ConnectedAccount } from '../connections'
import type { Secrets } from '../secrets'
import type { Trouble } from '../x/answer'
import type { XKeys } from '../x/credentials'
import type { XAddress } from '../x/library'
import { createOAuth2 } from '../x/sign-in/oauth2'
import { CALLBACKS, signIn, type SignInDeps } from '../x/sign-in/sign-in'
import { createXClient, type XClient } from '../x/x-client'
import { createConnecting, type Connecting } from './connecting'
import { doorOf, type Holder } from './door'
import { accountOf, idOf } from './held'
import { slotView } from './slot-view'
import { createSlots } from './slots'

export type AccountsDeps = {
  address: XAddress
  secrets: Secrets
  /** Set by an administrator: they are the master account's, and never kept. */
  fromEnvironment: XKeys | undefined
  clock: Clock
  openExternal: SignInDeps['openExternal']
  words: SignInDeps['words']
  /** For tests: others than those that are registered with X. */
  ports?: readonly number[]
  onChange: () => void
  /** Tells the trainer, wherever they look. */
  tell: (what: string) => void
}

/** The two accounts on X: the master account's, and the one to rehearse with. Nothing of one is ever used for the other. */
export type Accounts = Pick<Connecting, 'connectKeys' | 'signIn' | 'cancelSignIn' | 'tryOut' | 'forget'> & {
  /** The same object until something changes. */
  view: () => ConnectionView
  /** Who is connected; X is asked where that is not known. undefined: nobody is. */
  who: (slot: SlotName) => Promise<ConnectedAccount | Trouble | undefined>
  /** Who is connected, as far as that is known without asking. */
  idOf: (slot: SlotName) => string | undefined
  isOwner: (slot: SlotName) => boolean
  /** Calls X as this holder, and as nobody else: with another account, or with none, every call says so and nothing is sent. */
  clientOf: (slot: SlotName, holder: Holder) => XClient
  own: (slot: SlotName, isOwner: boolean) => void
  /** Whether accounts are kept where others could read them. */
  agree: (agreed: boolean) => Reply
}

const STILL_KEPT =
  'The accounts still lie on this computer’s disk, where others could read them: they could not be taken off it. Make room there, and look here again after the next start.'

export const createAccounts = (deps: AccountsDeps): Accounts => {
  const { address, secrets, clock, fromEnvironment, openExternal, words, ports, tell } = deps
  let view: ConnectionView | undefined
  const onChange = (): void => {
    view = undefined
    deps.onChange()
  }
  const { now } = clock
  const oauth2 = createOAuth2(address, now)
  const slots = createSlots({ address, secrets, fromEnvironment, oauth2, now, onChange, tell })
  const { baseUrl } = address
  const { isBusy, signingIn, ...connecting } = createConnecting({
    slots,
    signIn: (asked) =>
      signIn({ oauth2, baseUrl, clock, openExternal, words, ...(ports && { ports }) }, asked),
    now,
    refresh: oauth2.refresh,
    onChange,
  })
  const viewOf = (slot: SlotName): SlotView =>
    slotView(slots.at(slot), { from: slots.from(slot), isSaved: slots.isSaved(slot), isBusy: isBusy(slot) })

  return {
    ...connecting,
    view: () => {
      view ??= {
        slots: { master: viewOf('master'), rehearsal: viewOf('rehearsal') },
        keyring: { strength: secrets.strength(), agreed: secrets.agreed() },
        callbacks: CALLBACKS,
        signingIn: signingIn() ?? null,
      }
      return view
    },
    who: async (slot) => {
      const account = slots.at(slot)
      if (!account) return undefined
      const known = accountOf(account.kept())
      if (known) return known
      const trouble = await slots.ask(account)
      return trouble ?? accountOf(account.kept())
    },
    idOf: (slot) => {
      const account = slots.at(slot)
      return account && idOf(account.kept())
    },
    isOwner: (slot) => slots.at(slot)?.kept().isOwner ?? false,
    clientOf: (slot, holder) =>
      createXClient({
        keys: doorOf({ account: () => slots.at(slot), ask: slots.ask, slot, holder }),
        ...address,
      }),
    own: (slot, isOwner) => slots.at(slot)?.own(isOwner),
    agree: (agreed) => {
      const isKept = secrets.agree(agreed)
      slots.saveAll()
      // What could not be kept is told at the account itself.
      return agreed || isKept ? { kind: 'done' } : { kind: 'refused', why: STILL_KEPT }
    },
  }
}
