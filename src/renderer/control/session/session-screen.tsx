import { useCallback, useRef, useState } from 'react'
import type { ControlState } from '../../../ipc/contract'
import type { ControlView } from '../../../core/views'
import type { Meaning } from '../keymap'
import { messages } from '../messages'
import type { Act, Send } from '../parts/doing'
import { useKeys } from '../use-keys'
import { FeedLine } from './feed-line'
import { Figures } from './figures'
import { Header } from './header'
import { HelpSheet } from './help-sheet'
import { HintDesk } from './hint-desk'
import { onPostKey } from './post-keys'
import type { HeldPosts } from './post-order'
import { Posts } from './posts'
import { Preview } from './preview'
import { ReplayBar } from './replay-bar'
import { RunSheetPanel } from './run-sheet'
import styles from './session-screen.module.css'
import { stepTo } from './steps'

/** Why nothing can be changed now, in words; undefined in a session that goes on. */
const whyLocked = ({ mode, session }: ControlView): string | undefined =>
  mode === 'replay' ? messages.whyNot.replay : session.ended ? messages.whyNot.ended : undefined

/** Where a trainer spends the day: run sheet, picture of the stage, figures, posts, hints, feed. */
export const SessionScreen = ({
  view,
  posts,
  look,
  displays,
  send,
  act,
}: {
  view: ControlView
  posts: HeldPosts
  look: ControlState['view']['look']
  displays: ControlState['view']['displays']
  send: Send
  act: Act
}) => {
  const [isHelpOpen, setHelpOpen] = useState(false)
  const openHelp = useCallback(() => setHelpOpen(true), [])
  const list = useRef<HTMLDivElement>(null)
  const locked = whyLocked(view)

  const goTo = (way: 'next' | 'previous') => {
    const cue = locked === undefined ? stepTo(view, way) : undefined
    if (cue) void send({ kind: 'go', cue: cue.id })
  }
  useKeys((meaning: Meaning, target) => {
    switch (meaning) {
      case 'next':
      case 'previous':
        return goTo(meaning)
      case 'help':
        return openHelp()
      case 'newer':
      case 'older':
      case 'approve':
      case 'hide':
      case 'pin':
        return onPostKey(meaning, { target, list: list.current })
    }
  })

  return (
    <div className={styles.screen}>
      <Header view={view} displays={displays} send={send} act={act} onHelp={openHelp} />
      <RunSheetPanel cues={view.cues} cue={view.cue} locked={locked} send={send} />
      <main className={styles.middle}>
        <Preview view={view} look={look} displays={displays} locked={locked} send={send} act={act} />
        <Figures view={view} posts={posts} locked={locked} send={send} />
      </main>
      <div className={styles.right}>
        <Posts
          posts={posts}
          waiting={view.waiting}
          isReplay={view.mode === 'replay'}
          send={send}
          ref={list}
        />
        <HintDesk view={view} locked={locked} send={send} />
      </div>
      {view.replay ? (
        <ReplayBar replay={view.replay} clock={view.stage.clock} act={act} />
      ) : (
        <FeedLine feed={view.feed} journal={view.journal} clock={view.stage.clock} act={act} />
      )}
      <HelpSheet open={isHelpOpen} onOpenChange={setHelpOpen} />
    </div>
  )
}
