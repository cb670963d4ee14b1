import type { ControlView } from '../../../core/views'
import type { ControlState } from '../../../ipc/contract'
import { messages } from '../messages'
import { ScaledStage } from '../parts/scaled-stage'
import styles from './run-sheet.module.css'
import { stepLabel } from './step-label'
import { stepTo } from './steps'

const { show: words, sheet } = messages

/** What the room would see next: one key sends it live. */
export const Coming = ({
  view,
  look,
  size,
}: {
  view: Pick<ControlView, 'preview' | 'output' | 'cues' | 'cue'>
  look: ControlState['view']['look']
  size: { width: number; height: number }
}) => {
  const isHeld = view.output.held !== null
  const next = stepTo(view, 'next')
  if (!view.preview) return <p className={styles.coming}>{words.nothingComes}</p>
  const pictured = isHeld ? view.cues[view.cue] : next
  const label = pictured ? stepLabel(pictured) : ''
  return (
    <>
      <p className={styles.preview} data-held={isHeld}>
        {isHeld ? words.goesOn : words.comes}
      </p>
      <figure className={styles.picture} data-held={isHeld} aria-label={words.preview(label)}>
        <ScaledStage view={view.preview} look={look} size={size} />
      </figure>
      {next && <p className={styles.coming}>{sheet.coming(stepLabel(next))}</p>}
    </>
  )
}
