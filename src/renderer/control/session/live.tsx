import { CircleCheck, EyeOff, IdCard, MonitorX, Moon, Pause, QrCode, Radio, Sun } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ControlState, DisplaysView } from '../../../ipc/contract'
import type { ControlView } from '../../../core/views'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { ScaledStage } from '../parts/scaled-stage'
import { perform, type Actions } from './actions'
import { HeldFor } from './held-for'
import styles from './live.module.css'
import { stepLabel } from './step-label'
import { showStateOf, type ShowState } from './show-state'

const { show: words } = messages

const ICONS: Record<ShowState, ReactNode> = {
  live: <Radio aria-hidden="true" />,
  rehearsal: <Radio aria-hidden="true" />,
  replay: <Radio aria-hidden="true" />,
  ended: <CircleCheck aria-hidden="true" />,
  held: <Pause aria-hidden="true" />,
  black: <Moon aria-hidden="true" />,
  white: <Sun aria-hidden="true" />,
  card: <IdCard aria-hidden="true" />,
  join: <QrCode aria-hidden="true" />,
  'not-shown': <EyeOff aria-hidden="true" />,
  'not-connected': <MonitorX aria-hidden="true" />,
}

/** A projector that is unplugged comes back by itself, and not before. */
const canComeBack = ({ audience }: DisplaysView): boolean => audience === 'none' || audience === 'hidden'

/** The true picture of what the room sees, and in words and colour what it gets of it. */
export const Live = ({
  view,
  look,
  displays,
  actions,
}: {
  view: ControlView
  look: ControlState['view']['look']
  displays: DisplaysView
  actions: Actions
}) => {
  const state = showStateOf(view, displays)
  const { held } = view.output
  const step = view.cues[view.cue]
  const label = view.session.ended ? messages.sheet.kinds.closing : step ? stepLabel(step) : ''
  return (
    <section className={styles.live} aria-label={words.live} data-state={state}>
      <div className={styles.head}>
        <output className={styles.state}>
          {ICONS[state]}
          {words.states[state]}
        </output>
        <h2 className={styles.title}>{words.live}</h2>
        {held ? (
          <HeldFor held={held} clock={(view.preview ?? view.stage).clock} />
        ) : (
          <p className={styles.where}>{words.where[displays.audience]}</p>
        )}
        {canComeBack(displays) && (
          <Button size="small" look="strong" onClick={() => perform(actions['show-audience'])}>
            {words.bringBack}
          </Button>
        )}
        {actions.step.whyNot === undefined && (
          <Button size="small" onClick={() => perform(actions.step)}>
            {actions.step.label}
          </Button>
        )}
      </div>
      <figure className={styles.frame} aria-label={words.picture(label)}>
        <ScaledStage view={view.stage} look={look} size={displays.size} isLive />
      </figure>
    </section>
  )
}
