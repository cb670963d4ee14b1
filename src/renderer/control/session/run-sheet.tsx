import { ArrowLeft, ArrowRight, Check, Play } from 'lucide-react'
import { memo, useRef } from 'react'
import type { ControlView, CueRow } from '../../../core/views'
import type { ControlState } from '../../../ipc/contract'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Act, Send } from '../parts/doing'
import { Panel } from '../parts/panel'
import { perform, type Actions } from './actions'
import { Coming } from './coming'
import { Ended } from './ended'
import { useInView } from './in-view'
import { whyLocked } from './room'
import styles from './run-sheet.module.css'
import { isNamedByUs } from './step-label'

const { sheet: words } = messages

/** The run sheet as a list of steps, what comes next as a picture, and the two big buttons. */
export const RunSheetPanel = ({
  view,
  look,
  displays,
  actions,
  send,
  act,
}: {
  view: ControlView
  look: ControlState['view']['look']
  displays: ControlState['view']['displays']
  actions: Actions
  send: Send
  act: Act
}) => {
  const { cues, cue, session } = view
  const steps = { cues, locked: whyLocked(view), send }
  if (session.ended)
    return (
      <Panel
        title={words.title}
        className={styles.panel}
        aside={<strong className={styles.count}>{messages.ended}</strong>}
      >
        <Steps {...steps} cue={undefined} />
        <Ended mode={view.mode} file={session.file} act={act} />
      </Panel>
    )
  return (
    <Panel
      title={words.title}
      className={styles.panel}
      aside={<span className={styles.count}>{words.step(cue + 1, cues.length)}</span>}
    >
      <Steps {...steps} cue={cue} />
      <div className={styles.foot}>
        <Coming view={view} look={look} size={displays.size} />
        <Button
          size="large"
          look="strong"
          disabled={actions.next.whyNot !== undefined}
          note={actions.next.whyNot}
          onClick={({ timeStamp }) => perform(actions.next, timeStamp)}
        >
          {actions.next.isOn ? actions.next.label : words.next}
          <ArrowRight data-turns="" />
        </Button>
        <Button
          disabled={actions.previous.whyNot !== undefined}
          note={actions.previous.whyNot}
          onClick={({ timeStamp }) => perform(actions.previous, timeStamp)}
        >
          <ArrowLeft data-turns="" />
          {words.previous}
        </Button>
      </div>
    </Panel>
  )
}

const Steps = memo(
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

const INNER = new Set<CueRow['kind']>(['room', 'result', 'answers', 'right', 'finish'])

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
    <li className={styles.step} data-begins={begins} data-inner={INNER.has(row.kind)}>
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
