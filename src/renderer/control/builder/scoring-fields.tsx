import { messages } from '../messages'
import { Choice } from '../parts/choice'
import { Labelled } from '../parts/labelled'
import { PointsChoice, TeamChoice } from '../parts/quiz-choices'
import { TextField } from '../parts/text-field'
import type { ActivityDraft, DraftOf } from './draft'
import styles from './parts.module.css'
import type { Problems } from './problems'

const { builder, prepare } = messages
const { scoring: words } = prepare

const COUNTS = ['first', 'last'] as const

/** How right answers become points, each choice with what it means. */
export const ScoringFields = ({
  activity,
  path,
  problems,
  onChange,
}: {
  activity: DraftOf<'quiz'>
  path: string
  problems: Problems
  onChange: (activity: ActivityDraft) => void
}) => {
  const { points, team, counts } = activity
  return (
    <fieldset className={styles.scoring} aria-label={words.title}>
      <div className={styles.explained}>
        <PointsChoice value={points} onChoose={(chosen) => onChange({ ...activity, points: chosen })} />
        <TeamChoice value={team} onChoose={(chosen) => onChange({ ...activity, team: chosen })} />
        <Labelled label={builder.counts} note={words.countsNote[counts]}>
          <Choice
            label={builder.counts}
            value={counts}
            offers={COUNTS.map((value) => ({ value, label: builder.countsWhich[value] }))}
            onChoose={(chosen) => onChange({ ...activity, counts: chosen })}
          />
        </Labelled>
        <TextField
          label={words.tie}
          note={words.tieNote}
          value={activity.tieMs}
          {...problems.field(`${path}.scoring.tieMs`)}
          onChange={(tieMs) => onChange({ ...activity, tieMs })}
        />
        <TextField
          label={words.hintCosts}
          note={words.hintCostsNote}
          value={activity.hintCosts}
          {...problems.field(`${path}.scoring.hintCosts`)}
          onChange={(hintCosts) => onChange({ ...activity, hintCosts })}
        />
      </div>
    </fieldset>
  )
}
