import type { ConnectionView, SlotView } from '../../src/ipc/contract'

const nobody: SlotView = {
  from: 'nobody',
  way: 'keys',
  username: '',
  isOwner: false,
  may: null,
  trouble: '',
  isBusy: false,
}

/** Nobody is connected; the keyring is a good one. */
export const exampleConnection = (
  slots: Partial<Record<'master' | 'rehearsal', Partial<SlotView>>> = {},
  more: Partial<ConnectionView> = {},
): ConnectionView => ({
  slots: { master: { ...nobody, ...slots.master }, rehearsal: { ...nobody, ...slots.rehearsal } },
  keyring: { strength: 'strong', agreed: false },
  callbacks: ['http://127.0.0.1:18473/callback', 'http://127.0.0.1:28473/callback'],
  signingIn: null,
  ...more,
})
