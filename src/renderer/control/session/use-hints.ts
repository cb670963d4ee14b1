import { useCallback, useRef, useState } from 'react'
import type { HintDraft } from '../../../core/commands'
import type { Send } from '../parts/doing'

export type HintWriting = {
  draft: HintDraft
  isLeaving: boolean
  write: (text: string) => void
  address: (to: HintDraft['to']) => void
  /** Puts a whole hint into the desk, to be looked at and sent. */
  take: (hint: { text: string; to: HintDraft['to'] }) => void
  send: () => Promise<void>
}

/** Each hint starts to everybody, so that none goes to the last one's team unseen. */
const blank = (): HintDraft => ({ id: crypto.randomUUID(), text: '', to: { kind: 'all' } })

/** The hint that is being written. Its id is made once, so that however often Send is pressed, it is one hint. */
export const useHints = (send: Send): HintWriting => {
  const [draft, setDraft] = useState(blank)
  const [isLeaving, setLeaving] = useState(false)
  const leaving = useRef<string>(undefined)

  const write = useCallback((text: string) => setDraft((held) => ({ ...held, text })), [])
  return {
    draft,
    isLeaving,
    write,
    address: (to) => setDraft((held) => ({ ...held, to })),
    take: ({ text, to }) => setDraft((held) => ({ ...held, text, to })),
    send: async () => {
      if (draft.text.trim() === '' || leaving.current === draft.id) return
      leaving.current = draft.id
      setLeaving(true)
      const reply = await send({ kind: 'hint', hint: draft })
      leaving.current = undefined
      setLeaving(false)
      if (reply.kind === 'done') setDraft((held) => (held.id === draft.id ? blank() : held))
    },
  }
}
