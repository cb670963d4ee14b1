import type { Reply, SlotName } from '../../ipc/contract'
import type { XKeys } from '../x/credentials'
import type { SignedIn } from '../x/sign-in/sign-in'
import { notConnected } from './door'
import { hold, idOf, type Held, type Kept } from './held'
import { asCredentials, type Slots } from './slots'

/** What the trainer does about accounts that takes X a while: one thing at a time for each. */
export type Connecting = {
  connectKeys: (slot: SlotName, keys: XKeys) => Promise<Reply>
  signIn: (slot: SlotName, as: { clientId: string; isOwner: boolean }) => Promise<Reply>
  cancelSignIn: () => void
  tryOut: (slot: SlotName) => Promise<Reply>
  /** A sign-in is revoked at X, as far as X can be reached. */
  forget: (slot: SlotName) => Promise<Reply>
  isBusy: (slot: SlotName) => boolean
  /** For whom the browser is waited for. */
  signingIn: () => SlotName | undefined
}

const DONE: Reply = { kind: 'done' }
const refused = (why: string): Reply => ({ kind: 'refused', why })

const SET_UP_ELSEWHERE =
  'These keys are set in this computer’s environment, by whoever set it up. Change them there, and start Chalkbird again.'
const BUSY =
  'Chalkbird is still asking X about this account. Wait until that is done, or cancel the sign-in, then try again.'
const STILL_ON_DISK =
  'The account is forgotten only until Chalkbird is closed: it could not be taken off this computer’s disk. Make room there, and look here again after the next start.'
const X_NOT_TOLD =
  'X could not be told that this sign-in is given up. To be sure, take Chalkbird off the list of connected apps in the settings at x.com.'

/** `signIn`: in the browser. */
export const createConnecting = ({
  slots,
  signIn,
  now,
  refresh,
  onChange,
}: {
  slots: Slots
  signIn: (asked: { clientId: string; cancelled: AbortSignal }) => Promise<SignedIn>
  now: () => number
  refresh: Parameters<typeof hold>[1]['refresh']
  onChange: () => void
}): Connecting => {
  const tasks = new Map<SlotName, AbortController>()
  let signingIn: SlotName | undefined

  const alone = async (slot: SlotName, task: (calledOff: AbortSignal) => Promise<Reply>): Promise<Reply> => {
    if (tasks.has(slot)) return refused(BUSY)
    const mine = new AbortController()
    tasks.set(slot, mine)
    onChange()
    try {
      return await task(mine.signal)
    } finally {
      tasks.delete(slot)
      onChange()
    }
  }
  const whyNotHere = (slot: SlotName, tried: Held): string | undefined => {
    const other = slots.at(slot === 'master' ? 'rehearsal' : 'master')
    const { account } = tried.kept()
    return account && other && idOf(other.kept()) === account.id
      ? `@${account.username} is connected already, as the other of the two accounts. Connect another one here.`
      : undefined
  }
  /** Kept only once X has said who it is: mistyped keys take nobody's place, and a sign-in that takes none is revoked. */
  const connect = async (slot: SlotName, kept: Kept, calledOff: AbortSignal): Promise<Reply> => {
    const tried = hold(kept, { refresh, now, keep: () => {} })
    const trouble = await slots.ask(tried)
    const letGo = () => slots.letGo(tried.kept().credentials)
    if (calledOff.aborted) {
      void letGo()
      return DONE
    }
    const why = trouble?.why ?? whyNotHere(slot, tried)
    if (why !== undefined) return refused((await letGo()) ? `${why} ${X_NOT_TOLD}` : why)
    const told = tried.told()
    if (!told) throw new Error('X answered, and told nothing')
    await slots.take(slot, tried.kept(), told)
    return DONE
  }
  const cancelSignIn = (): void => {
    if (signingIn) tasks.get(signingIn)?.abort()
  }

  return {
    connectKeys: async (slot, keys) =>
      slots.isSetElsewhere(slot)
        ? refused(SET_UP_ELSEWHERE)
        : alone(slot, (calledOff) =>
            connect(slot, { credentials: asCredentials(keys), isOwner: true }, calledOff),
          ),
    signIn: async (slot, { clientId, isOwner }) => {
      if (slots.isSetElsewhere(slot)) return refused(SET_UP_ELSEWHERE)
      // There is one trainer, at one browser.
      if (signingIn !== slot) cancelSignIn()
      return alone(slot, async (calledOff) => {
        signingIn = slot
        onChange()
        const answer = await signIn({ clientId, cancelled: calledOff })
        if (signingIn === slot) signingIn = undefined
        switch (answer.kind) {
          case 'cancelled':
            return DONE
          case 'refused':
            return answer
          case 'signed-in':
            onChange()
            return connect(slot, { credentials: { kind: 'oauth2', ...answer.tokens }, isOwner }, calledOff)
        }
      })
    },
    cancelSignIn,
    tryOut: async (slot) => {
      const account = slots.at(slot)
      if (!account) return refused(notConnected(slot).why)
      return alone(slot, async () => {
        await slots.ask(account)
        return DONE
      })
    },
    forget: async (slot) => {
      if (slots.isSetElsewhere(slot)) return refused(SET_UP_ELSEWHERE)
      tasks.get(slot)?.abort()
      const trouble = await slots.letGo(slots.leave(slot))
      if (!slots.isSaved(slot)) return refused(STILL_ON_DISK)
      return trouble
        ? refused(
            `Chalkbird has forgotten the account, but could not tell X. ${trouble.why} To be sure, take Chalkbird off the list of connected apps in the settings at x.com.`,
          )
        : DONE
    },
    isBusy: (slot) => tasks.has(slot),
    signingIn: () => signingIn,
  }
}
