import { useCallback, useEffect, useRef, useState } from 'react'
import type { HintDraft } from '../../../core/commands'
import { namedText } from '../../../core/desk/promise-words'
import type { PostId } from '../../../core/time'
import type { HintRow, PostRow } from '../../../core/views'
import type { Send } from '../parts/doing'
import { preparedDraft, type Prepare } from './prepared'

type Answered = Pick<PostRow, 'id' | 'name' | 'username' | 'noReply'>

/** An answer is for whoever wrote the post, or for all who were promised an answer to the same question. */
type ForWhom = 'one' | 'all who wait'
type Taken = Pick<HintRow, 'text' | 'to' | 'answers' | 'about'>

export type HintWriting = {
  draft: HintDraft
  isLeaving: boolean
  write: (text: string) => void
  /** Whose post is answered, while the hint is written to one. */
  answering: Answered | undefined
  /** The post that it was last written to: choosing others instead can be taken back. */
  before: { row: Answered; about: HintDraft['about']; forWhom: ForWhom } | undefined
  /** The same answer to others who wait for it now: they leave with it. */
  copies: HintDraft[]
  /** Turns the hint into an answer to a post; where X takes none, into a post to all. What is written stays. */
  answer: (row: Answered, about: HintDraft['about'], forWhom: ForWhom) => void
  /** Puts a prepared hint into the desk, for its team, as help with its question. */
  prepare: Prepare
  /** To somebody else; then it is no answer to the post that it was written to. */
  address: (to: HintDraft['to']) => void
  /** Puts a whole hint into the desk, to be looked at and sent. */
  take: (hint: Taken) => void
  /** The same, unless something else is written there by now. */
  giveBack: (hint: Taken) => void
  send: () => Promise<void>
}

/** Each hint starts to everybody, so that none goes to the last one's team unseen. */
const blank = (): HintDraft => ({ id: crypto.randomUUID(), text: '', to: { kind: 'all' } })

/** What a hint is about, once it goes to others. */
const elsewhere = (about: HintDraft['about']): Pick<HintDraft, 'about'> =>
  about && about.kind !== 'answer' && about.kind !== 'promise' ? { about } : {}

/** X takes no text twice: each has its reader's name. Their ids come of the first one's, so that they are sent once as well. */
const copiesOf = ({ id, text }: HintDraft, also: readonly Answered[]): HintDraft[] => {
  if (text.trim() === '') return []
  const used = new Set([text])
  return also.map(({ id: post, username }, at) => {
    const named = namedText(text.trim(), used, username)
    used.add(named)
    return {
      id: `${id}-${at + 1}`,
      text: named,
      to: { kind: 'post', post },
      about: { kind: 'answer', post },
    }
  })
}

/** The hint that is being written. Its id is made once, so that however often Send is pressed, it is one hint. */
export const useHints = (send: Send, whoElseWaits: (question: PostId) => Answered[]): HintWriting => {
  const [draft, setDraft] = useState(blank)
  const [isLeaving, setLeaving] = useState(false)
  const leaving = useRef<string>(undefined)

  const [before, setBefore] = useState<HintWriting['before']>()
  const answer = useCallback<HintWriting['answer']>((row, about, forWhom) => {
    setBefore({ row, about, forWhom })
    const to = row.noReply === '' ? { kind: 'post' as const, post: row.id } : { kind: 'all' as const }
    setDraft(({ id, text }) => ({ id, text, to, ...(about ? { about } : {}) }))
  }, [])
  const prepare = useCallback<Prepare>((hint, question) => {
    setBefore(undefined)
    setDraft(({ id }) => ({ ...preparedDraft(hint, question), id }))
  }, [])
  const write = useCallback((text: string) => setDraft((held) => ({ ...held, text })), [])
  const take = ({ text, to, answers, about }: Taken) => {
    // A thread goes on behind its own last post only.
    const whom = to.kind === 'thread' ? ({ kind: 'all' } as const) : to
    setDraft(({ id }) => ({ id, text, to: whom, ...(about ? { about } : {}) }))
    setBefore(
      to.kind === 'post'
        ? { row: { id: to.post, name: '', username: '', ...answers, noReply: '' }, about, forWhom: 'one' }
        : undefined,
    )
  }
  // As the field stands when an answer comes, which may be later than the press that asked.
  const written = useRef(draft.text)
  useEffect(() => {
    written.current = draft.text
  })
  const { row } = before ?? {}
  const isForAll = before?.forWhom === 'all who wait' && draft.about?.kind === 'answer'
  const copies = isForAll ? copiesOf(draft, whoElseWaits(before.row.id)) : []
  return {
    draft,
    isLeaving,
    write,
    answering:
      row && draft.to.kind === 'post' && row.id === draft.to.post && row.username !== '' ? row : undefined,
    before,
    copies,
    answer,
    prepare,
    address: (to) => setDraft(({ about, ...held }) => ({ ...held, to, ...elsewhere(about) })),
    take,
    giveBack: (hint) => {
      if (written.current.trim() === '') take(hint)
    },
    send: async () => {
      if (draft.text.trim() === '' || leaving.current === draft.id) return
      leaving.current = draft.id
      setLeaving(true)
      const reply = await send({ kind: 'hint', hint: draft })
      leaving.current = undefined
      setLeaving(false)
      if (reply.kind !== 'done') return
      for (const copy of copies) void send({ kind: 'hint', hint: copy })
      setDraft((held) => (held.id === draft.id ? blank() : held))
      setBefore((held) => (held === before ? undefined : held))
    },
  }
}
