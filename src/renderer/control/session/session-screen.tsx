import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ControlState } from '../../../ipc/contract'
import type { ControlView } from '../../../core/views'
import { keysWith } from '../keymap'
import { messages } from '../messages'
import type { Act, Send } from '../parts/doing'
import { mainKey } from '../parts/key-face'
import { useKeys } from '../use-keys'
import { start } from './countdown-moves'
import { FeedLine } from './feed-line'
import { Figures } from './figures'
import { Header } from './header'
import { HintDesk, type Desk } from './hint-desk'
import { Live } from './live'
import type { HeldPosts } from './post-order'
import { Meter } from './meter'
import type { PostMoves } from './post-moves'
import { Posts } from './posts'
import { ReplayBar } from './replay-bar'
import { QuestionDesk } from './question-desk'
import { isOnDesk, type QuestionAnswer } from './question-moves'
import { whyFrozen, whyLocked } from './room'
import { RunSheetPanel } from './run-sheet'
import { ScreensBanner } from './screens-banner'
import styles from './session-screen.module.css'
import { Sheets, type LooksAt } from './sheets'
import { ShowBar } from './show-bar'
import { goingOn } from './show-state'
import { SideTabs, type Side } from './side-tabs'
import { isCountdownOnWall, sendAll } from './stage-actions'
import { UndoToast } from './undo-toast'
import { useActions, type Sheet } from './use-actions'
import { usePostList } from './use-post-list'
import { usePressing } from './use-pressing'
import { useQuestionList } from './use-question-list'

/** Where a trainer spends the day: run sheet, picture of the stage, figures, posts, hints, feed. */
export const SessionScreen = ({
  view,
  posts,
  look,
  displays,
  rehearsed,
  changedKeys,
  send,
  act,
  onSettings,
}: {
  view: ControlView
  posts: HeldPosts
  look: ControlState['view']['look']
  displays: ControlState['view']['displays']
  rehearsed: ControlState['view']['rehearsed']
  /** The keys that are not the usual ones. */
  changedKeys: ControlState['view']['keys']
  send: Send
  act: Act
  onSettings: () => void
}) => {
  const [sheet, setSheet] = useState<Sheet>()
  const [looksAt, setLooksAt] = useState<LooksAt>({ question: undefined, find: '' })
  const openEvidence = useCallback((question?: string, find = '') => {
    setLooksAt({ question, find })
    setSheet('evidence')
  }, [])
  const desk = useRef<Desk>(null)
  const asked = useRef(view.desk)
  useEffect(() => {
    asked.current = view.desk
  })
  const answer = useCallback<PostMoves['answer']>((row) => {
    const { id: post } = row
    desk.current?.answer(row, isOnDesk(asked.current, post) ? { kind: 'answer', post } : undefined, 'one')
  }, [])
  const answerQuestion = useCallback<QuestionAnswer>(
    (row, about) => desk.current?.answer(row, about, 'all who wait'),
    [],
  )
  const prepare = useCallback<Desk['prepare']>((hint, question) => desk.current?.prepare(hint, question), [])
  const [side, setSide] = useState<Side>('posts')
  const questions = useQuestionList(view.desk, posts)
  const list = usePostList(posts)
  const room = { view, look, displays, rehearsed, send, act }
  const { actions, moves, questionMoves, place, undo } = useActions(room, {
    posts,
    list,
    questions,
    side,
    onSide: setSide,
    open: setSheet,
    answer,
    answerQuestion,
    openEvidence,
    prepare,
  })
  const keys = useMemo(() => keysWith(changedKeys), [changedKeys])
  useKeys(keys, usePressing(actions, undo))

  const openCost = useCallback(() => setSheet('cost'), [])
  const locked = whyLocked(view)
  const going = goingOn(view)
  /** What is counted goes on behind a hold. */
  const behind = { ...view, stage: going }
  const meter = <Meter cost={view.cost} onOpen={openCost} />
  return (
    <div className={styles.screen}>
      <Header
        view={view}
        displays={displays}
        actions={actions}
        keys={keys}
        act={act}
        onEnd={() => setSheet('end')}
        onSettings={onSettings}
      />
      <ScreensBanner displays={displays} act={act} />
      <div className={styles.body}>
        <RunSheetPanel view={view} look={look} displays={displays} actions={actions} send={send} act={act} />
        <main className={styles.middle}>
          <Live view={view} look={look} displays={displays} actions={actions} />
          <ShowBar
            actions={actions}
            keys={keys}
            timer={view.output.timer}
            clock={going.clock}
            note={view.mode === 'replay' ? messages.replay.note : undefined}
            onStart={(minutes) => void sendAll(send, start(minutes, isCountdownOnWall(view)))}
          />
          <Figures
            view={behind}
            actions={actions}
            keys={keys}
            posts={posts}
            locked={locked}
            frozen={whyFrozen(view)}
            send={send}
            place={place}
            onEvidence={openEvidence}
            onPrepare={prepare}
          />
        </main>
        <div className={styles.right}>
          <SideTabs desk={view.desk} side={side} onSide={setSide} />
          {side === 'posts' ? (
            <Posts
              view={view}
              list={list}
              moves={moves}
              actions={actions}
              keys={keys}
              onShows={(shows) => void send({ kind: 'moderate', shows, words: view.moderation.words })}
            />
          ) : (
            <QuestionDesk
              view={view}
              posts={posts}
              list={questions}
              keys={keys}
              moves={questionMoves}
              clock={going.clock}
              act={act}
            />
          )}
          <HintDesk
            view={behind}
            rows={posts.rows}
            locked={locked}
            frozen={whyFrozen(view)}
            send={send}
            desk={desk}
            questions={questions.desk}
          />
        </div>
      </div>
      {view.replay ? (
        <ReplayBar replay={view.replay} clock={going.clock} act={act} meter={meter} />
      ) : (
        <FeedLine
          feed={view.feed}
          journal={view.journal}
          clock={going.clock}
          act={act}
          meter={meter}
          late={view.session.late}
          onBudget={view.cost.state === 'used' ? openCost : undefined}
        />
      )}
      <Sheets
        sheet={sheet}
        room={room}
        on={{
          actions,
          keys,
          list,
          onHint: (text) => desk.current?.write(text),
          onEnd: () => setSheet('end'),
          onSettings,
        }}
        changedKeys={changedKeys}
        looksAt={looksAt}
        place={place}
        onClose={() => setSheet(undefined)}
      />
      <UndoToast undo={undo} action={actions.undo} keyName={mainKey(keys, 'undo')} />
    </div>
  )
}
