import { MonitorX, Radio } from 'lucide-react'
import type { ControlState } from '../../../ipc/contract'
import type { ControlView } from '../../../core/views'
import { Stage } from '../../stage/stage'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Act, Send } from '../parts/doing'
import { onSlices } from '../parts/on-slices'
import styles from './preview.module.css'

const { preview: words } = messages

/** Why the room sees nothing; undefined while it sees the audience window. */
const whyMissing = ({
  audience,
  screens,
}: ControlState['view']['displays']): 'not-shown' | 'not-connected' | undefined => {
  if (audience === 'lost') return 'not-connected'
  if (audience !== 'none') return undefined
  return screens.length > 1 ? 'not-shown' : 'not-connected'
}

const PlainPreview = ({
  view,
  look,
  displays,
  locked,
  send,
  act,
}: {
  view: Pick<ControlView, 'mode' | 'stage' | 'cues' | 'cue' | 'teams'>
  look: ControlState['view']['look']
  displays: ControlState['view']['displays']
  locked: string | undefined
  send: Send
  act: Act
}) => {
  const { scene } = view.stage
  const step = view.cues[view.cue]
  const missing = whyMissing(displays)
  const isMissing = missing !== undefined
  const isSpotlit =
    scene.kind === 'post' || scene.kind === 'hint' || (scene.kind === 'board' && step?.kind !== 'board')
  const spotlight = (kind: 'none' | 'board') => void send({ kind: 'spotlight', on: { kind } })
  return (
    <section className={styles.preview} aria-label={words.title}>
      <div className={styles.head}>
        <strong className={styles.state} data-state={view.mode} data-missing={isMissing}>
          {isMissing ? <MonitorX aria-hidden="true" /> : <Radio aria-hidden="true" />}
          {words.states[missing ?? view.mode]}
        </strong>
        <h2 className={styles.title}>{words.title}</h2>
        <p className={styles.where} data-missing={isMissing}>
          {words.where[displays.audience]}
        </p>
        {displays.audience === 'none' && (
          <Button size="small" look="strong" onClick={() => void act({ kind: 'show-audience' })}>
            {words.bringBack}
          </Button>
        )}
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
      <div className={styles.frame} data-state={view.mode} data-missing={isMissing}>
        <figure className={styles.stage} aria-label={words.picture(step?.label ?? '')}>
          <div inert className={styles.fill}>
            <Stage view={view.stage} look={look} />
          </div>
        </figure>
      </div>
    </section>
  )
}

/** The stage itself, smaller, and in words and colour what the room gets of it. */
export const Preview = onSlices(PlainPreview, ['mode', 'stage', 'cues', 'cue', 'teams'])
