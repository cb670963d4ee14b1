import { EyeOff, MonitorX, TriangleAlert } from 'lucide-react'
import type { DisplaysView } from '../../../ipc/contract'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Act } from '../parts/doing'
import styles from './screens-banner.module.css'

const { show: words } = messages

/** What is wrong with the screens, with what can be done about it. */
export const ScreensBanner = ({ displays, act }: { displays: DisplaysView; act: Act }) => {
  const oneScreen = () => void act({ kind: 'one-screen', on: true })
  if (displays.audience === 'lost')
    return (
      <div className={styles.banner} role="alert">
        <MonitorX aria-hidden="true" />
        <p className={styles.words}>{words.lost}</p>
        <Button onClick={oneScreen}>{words.openWindow}</Button>
      </div>
    )
  if (displays.audience === 'hidden')
    return (
      <div className={styles.banner} role="alert">
        <EyeOff aria-hidden="true" />
        <p className={styles.words}>{words.hidden}</p>
        <Button onClick={() => void act({ kind: 'show-audience' })}>{words.showAgain}</Button>
      </div>
    )
  if (displays.isMirrored)
    return (
      <div className={styles.banner} role="alert">
        <TriangleAlert aria-hidden="true" />
        <p className={styles.words}>{words.mirrored}</p>
        <Button onClick={oneScreen}>{words.mirroredWindow}</Button>
      </div>
    )
  return null
}
