import { MonitorX, Radio } from 'lucide-react'
import type { ControlState } from '../../../ipc/contract'
import type { ControlView } from '../../../core/views'
import { Stage } from '../../stage/stage'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Send } from '../parts/doing'
import { onSlices } from '../parts/on-slices'
import styles from './preview.module.css'

const { preview: words } = messages

const PlainPreview = ({
  view,
  displays,
  locked,
  send,
}: {
  view: Pick<ControlView, 'mode' | 'stage' | 'cues' | 'cue' | 'teams'>
  displays: ControlState['view']['displays']
  locked: string | undefined
  send: Send
}) => {
  const { scene } = view.stage
  const step = view.cues[view.cue]
  const isOff = displays.audience === 'none' && view.mode === 'live'
  const state = isOff ? 'off' : view.mode
  const isSpotlit =
    scene.kind === 'post' || scene.kind === 'hint' || (scene.kind === 'board' && step?.kind !== 'board')
  const spotlight = (kind: 'none' | 'board') => void send({ kind: 'spotlight', on: { kind } })
  return (
    <section className={styles.preview} aria-label={words.title}>
      <div className={styles.head}>
        <strong className={styles.state} data-state={state}>
          {isOff ? <MonitorX aria-hidden="true" /> : <Radio aria-hidden="true" />}
          {words.states[state]}
        </strong>
        <h2 className={styles.title}>{words.title}</h2>
        <p className={styles.where} data-missing={displays.audience === 'none'}>
          {words.where[displays.audience]}
        </p>
        {isSpotlit ? (
          <Button
            size="small"
            disabled={locked !== undefined}
            note={locked}
            onClick={() => spotlight('none')}
          >
            {words.unpin}
          </Button>
        ) : (
          view.teams.length > 0 &&
          scene.kind !== 'board' && (
            <Button
              size="small"
              disabled={locked !== undefined}
              note={locked}
              onClick={() => spotlight('board')}
            >
              {words.board}
            </Button>
          )
        )}
      </div>
      <div className={styles.frame} data-state={state}>
        <figure className={styles.stage} aria-label={words.picture(step?.label ?? '')}>
          <div inert className={styles.fill}>
            <Stage view={view.stage} />
          </div>
        </figure>
      </div>
    </section>
  )
}

/** The stage itself, smaller, and in words and colour what the room gets of it. */
export const Preview = onSlices(PlainPreview, ['mode', 'stage', 'cues', 'cue', 'teams'])
