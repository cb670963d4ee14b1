import { Toast } from '@base-ui/react/toast'
import { useCallback, useMemo, useState } from 'react'
import type { Command, Cover } from '../../../core/commands'
import { messages } from '../messages'
import type { Send } from '../parts/doing'
import { sendAll } from './stage-actions'

/** What was done, in words, and the commands that take it back. */
type Undoable = {
  what: string
  back: Command[]
  /** It can be taken back only while this covers the stage. */
  under?: Cover
}

/** How long what was done is offered to be taken back by a button; the key takes it back for longer. */
const OFFERED_MS = 8000

/** More are not remembered by anybody. */
const MOST = 50

export type Undo = {
  last: Undoable | undefined
  did: (done: Undoable) => void
  back: () => void
  /** A key was pressed that can do nothing now: nobody is to wonder why. */
  tellWhyNot: (whyNot: string) => void
  /** That is no longer so. */
  hushWhyNot: () => void
  toasts: ReturnType<typeof Toast.createToastManager>
}

/** What was moderated here, so that it can be taken back, one after the other. */
export const useUndo = (send: Send, cover: Cover): Undo => {
  const toasts = useMemo(() => Toast.createToastManager(), [])
  const [done, setDone] = useState<readonly Undoable[]>([])
  const last = done.findLast(({ under }) => under === undefined || under === cover)
  const tell = useCallback(
    (title: string, type: 'done' | 'undone') =>
      toasts.add({ id: 'moderation', title, type, timeout: OFFERED_MS }),
    [toasts],
  )
  const did = useCallback(
    (undoable: Undoable) => {
      setDone((held) => [...held.slice(1 - MOST), undoable])
      tell(undoable.what, 'done')
    },
    [tell],
  )
  const hushWhyNot = useCallback(() => toasts.close('why-not'), [toasts])
  return {
    last,
    toasts,
    did,
    tellWhyNot: (title) =>
      void toasts.add({ id: 'why-not', title, type: 'why-not', timeout: OFFERED_MS / 2 }),
    hushWhyNot,
    back: () => {
      if (!last) return
      setDone((held) => held.slice(0, held.lastIndexOf(last)))
      void sendAll(send, last.back)
      tell(messages.moderation.undone(last.what), 'undone')
    },
  }
}
