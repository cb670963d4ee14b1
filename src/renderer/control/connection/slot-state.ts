import type { SlotView } from '../../../ipc/contract'
import { messages } from '../messages'

const { connection: words } = messages

/** How it stands with an account, and that in words. */
export const slotState = ({
  from,
  username,
  trouble,
}: SlotView): { state: 'none' | 'well' | 'trouble'; said: string } => {
  if (from === 'nobody') return { state: 'none', said: words.nobody }
  if (trouble !== '') return { state: 'trouble', said: words.troubled(username) }
  return { state: 'well', said: words.connected(username) }
}
