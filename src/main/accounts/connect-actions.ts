import type { ConnectionAction, Reply } from '../../ipc/contract'
import type { Asked } from '../asked'
import type { Accounts } from './accounts'

const DONE: Reply = { kind: 'done' }

/** Does what the trainer wants of the accounts. `readNow`: an open session goes on reading with what was mended. */
export const connectActions =
  (
    accounts: Accounts,
    { asked, readNow }: { asked: Pick<Asked, 'showConnection'>; readNow: () => void },
  ): ((action: ConnectionAction) => Promise<Reply>) =>
  async (action) => {
    const thenRead = (reply: Reply): Reply => {
      if (reply.kind === 'done') readNow()
      return reply
    }
    switch (action.kind) {
      case 'show-connection':
        asked.showConnection(action.on)
        return DONE
      case 'connect-keys': {
        const { kind: _kind, slot, ...keys } = action
        return thenRead(await accounts.connectKeys(slot, keys))
      }
      case 'sign-in':
        return thenRead(await accounts.signIn(action.slot, action))
      case 'cancel-sign-in':
        accounts.cancelSignIn()
        return DONE
      case 'try-account':
        return thenRead(await accounts.tryOut(action.slot))
      case 'forget-account':
        return accounts.forget(action.slot)
      case 'own-app':
        accounts.own(action.slot, action.isOwner)
        return DONE
      case 'keep-secrets':
        return accounts.agree(action.on)
    }
  }
