import type { Bar } from '../../../core/views'
import { useFormats, useMessages } from '../look'
import { Arrow } from './arrow'
import type { FiguresSet } from './option-rows'
import type { Beside } from '../scenes/poll/poll-sides'
import { Said } from './said'
import styles from './option-figures.module.css'

/** Full per cent: what the room reads, and what a change of points is counted from. */
const percent = (share: number): number => Math.round(share * 100)

/** What an option got: its share, and beside it its votes, how far it moved since the last time, or what it got on X. */
export const OptionFigures = ({
  bar,
  beside,
  drawn,
}: {
  bar: Bar
  beside: Beside | undefined
  drawn: FiguresSet['drawn']
}) => {
  const messages = useMessages()
  const { number } = useFormats()
  if (bar.share === undefined || drawn === 'none') return null
  const other = beside?.bars.find(({ letter }) => letter === bar.letter)
  return (
    <span className={styles.figures} data-drawn={drawn}>
      <strong dir="ltr">{messages.percent(percent(bar.share))}</strong>
      {drawn === 'votes' && bar.votes !== undefined && (
        <span className={styles.votes}>{number(bar.votes)}</span>
      )}
      {other && beside?.what === 'before' && (
        <Change points={percent(bar.share) - percent(other.share)} drawn={drawn} />
      )}
      {other && beside?.what === 'on X' && <OnX whole={percent(other.share)} drawn={drawn} />}
    </span>
  )
}

const OnX = ({ whole, drawn }: { whole: number; drawn: FiguresSet['drawn'] }) => {
  const messages = useMessages()
  const says = messages.shareOnX(messages.percent(whole))
  if (drawn === 'share') return <Said text={says} />
  return (
    <span className={styles.change} data-on-x="" dir="ltr">
      {says}
    </span>
  )
}

const Change = ({ points, drawn }: { points: number; drawn: FiguresSet['drawn'] }) => {
  const messages = useMessages()
  const { number } = useFormats()
  const most = Math.abs(points)
  const says = points === 0 ? messages.unchanged : messages[points > 0 ? 'pointsUp' : 'pointsDown'](most)
  // A column too narrow for it has the two strokes, and these words.
  if (drawn === 'share') return <Said text={says} />
  return (
    <span className={styles.change}>
      <Arrow way={points === 0 ? 'level' : points > 0 ? 'up' : 'down'} className={styles.arrow} />
      <span aria-hidden="true">{drawn === 'change short' ? number(most) : messages.points(most)}</span>
      <Said text={says} />
    </span>
  )
}
