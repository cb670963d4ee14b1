import type { SlotView } from '../../ipc/contract'
import type { Held } from './held'

/** What the control window sees of an account: nothing that opens it. */
export const slotView = (
  account: Held | undefined,
  { from, isBusy }: { from: Exclude<SlotView['from'], 'nobody'>; isBusy: boolean },
): SlotView => {
  if (!account)
    return { from: 'nobody', way: 'keys', username: '', isOwner: false, may: null, trouble: '', isBusy }
  const { credentials, account: known, isOwner } = account.kept()
  const told = account.told()
  return {
    from,
    way: credentials.kind === 'oauth1' ? 'keys' : 'sign-in',
    username: known?.username ?? '',
    isOwner,
    may: told?.trouble === '' ? told.may : null,
    trouble: told?.trouble ?? '',
    isBusy,
  }
}
