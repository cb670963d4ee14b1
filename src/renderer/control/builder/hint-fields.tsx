import { Trash2 } from 'lucide-react'
import { messages } from '../messages'
import { IconButton } from '../parts/button'
import { Choice } from '../parts/choice'
import { Labelled } from '../parts/labelled'
import { TextField } from '../parts/text-field'
import builder from './builder.module.css'
import type { HintDraft, TeamDraft } from './draft'
import styles from './parts.module.css'
import type { Problems } from './problems'

const { question: words } = messages.prepare

type HintProps = {
  teams: readonly TeamDraft[]
  problems: Problems
}

/** The hints that wait for their question: what each says, to whom, and when the trainer is reminded of it. */
export const HintFields = ({
  hints,
  path,
  isNew,
  onChange,
  ...props
}: HintProps & {
  hints: readonly HintDraft[]
  path: string
  /** The last one has just been added. */
  isNew: boolean
  onChange: (hints: HintDraft[]) => void
}) => {
  if (hints.length === 0) return null
  const rows = hints.map((hint, at) => ({ hint, at, number: at + 1 }))
  return (
    <div className={styles.list}>
      <span className={styles.label}>{words.hints}</span>
      {rows.map(({ hint, at, number }) => (
        <OneHint
          key={number}
          {...props}
          hint={hint}
          number={number}
          path={`${path}.${at}`}
          isFirst={isNew && number === hints.length}
          onChange={(next) => onChange(hints.with(at, next))}
          onRemove={() => onChange(hints.filter((_, place) => place !== at))}
        />
      ))}
    </div>
  )
}

const OneHint = ({
  hint,
  number,
  teams,
  path,
  isFirst,
  problems,
  onChange,
  onRemove,
}: HintProps & {
  hint: HintDraft
  number: number
  path: string
  isFirst: boolean
  onChange: (hint: HintDraft) => void
  onRemove: () => void
}) => (
  <fieldset className={styles.hint} aria-label={words.hint(number)} data-path={path}>
    <div className={styles.withRemove}>
      <TextField
        label={words.hint(number)}
        lines={1}
        look="growing"
        isFirst={isFirst}
        value={hint.text}
        {...problems.field(`${path}.text`)}
        onChange={(text) => onChange({ ...hint, text })}
      />
      <IconButton label={words.removeHint(number)} onClick={onRemove}>
        <Trash2 />
      </IconButton>
    </div>
    <div className={builder.line}>
      <Labelled label={words.hintTo} problem={problems.own(path)}>
        <Choice
          label={words.hintTo}
          value={hint.team}
          size="small"
          offers={audiencesOf(hint, teams)}
          onChoose={(team) => onChange({ ...hint, team })}
        />
      </Labelled>
      <Labelled label={words.due}>
        <Choice
          label={words.due}
          value={hint.due}
          size="small"
          offers={(['never', 'after', 'nobody-right'] as const).map((due) => ({
            value: due,
            label: words.dueWhen[due],
          }))}
          onChoose={(due) => onChange({ ...hint, due })}
        />
      </Labelled>
      {hint.due !== 'never' && (
        <TextField
          label={words.dueSeconds}
          width="short"
          value={hint.seconds}
          {...problems.field(`${path}.due.seconds`)}
          onChange={(seconds) => onChange({ ...hint, seconds })}
        />
      )}
    </div>
  </fieldset>
)

/** Everybody or a team, and the one that was chosen even where it is gone. */
const audiencesOf = ({ team }: HintDraft, teams: readonly TeamDraft[]) => [
  { value: '', label: words.hintToAll },
  ...teams.map(({ id, name }) => ({ value: id, label: name.trim() || messages.prepare.teams.unnamed })),
  ...(team === '' || teams.some(({ id }) => id === team) ? [] : [{ value: team, label: '?' }]),
]
