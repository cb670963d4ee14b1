import { useContext, useEffect, useRef, useState, type ReactNode } from 'react'
import type { Effect } from '../../../core/quiz/change'
import type { QuizChange } from '../../../ipc/contract'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { TextField } from '../parts/text-field'
import type { Room } from '../session/room'
import { Changes } from './changes'
import styles from './evidence.module.css'
import { Unsaved } from './unsaved'

const { quiz: words } = messages

/** Something about a quiz that is judged in another way: what it would do to each team is seen before it is done, and after. */
export const ChangeForm = ({
  change,
  isSame,
  does,
  invalid,
  onDone,
  room: { act, send },
  children,
}: {
  /** undefined: what was typed is none. */
  change: QuizChange | undefined
  /** It is so already, or nothing was typed yet. */
  isSame: boolean
  does: string
  /** What is said where what was typed is none. */
  invalid: string
  onDone?: () => void
  room: Pick<Room, 'act' | 'send'>
  children: ReactNode
}) => {
  const [reason, setReason] = useState('')
  const [would, setWould] = useState<Effect>()
  const [did, setDid] = useState<Effect>()
  const [isLeaving, setLeaving] = useState(false)
  const result = useRef<HTMLDivElement>(null)
  const tellUnsaved = useContext(Unsaved)
  const isTyped = !isSame || reason.trim() !== ''
  useEffect(() => {
    tellUnsaved(isTyped)
    return () => tellUnsaved(false)
  }, [tellUnsaved, isTyped])
  // What had the focus is empty or off now: what came of it is read next.
  useEffect(() => {
    if (did) result.current?.focus()
  }, [did])
  const asked = JSON.stringify(change)
  useEffect(() => {
    let isWanted = true
    const tried: QuizChange | undefined = asked === undefined ? undefined : JSON.parse(asked)
    if (tried)
      void act({ kind: 'try-change', change: tried }).then((reply) => {
        if (isWanted && reply.kind === 'effect') setWould(reply.effect)
      })
    return () => {
      isWanted = false
    }
  }, [act, asked])
  const carryOut = async () => {
    if (!change || isSame || isLeaving || reason.trim() === '') return
    setLeaving(true)
    const tried = await act({ kind: 'try-change', change })
    const reply = await send({ ...change, reason: reason.trim() })
    setLeaving(false)
    if (reply.kind === 'refused') return
    setDid(tried.kind === 'effect' ? tried.effect : undefined)
    setReason('')
    tellUnsaved(false)
    onDone?.()
  }
  return (
    <div className={styles.form}>
      {children}
      <TextField
        label={words.reason}
        note={words.reasonNote}
        value={reason}
        onChange={setReason}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          void carryOut()
        }}
      />
      {change === undefined && !isSame && <p>{invalid}</p>}
      {!isSame && change && would && <Changes title={words.wouldChange} effect={would} />}
      {isSame && did && (
        <div ref={result} tabIndex={-1} className={styles.result}>
          <Changes title={words.changed} effect={did} />
        </div>
      )}
      <div>
        <Button
          look="strong"
          disabled={isLeaving || change === undefined || isSame || reason.trim() === ''}
          onClick={() => void carryOut()}
        >
          {does}
        </Button>
      </div>
    </div>
  )
}
