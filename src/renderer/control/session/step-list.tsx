import { Check, Play } from 'lucide-react'
import { memo, useRef } from 'react'
import type { CueRow } from '../../../core/views'
import { messages } from '../messages'
import type { Send } from '../parts/doing'
import { useInView } from './in-view'
import styles from './run-sheet.module.css'
import { isInner, isNamedByUs } from './step-label'

const { sheet: words } = messages

/** The steps of the run sheet, in order; each is a way to go there. */
export const Steps = memo(
  ({
    cues,
    cue,
    locked,
    send,
  }: {
    cues: CueRow[]
    /** The step that is on; undefined: none is any more. */
    cue: number | undefined
    locked: string | undefined
    send: Send
  }) => {
    const list = useRef<HTMLOListElement>(null)
    useInView(list, cue)
    return (
      <ol ref={list} className={styles.steps} aria-label={words.title}>
        {cues.map((row, index) => (
          <Step
            key={row.id}
            row={row}
            begins={begins(cues, index)}
            state={stateOf(index, cue) ?? (row.visited ? 'visited' : 'later')}
            onGo={locked === undefined ? () => void send({ kind: 'go', cue: row.id }) : undefined}
          />
        ))}
      </ol>
    )
  },
)

const stateOf = (index: number, cue: number | undefined): 'current' | 'comes' | undefined => {
  if (cue === undefined) return undefined
  return index === cue ? 'current' : index === cue + 1 ? 'comes' : undefined
}

const Step = ({
  row,
  begins,
  state,
  onGo,
}: {
  row: CueRow
  begins: boolean
  state: 'current' | 'comes' | 'visited' | 'later'
  onGo: (() => void) | undefined
}) => {
  const isCurrent = state === 'current'
  return (
    <li className={styles.step} data-begins={begins} data-inner={isInner(row)}>
      <button
        type="button"
        className={styles.go}
        aria-current={isCurrent ? 'step' : undefined}
        data-state={state}
        aria-disabled={onGo === undefined}
        onClick={isCurrent ? undefined : onGo}
      >
        <span className={styles.mark} aria-hidden="true">
          {isCurrent ? <Play /> : row.visited ? <Check /> : undefined}
        </span>
        <span className={styles.kind}>{words.kinds[row.kind]}</span>
        {!isNamedByUs(row) && <bdi className={styles.label}>{row.label}</bdi>}
        <span className={styles.unseen}>{words.states[state]}</span>
      </button>
    </li>
  )
}

/** Whether another activity begins here. */
const begins = (cues: CueRow[], index: number): boolean =>
  index > 0 && cues[index - 1]?.activity !== cues[index]?.activity
