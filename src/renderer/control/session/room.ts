import type { Look } from '../../../core/look'
import type { ControlView } from '../../../core/views'
import type { DisplaysView } from '../../../ipc/contract'
import { messages } from '../messages'
import type { Act, Send } from '../parts/doing'

/** What all actions are about, and how they are asked for. */
export type Room = {
  view: ControlView
  look: Look
  displays: DisplaysView
  /** Marks of the courses that were published and read back in rehearsal. */
  rehearsed: readonly string[]
  send: Send
  act: Act
}

/** Why nothing at all can be changed; an ended session's wall can still be tidied up and covered. */
export const whyFrozen = ({ mode }: Pick<ControlView, 'mode'>): string | undefined =>
  mode === 'replay' ? messages.whyNot.replay : undefined

/** Why nothing that counts can be changed now, in words; undefined in a session that goes on. */
export const whyLocked = (view: Pick<ControlView, 'mode' | 'session'>): string | undefined =>
  whyFrozen(view) ?? (view.session.ended ? messages.whyNot.ended : undefined)
