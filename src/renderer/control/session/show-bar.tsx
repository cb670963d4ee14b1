import { Button as BaseButton } from '@base-ui/react/button'
import {
  EyeOff,
  IdCard,
  ListChecks,
  Moon,
  Pause,
  Play,
  QrCode,
  Sun,
  Timer as TimerIcon,
  Trophy,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { StageClock, Timer } from '../../../core/views'
import type { KeyMap } from '../keymap'
import type { Meaning } from '../meanings'
import { messages } from '../messages'
import { Noted } from '../parts/button'
import { mainKey } from '../parts/key-face'
import { perform, type Action, type Actions } from './actions'
import { CountdownMenu } from './countdown-menu'
import { TimeLeft } from './time-left'
import styles from './show-bar.module.css'

const { show: words, actions: names } = messages

const COVERS: [Meaning, ReactNode][] = [
  ['black', <Moon key="black" />],
  ['white', <Sun key="white" />],
  ['card', <IdCard key="card" />],
  ['join', <QrCode key="join" />],
]
const SHOWN: [Meaning, ReactNode][] = [
  ['answered', <ListChecks key="answered" />],
  ['board', <Trophy key="board" />],
]

/** The show's own buttons, each with its key: large enough to be hit without looking. */
export const ShowBar = ({
  actions,
  keys,
  timer,
  clock,
  note,
  onStart,
}: {
  actions: Actions
  keys: KeyMap
  timer: Timer | null
  clock: StageClock
  /** Why little of it works now; undefined where it does. */
  note: string | undefined
  onStart: (minutes: number) => void
}) => {
  const button = (id: Meaning, icon: ReactNode) => (
    <ShowButton key={id} action={actions[id]} keyName={mainKey(keys, id)} icon={icon} />
  )
  return (
    <fieldset className={styles.bar} aria-label={words.bar}>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {COVERS.map(([id, icon]) => button(id, icon))}
      {button('hold', actions.hold.isOn ? <Play /> : <Pause />)}
      {button('panic', <EyeOff />)}
      <div className={styles.pair}>
        <ShowButton
          action={actions.countdown}
          keyName={mainKey(keys, 'countdown')}
          icon={<TimerIcon />}
          face={timer && <TimeLeft timer={timer} clock={clock} />}
        />
        <CountdownMenu actions={actions} onStart={onStart} />
      </div>
      {SHOWN.map(([id, icon]) => button(id, icon))}
    </fieldset>
  )
}

const ShowButton = ({
  action,
  keyName,
  icon,
  face,
}: {
  action: Action
  keyName: string | undefined
  icon: ReactNode
  /** Stands instead of the name. */
  face?: ReactNode
}) => {
  const { id, label, isOn, whyNot } = action
  const says = whyNot ?? names.notes[id]
  const note = [label, keyName && `(${keyName})`, says].filter(Boolean).join(' ')
  return (
    <Noted note={note}>
      <BaseButton
        className={styles.button}
        data-does={id}
        aria-pressed={isOn}
        // The name stays where it is looked for; what it does now may be something else.
        aria-description={[label === names.names[id] ? '' : `${label}.`, says].filter(Boolean).join(' ')}
        disabled={whyNot !== undefined}
        focusableWhenDisabled
        onClick={({ timeStamp }) => perform(action, timeStamp)}
      >
        {icon}
        <span className={styles.name}>
          {face ? <span className={styles.unseen}>{names.short[id] ?? names.names[id]} </span> : null}
          {face ?? names.short[id] ?? names.names[id]}
        </span>{' '}
        {keyName !== undefined && <kbd className={styles.key}>{keyName}</kbd>}
      </BaseButton>
    </Noted>
  )
}
