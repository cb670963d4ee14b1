import { useCallback, useRef, useState } from 'react'
import type { HintDraft } from '../../../core/commands'
import type { HintRow, PostRow, PreparedRow } from '../../../core/views'
import type { Send } from '../parts/doing'
import { preparedDraft } from './prepared'

type Answered = Pick<PostRow, 'id' | 'name' | 'username' | 'noReply'>

export type HintWriting = {
  draft: HintDraft
  isLeaving: boolean
  write: (text: string) => void
  /** Whose post is answered, while the hint is written to one. */
  answering: Answered | undefined
  /** Turns the hint into an answer to a post; where X takes none, into a post to all. What is written stays. */
  answer: (row: Answered, about?: HintDraft['about']) => void
  /** Puts a prepared hint into the desk, for its team, as help with its question. */
  prepare: (hint: PreparedRow, question: string) => void
  address: (to: HintDraft['to']) => void
  /** Puts a whole hint into the desk, to be looked at and sent. */
  take: (hint: Pick<HintRow, 'text' | 'to' | 'answers'>) => void
  send: () => Promise<void>
}

/** Each hint starts to everybody, so that none goes to the last one's team unseen. */
const blank = (): HintDraft => ({ id: crypto.randomUUID(), text: '', to: { kind: 'all' } })

/** The hint that is being written. Its id is made once, so that however often Send is pressed, it is one hint. */
export const useHints = (send: Send): HintWriting => {
  const [draft, setDraft] = useState(blank)
  const [isLeaving, setLeaving] = useState(false)
  const leaving = useRef<string>(undefined)

  const [answering, setAnswering] = useState<Answered>()
  const answer = useCallback((row: Answered, about?: HintDraft['about']) => {
    setAnswering(row)
    const to = row.noReply === '' ? { kind: 'post' as const, post: row.id } : { kind: 'all' as const }
    setDraft(({ id, text }) => ({ id, text, to, ...(about ? { about } : {}) }))
  }, [])
  const write = useCallback((text: string) => setDraft((held) => ({ ...held, text })), [])
  return {
    draft,
    isLeaving,
    write,
    answering: draft.to.kind === 'post' && answering?.id === draft.to.post ? answering : undefined,
    answer,
    prepare: (hint, question) => {
      setAnswering(undefined)
      setDraft(({ id }) => ({ ...preparedDraft(hint, question), id }))
    },
    address: (to) => setDraft((held) => ({ ...held, to })),
    take: ({ text, to, answers }) => {
      // A thread goes on behind its own last post only.
      setDraft(({ id }) => ({ id, text, to: to.kind === 'thread' ? { kind: 'all' } : to }))
      setAnswering(to.kind === 'post' && answers ? { id: to.post, ...answers, noReply: '' } : undefined)
    },
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
