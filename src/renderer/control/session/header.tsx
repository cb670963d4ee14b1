import { CircleHelp, Maximize, Minimize, MonitorUp } from 'lucide-react'
import type { ControlState } from '../../../ipc/contract'
import type { ControlView } from '../../../core/views'
import { Bird } from '../../shared/bird'
import { messages } from '../messages'
import { Button, IconButton } from '../parts/button'
import type { Act, Send } from '../parts/doing'
import { onSlices } from '../parts/on-slices'
import { EndSession } from './end-session'
import styles from './header.module.css'

const { header: words } = messages

const PlainHeader = ({
  view,
  displays,
  send,
  act,
  onHelp,
}: {
  view: Pick<ControlView, 'mode' | 'session'>
  displays: ControlState['view']['displays']
  send: Send
  act: Act
  onHelp: () => void
}) => {
  const { mode, session } = view
  const isFull = displays.audience === 'full-screen'
  const whyNoFullScreen = {
    none: words.noWindow,
    lost: words.lost,
    window: undefined,
    'full-screen': undefined,
  }[displays.audience]
  return (
    <header className={styles.header}>
      <Bird className={styles.bird} />
      <h1 className={styles.title}>{session.title}</h1>
      <p className={styles.join}>
        #{session.hashtag} · @{session.master}
      </p>
      <strong className={styles.mode} data-mode={mode} title={messages.modeNote[mode]}>
        {messages.mode[mode]}
      </strong>
      {session.ended && mode !== 'replay' && <strong className={styles.mode}>{messages.ended}</strong>}
      <div className={styles.buttons}>
        <Button
          disabled={displays.audience !== 'none'}
          note={displays.audience === 'none' ? undefined : words.audienceShown}
          onClick={() => void act({ kind: 'show-audience' })}
        >
          <MonitorUp />
          {words.showAudience}
        </Button>
        <Button
          disabled={whyNoFullScreen !== undefined}
          note={whyNoFullScreen}
          onClick={() => void act({ kind: 'toggle-full-screen' })}
        >
          {isFull ? <Minimize /> : <Maximize />}
          {isFull ? words.leaveFullScreen : words.fullScreen}
        </Button>
        <EndSession mode={mode} isEnded={session.ended} send={send} act={act} />
        <IconButton label={words.help} onClick={onHelp}>
          <CircleHelp />
        </IconButton>
      </div>
    </header>
  )
}

/** Which session, in which mode, and the buttons that concern the whole of it. */
export const Header = onSlices(PlainHeader, ['mode', 'session'])
