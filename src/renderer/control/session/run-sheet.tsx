import { ArrowLeft, ArrowRight, Check, Play } from 'lucide-react'
import { memo, useEffect, useRef } from 'react'
import type { CueRow } from '../../../core/views'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Send } from '../parts/doing'
import { Panel } from '../parts/panel'
import styles from './run-sheet.module.css'
import { stepTo } from './steps'

const { sheet: words } = messages

/** The run sheet as a list of steps, and the two big buttons. */
export const RunSheetPanel = memo(
  ({ cues, cue, locked, send }: { cues: CueRow[]; cue: number; locked: string | undefined; send: Send }) => {
    const next = stepTo({ cues, cue }, 'next')
    const previous = stepTo({ cues, cue }, 'previous')
    const go = (to: CueRow | undefined) => to && void send({ kind: 'go', cue: to.id })
    return (
      <Panel
        title={words.title}
        className={styles.panel}
        aside={<span className={styles.count}>{words.step(cue + 1, cues.length)}</span>}
      >
        <Steps cues={cues} cue={cue} locked={locked} send={send} />
        <div className={styles.foot}>
          <p className={styles.coming}>{next ? words.coming(next.label) : words.last}</p>
          <Button
            size="large"
            look="strong"
            disabled={locked !== undefined || next === undefined}
            note={locked ?? (next ? undefined : words.last)}
            onClick={() => go(next)}
          >
            {words.next}
            <ArrowRight />
          </Button>
          <Button
            disabled={locked !== undefined || previous === undefined}
            note={locked ?? (previous ? undefined : words.first)}
            onClick={() => go(previous)}
          >
            <ArrowLeft />
            {words.previous}
          </Button>
        </div>
      </Panel>
    )
  },
)

const Steps = ({
  cues,
  cue,
  locked,
  send,
}: {
  cues: CueRow[]
  cue: number
  locked: string | undefined
  send: Send
}) => (
  <ol className={styles.steps} aria-label={words.title}>
    {cues.map((row, index) => (
      <Step
        key={row.id}
        row={row}
        begins={begins(cues, index)}
        state={index === cue ? 'current' : index === cue + 1 ? 'comes' : row.visited ? 'visited' : 'later'}
        onGo={locked === undefined ? () => void send({ kind: 'go', cue: row.id }) : undefined}
      />
    ))}
  </ol>
)

/** Steps whose kind says it all. */
const UNLABELLED = new Set<CueRow['kind']>(['join', 'result', 'answers', 'right', 'board', 'closing'])
const INNER = new Set<CueRow['kind']>(['result', 'answers', 'right'])

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
  const place = useRef<HTMLLIElement>(null)
  const isCurrent = state === 'current'
  useEffect(() => {
    if (isCurrent) place.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <li ref={place} className={styles.step} data-begins={begins} data-inner={INNER.has(row.kind)}>
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
        {!UNLABELLED.has(row.kind) && <span className={styles.label}>{row.label}</span>}
        <span className={styles.unseen}>{words.states[state]}</span>
      </button>
    </li>
  )
}

/** Whether another activity begins here. */
const begins = (cues: CueRow[], index: number): boolean =>
  index > 0 && cues[index - 1]?.activity !== cues[index]?.activity
