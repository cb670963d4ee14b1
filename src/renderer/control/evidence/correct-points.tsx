import { useState } from 'react'
import type { Evidence } from '../../../core/quiz/evidence'
import { messages } from '../messages'
import { Choice } from '../parts/choice'
import { Labelled } from '../parts/labelled'
import { TextField } from '../parts/text-field'
import type { Room } from '../session/room'
import { ChangeForm } from './change-form'
import styles from './evidence.module.css'
import { History } from './history'

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
export const CorrectPoints = ({ evidence, room }: { evidence: Evidence; room: Room }) => {
  const { teams } = room.view
  const [team, setTeam] = useState(teams[0]?.id ?? '')
  const [typed, setTyped] = useState('')
  const points = pointsIn(typed)
  return (
    <>
      <ChangeForm
        change={points === undefined ? undefined : { kind: 'correct', team, points }}
        isSame={typed.trim() === ''}
        does={words.correct}
        invalid={words.invalidPoints}
        onDone={() => setTyped('')}
        room={room}
      >
        <div className={styles.fields}>
          <Labelled label={words.team}>
            <Choice
              label={words.team}
              value={team}
              offers={teams.map(({ id, name }) => ({ value: id, label: name }))}
              onChoose={setTeam}
            />
          </Labelled>
          <TextField label={words.pointsField} width="short" value={typed} onChange={setTyped} />
        </div>
        <p className={styles.soft}>{words.pointsNote}</p>
      </ChangeForm>
      <h3 className={styles.heading}>{words.corrections}</h3>
      <History evidence={evidence} room={room} of="correct" none={words.noCorrections} />
    </>
  )
}
