import type { ControlView, PreparedRow } from '../../../core/views'
import { useNow } from '../../shared/use-now'
import type { KeyMap } from '../keymap'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Send } from '../parts/doing'
import { mainKey } from '../parts/key-face'
import styles from './figures.module.css'
import { HintPrice } from './hint-costs'
import { isDue, isForTheDesk, nextHint, sendPrepared, type Prepare, type QuestionFigures } from './prepared'

const { quiz: words } = messages

/** How often it is looked which ones are due, ms. */
const TICK_MS = 500

/** The hints that wait for this question: for whom each is, when, and what it costs; those whose time has come are marked. */
export const PreparedHints = ({
  figures,
  view: { teams, replies, stage },
  keys,
  locked,
  send,
  onPrepare,
}: {
  figures: QuestionFigures
  view: Pick<ControlView, 'teams' | 'replies' | 'stage'>
  keys: KeyMap
  locked: string | undefined
  send: Send
  /** Puts one into the hint desk, where more is said of it before it goes. */
  onPrepare: Prepare
}) => {
  const now = useNow(stage.clock, TICK_MS)
  if (figures.hints.length === 0) return null
  const next = nextHint(figures, now)
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
                {' · '}
                <HintPrice
                  written={[
                    { text: hint.text, isReply: hint.team !== undefined && replies[hint.team] === undefined },
                  ]}
                />
              </span>
            </div>
            {isDue(hint, figures, now) && <strong className={styles.needs}>{words.isDue}</strong>}
            {hint.sent ? (
              <span className={styles.note}>
                {hint.leavesAt === undefined
                  ? words.sent
                  : messages.hints.leaves(Math.max(0, Math.ceil((hint.leavesAt - now) / 1000)))}
              </span>
            ) : (
              <Button
                size="small"
                label={(isForTheDesk(hint, replies) ? words.lookOf : words.sendOf)(hint.text)}
                disabled={locked !== undefined || !figures.open}
                note={locked}
                keyName={hint === next ? mainKey(keys, 'prepared-hint') : undefined}
                onClick={() => sendPrepared(hint, figures.contest, { replies, send, prepare: onPrepare })}
              >
                {isForTheDesk(hint, replies) ? words.look : words.send}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
