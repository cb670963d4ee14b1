import { CircleHelp, Search, SlidersHorizontal } from 'lucide-react'
import type { ControlState } from '../../../ipc/contract'
import type { ControlView } from '../../../core/views'
import { Bird } from '../../shared/bird'
import type { KeyMap } from '../keymap'
import { messages } from '../messages'
import { Button, IconButton } from '../parts/button'
import type { Act, Send } from '../parts/doing'
import { mainKey } from '../parts/key-face'
import { perform, type Actions } from './actions'
import { EndSession } from './end-session'
import styles from './header.module.css'
import { Screens } from './screens'

const { header: words } = messages

/** Which session, in which mode, and the buttons that concern the whole of it. */
export const Header = ({
  view,
  displays,
  actions,
  keys,
  send,
  act,
  onSettings,
}: {
  view: Pick<ControlView, 'mode' | 'session'>
  displays: ControlState['view']['displays']
  actions: Actions
  keys: KeyMap
  send: Send
  act: Act
  onSettings: () => void
}) => {
  const { mode, session } = view
  return (
    <header className={styles.header}>
      <Bird className={styles.bird} />
      <h1 className={styles.title}>
        <bdi>{session.title}</bdi>
      </h1>
      <p className={styles.join}>
        <bdi>#{session.hashtag}</bdi> · <bdi>@{session.master}</bdi>
      </p>
      <strong className={styles.mode} data-mode={mode} title={messages.modeNote[mode]}>
        {messages.mode[mode]}
      </strong>
      {session.ended && mode !== 'replay' && <strong className={styles.mode}>{messages.ended}</strong>}
      <div className={styles.buttons}>
        <Button onClick={() => perform(actions.palette)}>
          <Search />
          {words.commands}
          <kbd className={styles.key}>{mainKey(keys, 'palette')}</kbd>
        </Button>
        <Screens displays={displays} act={act} />
        <EndSession mode={mode} isEnded={session.ended} send={send} act={act} />
        <IconButton label={messages.home.settings} onClick={onSettings}>
          <SlidersHorizontal />
        </IconButton>
        <IconButton label={words.help} onClick={() => perform(actions.help)}>
          <CircleHelp />
        </IconButton>
      </div>
    </header>
  )
}
