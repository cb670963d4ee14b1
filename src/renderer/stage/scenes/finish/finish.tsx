import { useMessages } from '../../look'
import { useSceneRoom } from '../../parts/scene-room'
import { FitOrCut } from '../../parts/fit'
import { readable } from '../../parts/readable'
import { useRightInWords } from '../../parts/right-in-words'
import { finishLayout, type FinishOnStage } from './finish-layout'
import { FinishLine } from './finish-line'
import styles from './finish.module.css'
import { LaneRow } from './lane-row'
import { Nobody } from './nobody'

/** The photo finish: each team where it was when the first crossed the line, to the hundredth of a second. */
export const FinishScene = ({ finish: scene }: { finish: FinishOnStage }) => {
  const messages = useMessages()
  const room = useSceneRoom()
  const { answer, lanes, more, first, lane, strip, figures, who } = finishLayout(scene, room)
  const right = readable(useRightInWords()(scene.right))
  const size = {
    '--grow': room.grow,
    '--wide': room.wide,
    '--strip': strip,
    '--first': first,
    '--lane': lane,
    '--answer': answer,
  }
  return (
    <div className={styles.finish} style={size}>
      <p className={styles.right}>
        <span className={styles.label}>{messages.rightAnswer}</span>
        <span className={styles.answer} dir="auto">
          <FitOrCut most={4.4 * room.grow} text={right}>
            <bdi>{right}</bdi>
          </FitOrCut>
        </span>
      </p>
      {scene.finish.length === 0 ? (
        <Nobody noTeam={scene.noTeam} />
      ) : (
        <div className={styles.strip}>
          <FinishLine className={styles.line} />
          <ol className={styles.lanes} aria-label={messages.finish} data-figures={figures}>
            {lanes.map((one, place) => (
              <LaneRow
                key={one.finish.team.id}
                lane={one}
                place={place}
                figures={figures}
                isNamed={(place === 0 ? who.first : who.others) && (who.beside || !one.finish.helped)}
              />
            ))}
          </ol>
          {more > 0 && <p className={styles.more}>{messages.more(more)}</p>}
        </div>
      )}
    </div>
  )
}
