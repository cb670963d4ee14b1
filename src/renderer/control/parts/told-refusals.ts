import { Toast } from '@base-ui/react/toast'
import type { AppAction } from '../../../ipc/contract'
import { messages, told } from '../messages'

/** How long a refusal is told at the most, ms. */
const TOLD_MS = 8000

/** What the window asks for by itself: that it is answered says nothing of what the trainer wanted. */
const BY_ITSELF: ReadonlySet<AppAction['kind']> = new Set([
  'keep-draft',
  'read-draft',
  'read-people',
  'read-evidence',
  'read-changes',
  'try-change',
])
export const isByItself = ({ kind }: { kind: string }): boolean =>
  (BY_ITSELF as ReadonlySet<string>).has(kind)

/** What was refused and why, until it is read, some seconds have passed, or something is done that was asked for later. */
export const createToldRefusals = () => {
  const toasts = Toast.createToastManager()
  /** By what they say: the how manieth refusal it was. */
  const shown = new Map<string, number>()
  let count = 0
  return {
    toasts,
    tell: (why: string): void => {
      count += 1
      shown.set(why, count)
      // One refusal at a time for the same reason, however often it is asked again.
      toasts.add({
        id: why,
        title: messages.refused,
        description: told(why),
        priority: 'high',
        timeout: TOLD_MS,
      })
    },
    /** Takes away what is told now, once the answer is called; what is refused meanwhile stays. */
    asking: (): (() => void) => {
      const until = count
      return () => {
        for (const [why, at] of shown) {
          if (at > until) continue
          shown.delete(why)
          toasts.close(why)
        }
      }
    },
  }
}
export type ToldRefusals = ReturnType<typeof createToldRefusals>
