import type { TeamChange } from '../../../core/quiz/change'
import { number } from '../format'
import { messages } from '../messages'
import { TeamShape } from '../../shared/team-shape'
import styles from './evidence.module.css'

const { quiz: words } = messages

type Standing = TeamChange['before']

const inWords = ({ points, rank }: Standing): string => words.standing(number(points), number(rank))

/** Each team that a change touches: its points and place before and after. */
export const Changes = ({ title, teams }: { title: string; teams: TeamChange[] }) => {
  const touched = teams.filter(
    ({ before, after }) => before.points !== after.points || before.rank !== after.rank,
  )
  if (touched.length === 0)
    return (
      <p>
        <strong>{title}:</strong> {words.nothing}
      </p>
    )
  return (
    <table className={styles.table} aria-label={title}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.team}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {touched.map(({ team, before, after }) => (
          <tr key={team.id}>
            <td>
              <span data-accents="" className={styles.inline}>
                <TeamShape team={team} drawn="filled" className={styles.shape} />
              </span>
              <bdi>{team.name}</bdi>
            </td>
            <td>{inWords(before)}</td>
            <td>{inWords(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
