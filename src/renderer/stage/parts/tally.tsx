import styles from './tally.module.css'

/** Beyond so many, strokes are only a pattern and the number has to do. */
const MOST_STROKES = { number: 0, line: 25, large: 50 } as const
const GROUP = 5
/** A group of strokes in a line with its gap, and the gap before the number. */
const [GROUP_WIDTH, GAP] = [3.7, 1]

/** What the strokes of a tally in a line take of it, in units. */
export const widthOfStrokes = (count: number): number =>
  count > MOST_STROKES.line ? 0 : Math.ceil(count / GROUP) * GROUP_WIDTH + GAP

/** A count as it is kept on a board: upright strokes, each fifth across the four before it, and the number. */
export const Tally = ({
  count,
  label,
  drawn = 'line',
}: {
  count: number
  label: string
  drawn?: keyof typeof MOST_STROKES
}) => {
  const groups = Array.from({ length: Math.ceil(count / GROUP) }, (_, at) => ({
    at,
    strokes: Math.min(GROUP, count - at * GROUP),
  }))
  return (
    <p className={styles.tally} data-drawn={drawn}>
      {count <= MOST_STROKES[drawn] && (
        <span className={styles.groups} aria-hidden="true">
          {groups.map(({ at, strokes }) => (
            <Group key={at} strokes={strokes} />
          ))}
        </span>
      )}
      <span className={styles.label}>{label}</span>
    </p>
  )
}

const UPRIGHT = ['M4 3.5L3.5 20', 'M9 3L8.6 20.5', 'M14 4L13.5 20', 'M19 3.2L18.6 20.3']

const Group = ({ strokes }: { strokes: number }) => (
  <svg viewBox="0 0 23 24" className={styles.group}>
    {UPRIGHT.slice(0, strokes).map((stroke) => (
      <path key={stroke} pathLength={1} d={stroke} />
    ))}
    {strokes === GROUP && <path pathLength={1} d="M0.8 17L22.2 6.5" />}
  </svg>
)
