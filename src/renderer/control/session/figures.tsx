import type { ControlView, Figures as FiguresView } from '../../../core/views'
import { countdown } from '../format'
import { useNow } from '../../shared/use-now'
import type { KeyMap } from '../keymap'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Send } from '../parts/doing'
import { mainKey } from '../parts/key-face'
import { Nothing, Panel } from '../parts/panel'
import { rightInWords } from '../parts/right-in-words'
import { Scroller } from '../parts/scroller'
import type { Actions } from './actions'
import { Bars } from './bars'
import styles from './figures.module.css'
import { FinishList } from './finish-list'
import { PollOnX } from './poll-on-x'
import type { HeldPosts } from './post-order'
import type { Place } from './place-people'
import type { Prepare } from './prepared'
import { PreparedHints } from './prepared-hints'
import { StepFigures } from './step-figures'
import { Strangers } from './strangers'
import { TypedList } from './typed-list'
import { Unclear } from './unclear'
import type { OpenEvidence } from './use-actions'

const { figures: words } = messages

type FiguresProps = {
  view: Pick<
    ControlView,
    'figures' | 'teams' | 'replies' | 'stage' | 'cues' | 'cue' | 'feed' | 'session' | 'courses'
  >
  actions: Pick<Actions, 'post-step' | 'course'>
  keys: KeyMap
  posts: HeldPosts
  locked: string | undefined
  /** Why not even what was answered can be settled, as it can be after the end. */
  frozen: string | undefined
  send: Send
  place: Place
  onEvidence: OpenEvidence
  onPrepare: Prepare
}

/** What the open activity has come to, right answers included: for the trainer's eyes. */
export const Figures = (props: FiguresProps) => {
  const { figures } = props.view
  switch (figures.kind) {
    case 'none':
    case 'unsettled':
      return <StepFigures {...props} />
    case 'intros':
      return (
        <Panel title={words.intros}>
          <p className={styles.big}>{words.introduced(figures.people)}</p>
          {figures.waiting > 0 && <Nothing>{words.introsWaiting(figures.waiting)}</Nothing>}
        </Panel>
      )
    case 'poll':
      return <PollFigures {...props} figures={figures} />
    case 'elsewhere':
      return (
        <Panel title={words.poll}>
          <div className={styles.body}>
            <p>
              {words.elsewhere} <bdi className={styles.link}>{figures.link}</bdi>
            </p>
            <p className={styles.note}>{words.elsewhereNote}</p>
          </div>
        </Panel>
      )
    case 'question':
      return <QuestionFigures {...props} figures={figures} />
  }
}

type Of<Kind> = FiguresProps & { figures: Extract<FiguresView, { kind: Kind }> }

const PollFigures = ({ figures, view, keys, posts, locked, send }: Of<'poll'>) => (
  <Panel
    title={words.poll}
    aside={
      <>
        <State open={figures.open}>{words.voters(figures.voters)}</State>
        {figures.open && (
          <CloseButton
            words={words.closeVote}
            contest={figures.contest}
            keys={keys}
            locked={locked}
            send={send}
          />
        )}
      </>
    }
  >
    <Scroller>
      <div className={styles.body}>
        <Bars bars={figures.bars} right="" />
        {figures.onX && (
          <PollOnX
            contest={figures.contest}
            offered={figures.onX}
            clock={view.stage.clock}
            locked={locked}
            send={send}
          />
        )}
        <Unclear
          contest={figures.contest}
          count={figures.unclear}
          posts={posts}
          locked={locked}
          send={send}
        />
      </div>
    </Scroller>
  </Panel>
)

const QuestionFigures = (props: Of<'question'>) => {
  const { figures, view, keys, posts, locked, send, place, onEvidence, onPrepare } = props
  const inTeams = view.teams.reduce((sum, { members }) => sum + members, 0)
  return (
    <Panel
      title={words.question}
      aside={
        <>
          <State open={figures.open}>
            {figures.teamsIn
              ? words.teamsIn(figures.teamsIn.done, figures.teamsIn.of)
              : inTeams === 0
                ? words.answers(figures.answered)
                : words.answered(figures.answered, inTeams)}
          </State>
          {figures.open && <TimeLeft figures={figures} view={view} />}
          {figures.open && (
            <CloseButton
              words={words.closeQuestion}
              contest={figures.contest}
              keys={keys}
              locked={locked}
              send={send}
            />
          )}
        </>
      }
    >
      <Scroller>
        <div className={styles.body}>
          <div className={styles.columns}>
            <div>
              <Bars bars={figures.bars} right={figures.right} />
              {figures.bars.length === 0 && (
                <p className={styles.right}>{words.rightIs(rightInWords(figures.right))}</p>
              )}
              <TypedList
                typed={figures.typed}
                rule={figures.rule}
                contest={figures.contest}
                locked={locked}
                send={send}
              />
            </div>
            <FinishList
              finish={figures.finish}
              uncounted={figures.uncounted}
              counts={figures.counts}
              open={figures.open}
              unread={figures.open ? 0 : figures.unread}
              timed={figures.timed}
              onEvidence={() => onEvidence(figures.contest)}
            />
          </div>
          <Unclear
            contest={figures.contest}
            count={figures.unclear}
            posts={posts}
            locked={locked}
            send={send}
          />
          <Strangers strangers={figures.strangers} teams={view.teams} locked={locked} place={place} />
          <PreparedHints
            figures={figures}
            view={view}
            keys={keys}
            locked={locked}
            send={send}
            onPrepare={onPrepare}
          />
        </div>
      </Scroller>
    </Panel>
  )
}

const State = ({ open, children }: { open: boolean; children: string }) => (
  <p className={styles.state}>
    <strong data-open={open}>{open ? words.open : words.closed}</strong> · {children}
  </p>
)

/** How often a countdown of whole seconds is drawn anew, ms. */
const TICK_MS = 250

const TimeLeft = ({ figures, view }: Pick<Of<'question'>, 'figures' | 'view'>) => {
  const left = figures.closesAt - useNow(view.stage.clock, TICK_MS)
  return <p className={styles.left}>{words.left(countdown(Math.max(0, left)))}</p>
}

const CloseButton = (to: {
  words: string
  contest: string
  keys: KeyMap
  locked: string | undefined
  send: Send
}) => (
  <Button
    size="small"
    disabled={to.locked !== undefined}
    note={to.locked}
    keyName={mainKey(to.keys, 'close-contest')}
    onClick={() => void to.send({ kind: 'close', contest: to.contest })}
  >
    {to.words}
  </Button>
)
