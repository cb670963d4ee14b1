import { useState } from 'react'
import type { Evidence } from '../../../core/quiz/evidence'
import { signed } from '../format'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import { Labelled } from '../parts/labelled'
import { Nothing } from '../parts/panel'
import { TextField } from '../parts/text-field'
import type { Room } from '../session/room'
import styles from './evidence.module.css'

const { quiz: words } = messages

/** As the command has it. */
const MOST = 100_000

/** Whole points, not 0; undefined: none. The minus of a phone and of a text are understood. */
const pointsIn = (typed: string): number | undefined => {
  const plain = typed.trim().replace(/^[−–]/, '-')
  if (!/^[+-]?\d+$/.test(plain)) return undefined
  const points = Number(plain)
  return points !== 0 && Math.abs(points) <= MOST ? points : undefined
}

/** Gives a team points by hand, or takes some, with the reason; and all that was so changed. */
export const CorrectPoints = ({ evidence, room: { view, send } }: { evidence: Evidence; room: Room }) => {
  const [team, setTeam] = useState(view.teams[0]?.id ?? '')
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const [isLeaving, setLeaving] = useState(false)
  const points = pointsIn(typed)
  const nameOf = (id: string) => view.teams.find((one) => one.id === id)?.name ?? id
  const correct = async () => {
    if (points === undefined || isLeaving) return
    setLeaving(true)
    const reply = await send({ kind: 'correct', team, points, reason: reason.trim() })
    setLeaving(false)
    if (reply.kind === 'refused') return
    setTyped('')
    setReason('')
  }
  return (
    <div className={styles.form}>
      <div className={styles.bar}>
        <Labelled label={words.team}>
          <Choice
            label={words.team}
            value={team}
            offers={view.teams.map(({ id, name }) => ({ value: id, label: name }))}
            onChoose={setTeam}
          />
        </Labelled>
        <TextField label={words.pointsField} width="short" value={typed} onChange={setTyped} />
      </div>
      <TextField label={words.reason} note={words.reasonNote} value={reason} onChange={setReason} />
      <div>
        <Button
          look="strong"
          disabled={isLeaving || points === undefined || reason.trim() === ''}
          onClick={() => void correct()}
        >
          {words.correct}
        </Button>
      </div>
      {evidence.corrections.length === 0 ? (
        <Nothing>{words.noCorrections}</Nothing>
      ) : (
        <table className={styles.table}>
          <caption>{words.corrections}</caption>
          <tbody>
            {evidence.corrections.map((one) => (
              <tr key={one.n}>
                <th scope="row">
                  <bdi>{nameOf(one.team)}</bdi>
                </th>
                <td className={styles.number}>{signed(one.points)}</td>
                <td>
                  <bdi>{one.reason}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
