import { CircleHelp, Search, SlidersHorizontal, Users } from 'lucide-react'
import type { ControlState } from '../../../ipc/contract'
import type { ControlView } from '../../../core/views'
import { Bird } from '../../shared/bird'
import type { KeyMap } from '../keymap'
import { messages } from '../messages'
import { Button, IconButton } from '../parts/button'
import type { Act } from '../parts/doing'
import { mainKey } from '../parts/key-face'
import { perform, type Actions } from './actions'
import { EndButton } from './end-session'
import styles from './header.module.css'
import { Screens } from './screens'

const { header: words } = messages

/** Which session, in which mode, and the buttons that concern the whole of it. */
export const Header = ({
  view,
  displays,
  actions,
  keys,
  act,
  onEnd,
  onSettings,
}: {
  view: Pick<ControlView, 'mode' | 'session'>
  displays: ControlState['view']['displays']
  actions: Actions
  keys: KeyMap
  act: Act
  onEnd: () => void
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
        <EndButton mode={mode} isEnded={session.ended} act={act} onEnd={onEnd} />
        {actions.people.whyNot === undefined && (
          <IconButton label={actions.people.label} onClick={() => perform(actions.people)}>
            <Users />
          </IconButton>
        )}
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
