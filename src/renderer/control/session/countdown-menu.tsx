import { Menu } from '@base-ui/react/menu'
import { ChevronDown } from 'lucide-react'
import { messages } from '../messages'
import popup from '../parts/popup.module.css'
import { perform, type Actions } from './actions'
import { MINUTES } from './countdown-moves'
import styles from './show-bar.module.css'

const { show: words } = messages

const CHANGES = ['countdown-more', 'countdown-less', 'countdown-stop'] as const

/** How long the countdown is to be, a minute more or less, and its end. */
export const CountdownMenu = ({
  actions,
  onStart,
}: {
  actions: Actions
  onStart: (minutes: number) => void
}) => (
  <Menu.Root>
    <Menu.Trigger
      className={styles.more}
      aria-label={words.countdownMenu}
      disabled={actions.countdown.whyNot !== undefined}
    >
      <ChevronDown />
    </Menu.Trigger>
    <Menu.Portal render={<section aria-label={words.countdownMenu} />}>
      <Menu.Positioner className={popup.above} sideOffset={4} align="end">
        <Menu.Popup className={popup.popup}>
          <Menu.Group>
            <Menu.GroupLabel className={popup.title}>{words.startAnew}</Menu.GroupLabel>
            {MINUTES.map((minutes) => (
              <Menu.Item key={minutes} className={popup.item} onClick={() => onStart(minutes)}>
                <span className={popup.text}>{words.minutes(minutes)}</span>
              </Menu.Item>
            ))}
          </Menu.Group>
          <Menu.Group>
            <Menu.GroupLabel className={popup.title}>{words.change}</Menu.GroupLabel>
            {CHANGES.map((id) => (
              <Menu.Item
                key={id}
                className={popup.item}
                disabled={actions[id].whyNot !== undefined}
                onClick={() => perform(actions[id])}
              >
                <span className={popup.text}>{actions[id].label}</span>
              </Menu.Item>
            ))}
          </Menu.Group>
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  </Menu.Root>
)
