import type { ScreenInfo } from '../../../ipc/contract'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Act } from '../parts/doing'
import styles from './screens.module.css'

const { show: words } = messages

/** The connected screens, numbered as ‘Identify’ numbers them. */
export const ScreenList = ({ screens, act }: { screens: readonly ScreenInfo[]; act: Act }) => (
  <ul className={styles.screens} aria-label={words.screens}>
    {screens.map((screen, index) => {
      const name = words.screenName(screen.label, index + 1)
      return (
        <li key={screen.id} className={styles.screen}>
          <span className={styles.name}>
            <bdi>{name}</bdi>{' '}
            <span className={styles.size}>
              {words.screenSize(
                Math.round(screen.width * screen.scale),
                Math.round(screen.height * screen.scale),
              )}
            </span>
          </span>
          {screen.isTrainers && <strong>{words.isTrainers}</strong>}
          {screen.isAudiences ? (
            <strong className={styles.audiences}>{words.isAudiences}</strong>
          ) : (
            <Button
              size="small"
              label={words.makeAudiencesOf(name)}
              onClick={() => void act({ kind: 'choose-display', display: screen.id })}
            >
              {words.makeAudiences}
            </Button>
          )}
        </li>
      )
    })}
  </ul>
)
