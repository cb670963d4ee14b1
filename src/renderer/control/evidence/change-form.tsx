import { useEffect, useState, type ReactNode } from 'react'
import type { Effect } from '../../../core/quiz/change'
import type { QuizChange } from '../../../ipc/contract'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { TextField } from '../parts/text-field'
import type { Room } from '../session/room'
import { Changes } from './changes'
import styles from './evidence.module.css'

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
    if (!change || isLeaving) return
    setLeaving(true)
    const tried = await act({ kind: 'try-change', change })
    const reply = await send({ ...change, reason: reason.trim() })
    setLeaving(false)
    if (reply.kind === 'refused') return
    setDid(tried.kind === 'effect' ? tried.effect : undefined)
    setReason('')
    onDone?.()
  }
  return (
    <div className={styles.form}>
      {children}
      <TextField label={words.reason} note={words.reasonNote} value={reason} onChange={setReason} />
      {change === undefined && !isSame && <p>{invalid}</p>}
      {!isSame && change && would && <Changes title={words.wouldChange} effect={would} />}
      {isSame && did && <Changes title={words.changed} effect={did} />}
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
