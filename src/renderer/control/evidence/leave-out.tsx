import { useState } from 'react'
import type { Evidence } from '../../../core/quiz/evidence'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { TextField } from '../parts/text-field'
import type { Room } from '../session/room'
import styles from './evidence.module.css'

const { quiz: words } = messages

/** Versions that nobody read keep a result provisional for ever: it can be let stand without them, and that be taken back. */
export const LeaveOut = ({ evidence, send }: { evidence: Evidence; send: Room['send'] }) => {
  const [reason, setReason] = useState('')
  const [isLeaving, setLeaving] = useState(false)
  const { unread, leavingsOut, rows, question } = evidence
  const leftOut = rows.flatMap(({ decision, byTrainer, version }) =>
    decision === 'not-read' && byTrainer ? [version] : [],
  )
  const why = leavingsOut.findLast(({ is }) => is)?.reason ?? ''
  const say = async (is: boolean, because: string) => {
    if (isLeaving) return
    setLeaving(true)
    const versions = is ? unread : leftOut
    const reply = await send({ kind: 'leave-out', question: question.id, versions, is, reason: because })
    setLeaving(false)
    if (reply.kind === 'done') setReason('')
  }
  return (
    <>
      {unread.length > 0 && (
        <div className={styles.bar}>
          <p className={styles.count}>{words.unread(unread.length)}</p>
          <TextField label={words.reason} value={reason} onChange={setReason} />
          <Button disabled={isLeaving || reason.trim() === ''} onClick={() => void say(true, reason.trim())}>
            {words.leaveOut}
          </Button>
        </div>
      )}
      {leftOut.length > 0 && (
        <div className={styles.bar}>
          <p className={styles.count}>
            {words.leftOut(leftOut.length)}: <bdi>{why}</bdi>
          </p>
          <Button size="small" disabled={isLeaving} onClick={() => void say(false, words.takenBack)}>
            {words.takeBack}
          </Button>
        </div>
      )}
    </>
  )
}
