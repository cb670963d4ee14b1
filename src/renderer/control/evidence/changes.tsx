import type { Effect } from '../../../core/quiz/change'
import { TeamShape } from '../../shared/team-shape'
import { number } from '../format'
import { messages } from '../messages'
import styles from './evidence.module.css'

const { quiz: words } = messages

type Standing = Effect['board'][number]['before']
type OfQuestion = Effect['questions'][number]
type Outcome = OfQuestion['teams'][number]['before']
type Team = Effect['board'][number]['team']

const standing = ({ points, rank }: Standing): string => words.standing(number(points), number(rank))
const outcome = ({ isRight, points }: Outcome): string =>
  isRight ? words.wasRight(number(points)) : words.notRight

type Compared = { team: Team; before: string; after: string }

/** What a team has before and after, in words: only where that differs. */
const touched = <Had,>(
  teams: readonly { team: Team; before: Had; after: Had }[],
  inWords: (had: Had) => string,
): Compared[] =>
  teams
    .map(({ team, before, after }) => ({ team, before: inWords(before), after: inWords(after) }))
    .filter(({ before, after }) => before !== after)

/** Each team that a change touches, before and after: in each question, and on the board as the room has seen it so far. */
export const Changes = ({ title, effect }: { title: string; effect: Effect }) => {
  const tables = [
    ...effect.questions.map(({ number: at, isRevealed, teams }) => ({
      caption: words.inQuestion[isRevealed ? 'revealed' : 'hidden'](number(at)),
      rows: touched(teams, outcome),
    })),
    { caption: words.onBoard, rows: touched(effect.board, standing) },
  ].filter(({ rows }) => rows.length > 0)
  if (tables.length === 0)
    return (
      <p>
        <strong>{title}:</strong> {words.nothing}
      </p>
    )
  return (
    <section className={styles.changes} aria-label={title}>
      <strong>{title}</strong>
      {tables.map(({ caption, rows }) => (
        <BeforeAndAfter key={caption} caption={caption} rows={rows} />
      ))}
    </section>
  )
}

const BeforeAndAfter = ({ caption, rows }: { caption: string; rows: Compared[] }) => (
  <table className={styles.table}>
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{words.team}</th>
        <th scope="col">{words.before}</th>
        <th scope="col">{words.after}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ team, before, after }) => (
        <tr key={team.id}>
          <td>
            <span data-accents="" className={styles.inline}>
              <TeamShape team={team} drawn="filled" className={styles.shape} />
            </span>
            <bdi>{team.name}</bdi>
          </td>
          <td>{before}</td>
          <td>{after}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
