import type { ControlView, Scene } from '../../../core/views'
import { countdown } from '../format'
import { useNow } from '../../shared/use-now'
import { messages } from '../messages'
import type { Send } from '../parts/doing'
import { Nothing, Panel } from '../parts/panel'
import { Scroller } from '../parts/scroller'
import type { Actions } from './actions'
import { AskedList, BigQuestion } from './asked-list'
import { BoardList } from './board-list'
import { CourseFigures } from './course-figures'
import styles from './figures.module.css'
import type { Place } from './place-people'
import type { HeldPosts } from './post-order'
import { Unsettled } from './unsettled'
import type { OpenEvidence } from './use-actions'

const { steps: words, title, none } = messages.figures

type StepProps = {
  view: Pick<ControlView, 'stage' | 'cues' | 'cue' | 'feed' | 'session' | 'courses' | 'figures' | 'teams'>
  actions: Pick<Actions, 'post-step' | 'course'>
  posts: HeldPosts
  locked: string | undefined
  frozen: string | undefined
  send: Send
  place: Place
  onEvidence: OpenEvidence
}

/** What there is to know at a step at which nothing is counted. */
export const StepFigures = (props: StepProps) => {
  const { stage, session, figures } = props.view
  // The board can be shown at any step.
  const isBoard = stage.scene.kind === 'board'
  const kind = isBoard ? 'board' : kindOf(props.view)
  const name = kind ? messages.sheet.kinds[kind] : title
  return (
    <Panel title={session.ended ? messages.ended : name}>
      {isBoard || figures.kind === 'unsettled' ? <Standing {...props} /> : <OfStep {...props} />}
    </Panel>
  )
}

/** What may still change the board before anything else, since little of a small window is left for it; then the board. */
const Standing = (props: StepProps) => {
  const { stage, figures, teams } = props.view
  const { posts, frozen, send, place, onEvidence } = props
  const ofFigures = figures.kind === 'unsettled' ? figures.board : []
  const rows = stage.scene.kind === 'board' ? stage.scene.rows : ofFigures
  return (
    <Scroller>
      {figures.kind === 'unsettled' && (
        <div className={styles.body}>
          <Unsettled
            figures={figures}
            teams={teams}
            posts={posts}
            frozen={frozen}
            send={send}
            place={place}
          />
        </div>
      )}
      {stage.scene.kind !== 'board' && kindOf(props.view) === 'closing' && <OfStep {...props} />}
      <div className={styles.body}>
        {(stage.scene.kind === 'board' || rows.length > 0) && (
          <BoardList rows={rows} onEvidence={() => onEvidence()} />
        )}
      </div>
    </Scroller>
  )
}

/** After the end the room sees the closing, whatever the last step was. */
const kindOf = ({ cues, cue, session }: StepProps['view']) => (session.ended ? 'closing' : cues[cue]?.kind)

const OfStep = (props: StepProps) => {
  const { stage, feed, session } = props.view
  switch (kindOf(props.view)) {
    case 'join':
      return (
        <>
          <p className={styles.big}>{words.soFar(words.posts(feed.posts))}</p>
          <Nothing>{words.join}</Nothing>
        </>
      )
    case 'questions':
      return <Asked {...props} />
    case 'course':
      return <CourseFigures view={props.view} actions={props.actions} />
    case 'break':
      return (
        <>
          {stage.scene.kind === 'break' && <BreakLeft scene={stage.scene} clock={stage.clock} />}
          <Nothing>{words.break}</Nothing>
        </>
      )
    case 'closing':
      return (
        <>
          {stage.scene.kind === 'closing' && (
            <p className={styles.big}>
              {words.written(words.posts(stage.scene.posts), words.people(stage.scene.people))}
            </p>
          )}
          <Nothing>{session.ended ? words.closed : words.closing}</Nothing>
        </>
      )
    case 'intros':
    case 'room':
    case 'vote':
    case 'result':
    case 'board':
    case 'ask':
    case 'answers':
    case 'right':
    case 'finish':
    case undefined:
      return <Nothing>{none}</Nothing>
  }
}

const Asked = ({ view, locked, send }: StepProps) => {
  const { scene } = view.stage
  if (scene.kind === 'questions') return <AskedList asked={scene.asked} locked={locked} send={send} />
  if (scene.kind === 'post') return <BigQuestion post={scene.post} locked={locked} send={send} />
  return <Nothing>{scene.kind === 'hint' ? words.hint : words.covered}</Nothing>
}

/** How often a countdown of whole seconds is drawn anew, ms. */
const TICK_MS = 250

const BreakLeft = ({
  scene,
  clock,
}: {
  scene: Extract<Scene, { kind: 'break' }>
  clock: ControlView['stage']['clock']
}) => {
  const now = useNow(clock, TICK_MS)
  const left = scene.timer.kind === 'running' ? scene.timer.endsAt - now : scene.timer.left
  const isOver = left <= 0
  const face = countdown(Math.abs(left))
  const time = face.includes(':') ? face : words.seconds(face)
  return <p className={styles.big}>{isOver ? words.breakOver(time) : words.breakLeft(time)}</p>
}
