import type { SlotView } from '../../ipc/contract'
import type { Held } from './held'
import { NOT_SAVED } from './slots'

/** What the control window sees of an account: nothing that opens it. */
export const slotView = (
  account: Held | undefined,
  { from, isSaved, isBusy }: { from: Exclude<SlotView['from'], 'nobody'>; isSaved: boolean; isBusy: boolean },
): SlotView => {
  if (!account)
    return { from: 'nobody', way: 'keys', username: '', isOwner: false, may: null, trouble: '', isBusy }
  const { credentials, account: known, isOwner } = account.kept()
  const told = account.told()
  const trouble = told?.trouble ?? ''
  return {
    from,
    way: credentials.kind === 'oauth1' ? 'keys' : 'sign-in',
    username: known?.username ?? '',
    isOwner,
    may: told?.trouble === '' ? told.may : null,
    trouble: trouble === '' && !isSaved ? NOT_SAVED : trouble,
    isBusy,
  }
}
