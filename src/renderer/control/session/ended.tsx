import type { ControlView } from '../../../core/views'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Act } from '../parts/doing'
import styles from './run-sheet.module.css'

const { over: words } = messages

/** What there is to do once a session has ended. */
export const Ended = ({ mode, file, act }: { mode: ControlView['mode']; file: string; act: Act }) => {
  const replay = async () => {
    await act({ kind: 'leave-session' })
    await act({ kind: 'replay', path: file })
  }
  return (
    <div className={styles.foot}>
      <p className={styles.ended}>{messages.whyNot.ended}</p>
      <p className={styles.preview}>{mode === 'replay' ? words.inReplay : words.words}</p>
      {mode !== 'replay' && (
        <>
          <Button size="large" look="strong" onClick={() => void replay()}>
            {words.replay}
          </Button>
          <Button onClick={() => void act({ kind: 'leave-session' })}>{words.home}</Button>
        </>
      )}
    </div>
  )
}
