import type { ChangeMade } from '../../../core/quiz/changes-made'
import type { Evidence } from '../../../core/quiz/evidence'
import type { ControlView } from '../../../core/views'
import { signed } from '../format'
import { messages } from '../messages'
import { Nothing } from '../parts/panel'
import type { Room } from '../session/room'
import { Changes } from './changes'
import styles from './evidence.module.css'
import { differences, ruleInWords, scoringInWords, timeIn } from './in-words'
import { useChanges } from './use-evidence'

const { quiz: words } = messages

/** What the trainer changed so far, the latest first: when, why, what held before and after, and what it did to the teams. */
export const History = ({
  evidence,
  room,
  of,
  none,
}: {
  evidence: Evidence
  room: Pick<Room, 'act' | 'view'>
  /** All where it is left out. */
  of?: ChangeMade['kind']
  none: string
}) => {
  const made = useChanges(room, evidence)
  const { teams } = room.view
  if (!made) return null
  const changes = made.filter(({ kind }) => of === undefined || kind === of)
  if (changes.length === 0) return <Nothing>{none}</Nothing>
  return (
    <ol className={styles.history} aria-label={words.parts.changes}>
      {changes.toReversed().map((change) => (
        <li key={change.n} className={styles.changes}>
          <p>
            <bdi dir="ltr">{timeIn(change.at).slice(0, 8)}</bdi> <strong>{words.made[change.kind]}</strong>{' '}
            {'reason' in change && <bdi>{change.reason}</bdi>}
          </p>
          <What change={change} teams={teams} />
          {change.kind !== 'leave-out' && <Changes title={words.changed} effect={change.effect} />}
        </li>
      ))}
    </ol>
  )
}

const What = ({ change, teams }: { change: ChangeMade; teams: ControlView['teams'] }) => {
  switch (change.kind) {
    case 'judge-again':
      return <Compared rows={differences(ruleInWords(change.before), ruleInWords(change.after))} />
    case 'score':
      return <Compared rows={differences(scoringInWords(change.before), scoringInWords(change.after))} />
    case 'correct':
      return (
        <p>
          <bdi>{teams.find(({ id }) => id === change.team)?.name ?? change.team}</bdi>{' '}
          <bdi className={styles.number}>{signed(change.points)}</bdi>
        </p>
      )
    case 'leave-out':
      return <p>{change.is ? words.leftOut(change.versions) : words.takenBack}</p>
  }
}

const Compared = ({ rows }: { rows: ReturnType<typeof differences> }) =>
  rows.length > 0 && (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ about, before, after }) => (
          <tr key={about}>
            <th scope="row">{about}</th>
            <td>
              <bdi>{before}</bdi>
            </td>
            <td>
              <bdi>{after}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
