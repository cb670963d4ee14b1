import { Check } from 'lucide-react'
import type { Rule } from '../../../core/commands'
import type { TypedRow } from '../../../core/views'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Send } from '../parts/doing'
import { Words } from '../parts/strangers-words'
import styles from './figures.module.css'

const { typed: words } = messages.quiz

/** What people typed, by wording: how many did, what is right, and what one press accepts as right from now on. */
export const TypedList = ({
  typed,
  rule,
  contest,
  locked,
  send,
}: {
  typed: TypedRow[]
  rule: Rule | null
  contest: string
  locked: string | undefined
  send: Send
}) => {
  if (typed.length === 0) return null
  const judged = rule?.answer.kind === 'short' ? { rule, answer: rule.answer } : undefined
  return (
    <ul className={styles.rows} aria-label={words.title}>
      {typed.map((row) => (
        <li key={`${row.isRight} ${row.words}`} className={styles.row} data-right={row.isRight}>
          <span className={styles.note}>{row.count}×</span>
          <span className={styles.who}>
            <span className={styles.quote}>
              <Words>{row.words}</Words>
            </span>
          </span>
          {row.isRight && (
            <span className={styles.isRight}>
              <Check aria-hidden="true" />
              {messages.figures.right}
            </span>
          )}
          {!row.isRight && judged && (
            <Button
              size="small"
              label={words.acceptOf(row.words)}
              disabled={locked !== undefined}
              note={locked}
              onClick={() => void send(accepting(judged, contest, row.words))}
            >
              {words.accept}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** The question judged again, with this wording among those that are right. */
const accepting = (
  { rule, answer }: { rule: Rule; answer: Extract<Rule['answer'], { kind: 'short' }> },
  question: string,
  wording: string,
) => ({
  kind: 'judge-again' as const,
  question,
  rule: { ...rule, answer: { ...answer, accepted: [...answer.accepted, wording] } },
  reason: words.acceptReason(wording),
})
