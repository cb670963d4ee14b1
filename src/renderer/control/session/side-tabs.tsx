import { Toggle } from '@base-ui/react/toggle'
import type { ControlView } from '../../../core/views'
import { messages } from '../messages'
import styles from './posts.module.css'
import { countIn } from './questions-in'

const { desk: words } = messages

export type Side = 'posts' | 'desk'

/** What stands beside the stage: every post, or the questions among them. */
export const SideTabs = ({
  desk,
  side,
  onSide,
}: {
  desk: ControlView['desk']
  side: Side
  onSide: (side: Side) => void
}) => {
  const open = countIn(desk, 'open')
  const promised = countIn(desk, 'promised')
  return (
    <fieldset className={styles.tabs} aria-label={words.tabs}>
      <Toggle className={styles.filter} pressed={side === 'posts'} onPressedChange={() => onSide('posts')}>
        {words.posts}
      </Toggle>
      <Toggle className={styles.filter} pressed={side === 'desk'} onPressedChange={() => onSide('desk')}>
        {words.title}
        {open + promised > 0 && <strong className={styles.count}>{open + promised}</strong>}
      </Toggle>
    </fieldset>
  )
}
