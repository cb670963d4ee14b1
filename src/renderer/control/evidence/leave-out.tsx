import { useState } from 'react'
import type { Evidence } from '../../../core/quiz/evidence'
import { saidOfUnread } from '../../../core/quiz/unread'
import type { PostId } from '../../../core/time'
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
  const { unread, question } = evidence
  const say = async (
    said: { is: true; versions: PostId[]; reason: string } | { is: false; versions: PostId[] },
  ) => {
    if (isLeaving) return
    setLeaving(true)
    const reply = await send({ kind: 'leave-out', question: question.id, ...said })
    setLeaving(false)
    if (reply.kind === 'done' && said.is) setReason('')
  }
  return (
    <>
      {unread.length > 0 && (
        <div className={styles.bar}>
          <p className={styles.count}>{words.unread(unread.length)}</p>
          <TextField label={words.reason} value={reason} onChange={setReason} />
          <Button
            disabled={isLeaving || reason.trim() === ''}
            onClick={() => void say({ is: true, versions: unread, reason: reason.trim() })}
          >
            {words.leaveOut}
          </Button>
        </div>
      )}
      {leftOutIn(evidence).map(({ n, why, versions }) => (
        <div key={n} className={styles.bar}>
          <p className={styles.count}>
            {words.leftOut(versions.length)}: <bdi>{why}</bdi>
          </p>
          <Button size="small" disabled={isLeaving} onClick={() => void say({ is: false, versions })}>
            {words.takeBack}
          </Button>
        </div>
      ))}
    </>
  )
}

/** What is left out now, by when and why that was said, oldest first. */
const leftOutIn = ({ leavingsOut, rows, question }: Evidence) =>
  leavingsOut.flatMap((one) => {
    const versions = rows.flatMap(({ decision, version }) =>
      decision === 'not-read' && saidOfUnread({ leavingsOut }, question.id, version) === one ? [version] : [],
    )
    return one.is && versions.length > 0 ? [{ n: one.n, why: one.reason, versions }] : []
  })
