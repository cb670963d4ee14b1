import { useState } from 'react'
import type { Evidence } from '../../../core/quiz/evidence'
import type { ControlView } from '../../../core/views'
import { TeamShape } from '../../shared/team-shape'
import { hundredths, number } from '../format'
import { messages } from '../messages'
import { Choice } from '../parts/choice'
import { Nothing } from '../parts/panel'
import { Words } from '../parts/strangers-words'
import { TextField } from '../parts/text-field'
import styles from './evidence.module.css'
import { timeIn } from './in-words'

const { quiz: words } = messages

type Row = Evidence['rows'][number]

/** No team has this id: ids have no spaces. */
const ALL = 'all teams'

/** What is listed: posts from while the question was open, or what was written before and after as well. */
const SPANS = ['inTime', 'around'] as const
type Span = (typeof SPANS)[number]

const isInTime = ({ time }: Row, { opensAt, closesAt }: Evidence['question']): boolean =>
  time >= opensAt && time < closesAt

/** Every version of every post that could be an answer, and why it was or was not one. */
export const EvidenceTable = ({
  evidence,
  teams,
  find,
}: {
  evidence: Evidence
  teams: ControlView['teams']
  find: string
}) => {
  const [team, setTeam] = useState(ALL)
  const [typed, setTyped] = useState(find)
  // A post that was pressed may be one of those that were not in time.
  const [span, setSpan] = useState<Span>(find === '' ? 'inTime' : 'around')
  const { rows } = evidence
  if (rows.length === 0) return <Nothing>{words.none}</Nothing>
  const shown = rows.filter(
    (row) =>
      (span === 'around' || isInTime(row, evidence.question)) &&
      (team === ALL || row.team?.id === team) &&
      matches(row, typed),
  )
  return (
    <>
      <div className={styles.bar}>
        <TextField
          label={words.find}
          isLabelHidden
          placeholder={words.find}
          value={typed}
          onChange={setTyped}
        />
        <Choice
          label={words.team}
          value={team}
          offers={[
            { value: ALL, label: words.allTeams },
            ...teams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={setTeam}
        />
        <Choice
          label={words.columns.time}
          value={span}
          offers={SPANS.map((value) => ({ value, label: words.spans[value] }))}
          onChoose={setSpan}
        />
        <p className={styles.count}>{words.rows(shown.length)}</p>
      </div>
      {shown.length === 0 ? (
        <Nothing>{words.noneFound}</Nothing>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              {(['time', 'after', 'who', 'text', 'read', 'decision', 'points', 'ids'] as const).map(
                (column) => (
                  <th key={column} scope="col">
                    {words.columns[column]}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <RowOfTable key={row.version} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

const matches = ({ username, text, team }: Row, typed: string): boolean => {
  const wanted = typed.trim().replace(/^@/, '').toLowerCase()
  return [username, text, team?.name ?? ''].some((one) => one.toLowerCase().includes(wanted))
}

const RowOfTable = ({ row }: { row: Row }) => {
  const notes = [
    ...(row.counts ? [words.counts] : []),
    ...(row.byTrainer ? [row.decision === 'not-read' ? words.isLeftOut : words.byTrainer] : []),
    ...(row.gone ? [words.gone] : []),
    ...(row.helped === undefined ? [] : [words.helped]),
  ]
  return (
    <tr data-counts={row.counts || undefined}>
      <td>
        <bdi dir="ltr">{timeIn(row.time)}</bdi>
      </td>
      <td>
        <bdi dir="ltr">{hundredths(row.after)}</bdi>
      </td>
      <td>
        <span className={styles.who}>
          {row.team && (
            <span data-accents="" title={row.team.name}>
              <TeamShape team={row.team} drawn="filled" className={styles.shape} />
            </span>
          )}
          <bdi dir="ltr">@{row.username}</bdi>
        </span>
      </td>
      <td className={styles.text}>
        <Words>{row.text}</Words>
      </td>
      <td>
        <bdi>{row.read.map(markWords).join(words.or)}</bdi>
      </td>
      <td>
        {words.decisions[row.decision]}
        {notes.length > 0 && <span className={styles.notes}>{notes.join(' · ')}</span>}
      </td>
      <td className={styles.number}>{row.points === 0 ? '' : number(row.points)}</td>
      <td className={styles.ids}>
        <bdi dir="ltr">{row.post}</bdi>
        {row.version !== row.post && <bdi dir="ltr">{row.version}</bdi>}
      </td>
    </tr>
  )
}

const markWords = (mark: Row['read'][number]): string =>
  mark === 'right' || mark === 'wrong' ? words.decisions[mark] : mark
