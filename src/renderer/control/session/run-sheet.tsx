import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { ControlView } from '../../../core/views'
import type { ControlState } from '../../../ipc/contract'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Act, Send } from '../parts/doing'
import { Panel } from '../parts/panel'
import { perform, type Actions } from './actions'
import { Coming } from './coming'
import { Ended } from './ended'
import { whyLocked } from './room'
import styles from './run-sheet.module.css'
import { Steps } from './step-list'

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
