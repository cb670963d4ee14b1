import type { ControlView, PreparedRow } from '../../../core/views'
import { useNow } from '../../shared/use-now'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Send } from '../parts/doing'
import styles from './figures.module.css'
import { isDue, preparedDraft, type QuestionFigures } from './prepared'

const { quiz: words } = messages

/** How often it is looked which ones are due, ms. */
const TICK_MS = 500

/** The hints that wait for this question: for whom each is, when, and what it costs; those whose time has come are marked. */
export const PreparedHints = ({
  figures,
  view: { teams, stage },
  locked,
  send,
}: {
  figures: QuestionFigures
  view: Pick<ControlView, 'teams' | 'stage'>
  locked: string | undefined
  send: Send
}) => {
  const now = useNow(stage.clock, TICK_MS)
  if (figures.hints.length === 0) return null
  const nameOf = (id: string | undefined) => teams.find((team) => team.id === id)?.name
  const about = ({ team, due }: PreparedRow): string =>
    [
      nameOf(team) ?? words.toAll,
      ...(due ? [words.due[due.kind](due.seconds)] : []),
      ...(figures.hintCosts > 0 ? [words.costs(figures.hintCosts)] : []),
    ].join(' · ')
  return (
    <div>
      <h3 className={styles.heading}>{words.prepared}</h3>
      <ul className={styles.rows} aria-label={words.prepared}>
        {figures.hints.map((hint) => (
          <li key={`${hint.team ?? ''} ${hint.text}`} className={styles.row}>
            <div className={styles.who}>
              <bdi className={styles.quote}>{hint.text}</bdi>
              <span className={styles.note}>
                <bdi>{about(hint)}</bdi>
              </span>
            </div>
            {isDue(hint, figures, now) && <strong className={styles.needs}>{words.isDue}</strong>}
            {hint.sent ? (
              <span className={styles.note}>{words.sent}</span>
            ) : (
              <Button
                size="small"
                label={words.sendOf(hint.text)}
                disabled={locked !== undefined || !figures.open}
                note={locked}
                onClick={() => void send({ kind: 'hint', hint: preparedDraft(hint, figures.contest) })}
              >
                {words.send}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
