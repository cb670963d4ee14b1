import type { Evidence } from '../../../core/quiz/evidence'
import { messages } from '../messages'
import styles from './evidence.module.css'
import { ruleInWords, scoringInWords, timeIn, type Said } from './in-words'

const { quiz: words } = messages

/** What the result rests on beside the posts: the rule and the scoring that hold, and whether they are as they were prepared. */
export const InForce = ({ evidence }: { evidence: Evidence }) => {
  const { rule, scoring, question, rejudgings, rescorings } = evidence
  return (
    <div className={styles.force}>
      <Standard
        title={words.rule}
        changed={rejudgings.at(-1)}
        says={[
          ...ruleInWords(rule),
          { about: words.window, says: words.range(timeIn(question.opensAt), timeIn(question.closesAt)) },
        ]}
      />
      <Standard title={words.scoring} changed={rescorings.at(-1)} says={scoringInWords(scoring)} />
    </div>
  )
}

const Standard = ({
  title,
  changed,
  says,
}: {
  title: string
  changed: { at: number; reason: string } | undefined
  says: readonly Said[]
}) => (
  <section aria-label={title}>
    <p>
      <strong>{title}</strong>{' '}
      {changed ? (
        <span className={styles.changed}>
          {words.changedAt(timeIn(changed.at).slice(0, 8))}: <bdi>{changed.reason}</bdi>
        </span>
      ) : (
        <span className={styles.soft}>{words.asPrepared}</span>
      )}
    </p>
    <dl className={styles.says}>
      {says.map((one) => (
        <div key={one.about}>
          <dt>{one.about}</dt>
          <dd>
            <bdi>{one.says}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  </section>
)
