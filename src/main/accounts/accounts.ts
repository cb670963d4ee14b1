import type { Clock } from '../../core/time'
import type { ConnectionView, Reply, SlotName, SlotView } from '../../ipc/contract'
import type { ConnectedAccount } from '../connections'
import type { Secrets } from '../secrets'
import type { Trouble } from '../x/answer'
import type { Credentials, XKeys } from '../x/credentials'
import type { XAddress } from '../x/library'
import { createOAuth2 } from '../x/sign-in/oauth2'
import { CALLBACKS, signIn, type SignInDeps } from '../x/sign-in/sign-in'
import { createXClient, type XClient } from '../x/x-client'
import { doorOf, notConnected, type Holder } from './door'
import { accountOf, hold, idOf, readKept, type Held, type Kept } from './held'
import { slotView } from './slot-view'
import { toldBy } from './told-by-x'

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
}

/** The two accounts on X: the master account's, and the one to rehearse with. Nothing of one is ever used for the other. */
export type Accounts = {
  /** The same object until something changes. */
  view: () => ConnectionView
  /** Who is connected; X is asked where that is not known. undefined: nobody is. */
  who: (slot: SlotName) => Promise<ConnectedAccount | Trouble | undefined>
  /** Who is connected, as far as that is known without asking. */
  idOf: (slot: SlotName) => string | undefined
  isOwner: (slot: SlotName) => boolean
  /** Calls X as this holder, and as nobody else: with another account, or with none, every call says so and nothing is sent. */
  clientOf: (slot: SlotName, holder: Holder) => XClient
  connectKeys: (slot: SlotName, keys: XKeys) => Promise<Reply>
  signIn: (slot: SlotName, as: { clientId: string; isOwner: boolean }) => Promise<Reply>
  cancelSignIn: () => void
  tryOut: (slot: SlotName) => Promise<Reply>
  /** A sign-in is revoked at X, as far as X can be reached. */
  forget: (slot: SlotName) => Promise<Reply>
  own: (slot: SlotName, isOwner: boolean) => void
  agree: (agreed: boolean) => void
}

const DONE: Reply = { kind: 'done' }
const refused = (why: string): Reply => ({ kind: 'refused', why })

const SET_UP_ELSEWHERE =
  'These keys are set in this computer’s environment, by whoever set it up. Change them there, and start Chalkbird again.'

const asCredentials = (keys: XKeys): Credentials => ({ kind: 'oauth1', ...keys })

export const createAccounts = (deps: AccountsDeps): Accounts => {
  const { address, secrets, clock, fromEnvironment } = deps
  let view: ConnectionView | undefined
  const onChange = (): void => {
    view = undefined
    deps.onChange()
  }
  const oauth2 = createOAuth2(address, clock.now)
  const busy = new Set<SlotName>()
  let signingIn: { slot: SlotName; cancel: AbortController } | undefined

  const isSetElsewhere = (slot: SlotName): boolean => slot === 'master' && fromEnvironment !== undefined
  const holding = (slot: SlotName, kept: Kept | undefined): Held | undefined => {
    if (!kept) return undefined
    const mine = hold(kept, {
      refresh: oauth2.refresh,
      now: clock.now,
      keep: (changed) => {
        // An answer of X's may come after the account was forgotten: it brings nothing back.
        if (held[slot] !== mine) return void letGo(changed.credentials)
        if (!isSetElsewhere(slot)) secrets.keep(slot, JSON.stringify(changed))
        onChange()
      },
    })
    return mine
  }
  /** Revokes a sign-in at X, as far as X can be reached. */
  const letGo = async (credentials: Credentials | undefined): Promise<Trouble | undefined> =>
    credentials?.kind === 'oauth2' ? oauth2.revoke(credentials) : undefined
  const held: Record<SlotName, Held | undefined> = {
    // X gives such keys out for the app's owner alone.
    master: holding(
      'master',
      fromEnvironment
        ? { credentials: asCredentials(fromEnvironment), isOwner: true }
        : readKept(secrets.read('master')),
    ),
    rehearsal: holding('rehearsal', readKept(secrets.read('rehearsal'))),
  }

  const ask = async (account: Held): Promise<Trouble | undefined> => {
    const me = await createXClient({ keys: account.door, ...address }).me()
    account.hear(toldBy(me, account.kept().credentials))
    onChange()
    return me.kind === 'ok' ? undefined : me
  }
  const whileBusy = async <Answer>(slot: SlotName, task: () => Promise<Answer>): Promise<Answer> => {
    busy.add(slot)
    onChange()
    try {
      return await task()
    } finally {
      busy.delete(slot)
      onChange()
    }
  }
  /** Kept only once X has said who it is: mistyped keys take nobody's place. */
  const connect = async (slot: SlotName, kept: Kept): Promise<Reply> => {
    const tried = hold(kept, { refresh: oauth2.refresh, now: clock.now, keep: () => {} })
    const trouble = await ask(tried)
    if (trouble) return refused(trouble.why)
    const { account } = tried.kept()
    const told = tried.told()
    if (!account || !told) throw new Error('X answered, and told nothing')
    const other = held[slot === 'master' ? 'rehearsal' : 'master']
    if (other && idOf(other.kept()) === account.id)
      return refused(
        `@${account.username} is connected already, as the other of the two accounts. Connect another one here.`,
      )
    const fresh = holding(slot, tried.kept())
    held[slot] = fresh
    fresh?.hear(told)
    return DONE
  }

  const viewOf = (slot: SlotName): SlotView =>
    slotView(held[slot], {
      from: isSetElsewhere(slot) ? 'environment' : secrets.lasts() ? 'settings' : 'memory',
      isBusy: busy.has(slot),
    })

  return {
    view: () => {
      view ??= {
        slots: { master: viewOf('master'), rehearsal: viewOf('rehearsal') },
        keyring: { strength: secrets.strength(), agreed: secrets.agreed() },
        callbacks: CALLBACKS,
        signingIn: signingIn?.slot ?? null,
      }
      return view
    },
    who: async (slot) => {
      const account = held[slot]
      if (!account) return undefined
      const known = accountOf(account.kept())
      if (known) return known
      const trouble = await ask(account)
      return trouble ?? accountOf(account.kept())
    },
    idOf: (slot) => {
      const account = held[slot]
      return account && idOf(account.kept())
    },
    isOwner: (slot) => held[slot]?.kept().isOwner ?? false,
    clientOf: (slot, holder) =>
      createXClient({ keys: doorOf({ account: () => held[slot], ask, slot, holder }), ...address }),
    connectKeys: (slot, keys) =>
      isSetElsewhere(slot)
        ? Promise.resolve(refused(SET_UP_ELSEWHERE))
        : whileBusy(slot, () => connect(slot, { credentials: asCredentials(keys), isOwner: true })),
    signIn: async (slot, { clientId, isOwner }) => {
      if (isSetElsewhere(slot)) return refused(SET_UP_ELSEWHERE)
      signingIn?.cancel.abort()
      const mine = { slot, cancel: new AbortController() }
      signingIn = mine
      return whileBusy(slot, async () => {
        const answer = await signIn(
          {
            oauth2,
            baseUrl: address.baseUrl,
            clock,
            openExternal: deps.openExternal,
            words: deps.words,
            ...(deps.ports && { ports: deps.ports }),
          },
          { clientId, cancelled: mine.cancel.signal },
        )
        if (signingIn === mine) signingIn = undefined
        switch (answer.kind) {
          case 'cancelled':
            return DONE
          case 'refused':
            return answer
          case 'signed-in':
            return connect(slot, { credentials: { kind: 'oauth2', ...answer.tokens }, isOwner })
        }
      })
    },
    cancelSignIn: () => signingIn?.cancel.abort(),
    tryOut: async (slot) => {
      const account = held[slot]
      if (!account) return refused(notConnected(slot).why)
      await whileBusy(slot, () => ask(account))
      return DONE
    },
    forget: async (slot) => {
      if (isSetElsewhere(slot)) return refused(SET_UP_ELSEWHERE)
      const left = held[slot]?.kept().credentials
      held[slot] = undefined
      secrets.keep(slot, undefined)
      onChange()
      const trouble = await letGo(left)
      return trouble
        ? refused(
            `Chalkbird has forgotten the account, but could not tell X. ${trouble.why} To be sure, take Chalkbird off the list of connected apps in the settings at x.com.`,
          )
        : DONE
    },
    own: (slot, isOwner) => held[slot]?.own(isOwner),
    agree: (agreed) => {
      secrets.agree(agreed)
      for (const slot of ['master', 'rehearsal'] as const) {
        const account = held[slot]
        if (account && !isSetElsewhere(slot)) secrets.keep(slot, JSON.stringify(account.kept()))
      }
      onChange()
    },
  }
}
