import type { HintDraft } from '../../../core/commands'
import type { Sending } from '../../../core/facts'
import { NOT_BEHIND } from '../../../core/sending'
import type { Session } from '../../../core/session'
import { timeOfId, type Clock, type XTime } from '../../../core/time'
import { TAKEN_BACK } from './words'

type Waiting = { draft: HintDraft; undoUntil: number; cancel: () => void }

/** Timers count ms in 31 bits: a longer wait is made in stretches, which also follow a clock that is set meanwhile. */
const STRETCH_MS = 60 * 60_000

const isOver = ({ kind }: Sending): boolean => kind === 'refused' || kind === 'unsent' || kind === 'deleted'

/**
 * Hints that wait for their turn: until their undo window is over, until the post before them is on X and its gap has passed,
 * and until their own time. One that does not come out stops all behind it.
 */
export const createTurns = (deps: {
  session: Session
  clock: Clock
  now: () => XTime
  /** Its turn has come; `due`: when that was. */
  leave: (draft: HintDraft, due: number) => void
  /** It does not leave any more. */
  drop: (draft: HintDraft, why: string) => void
}) => {
  const { session, clock, now, leave, drop } = deps
  const waiting = new Map<string, Waiting>()

  /** When it may leave, X's time; undefined while the post before it is not on X. */
  const dueOf = ({ draft: { behind, notBefore = 0 }, undoUntil }: Waiting): number | undefined => {
    const due = Math.max(undoUntil, notBefore)
    if (!behind) return due
    const before = session.sendings.get(behind.hint)?.value
    return before?.kind === 'sent' ? Math.max(due, timeOfId(before.post) + behind.gap * 1000) : undefined
  }

  const wait = (one: Waiting): void => {
    one.cancel()
    const due = dueOf(one)
    if (due === undefined) return
    const left = due - now()
    if (left <= 0) {
      waiting.delete(one.draft.id)
      leave(one.draft, due)
    } else one.cancel = clock.after(Math.min(left, STRETCH_MS), () => wait(one))
  }

  const behind = (hint: string): Waiting[] =>
    [...waiting.values()].filter(({ draft }) => draft.behind?.hint === hint)

  const remove = (hint: string): boolean => {
    waiting.get(hint)?.cancel()
    return waiting.delete(hint)
  }

  const dropBehind = (hint: string, why: string): void => {
    for (const { draft } of behind(hint)) {
      remove(draft.id)
      drop(draft, why)
      dropBehind(draft.id, why)
    }
  }

  return {
    add: (draft: HintDraft, undoUntil: number): void => {
      const one: Waiting = { draft, undoUntil, cancel: () => {} }
      waiting.set(draft.id, one)
      wait(one)
    },
    /** Those behind it can not leave either. Answers whether it was still waiting. */
    takeBack: (hint: string): boolean => {
      const isHere = remove(hint)
      if (isHere) dropBehind(hint, TAKEN_BACK)
      return isHere
    },
    /** What became of a hint, for those that wait behind it. */
    heard: (hint: string, sending: Sending): void => {
      if (sending.kind === 'sent') for (const one of behind(hint)) wait(one)
      const isLost = sending.kind === 'unknown' && !sending.sought
      if (isOver(sending) || isLost) dropBehind(hint, NOT_BEHIND)
    },
    /** Nothing leaves any more; answers what had not. */
    stop: (): string[] => {
      const left = [...waiting.keys()]
      for (const hint of left) remove(hint)
      return left
    },
  }
}
