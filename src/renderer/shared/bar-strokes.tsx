import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts'
import styles from './bar-strokes.module.css'

/** `before` is the share of an earlier vote, drawn as a broken line; absent: there is none. */
export type BarStroke = {
  key: string
  share: number
  accent: string
  before?: number | undefined
  /** A bold stroke is set apart from its neighbours. */
  drawn: 'plain' | 'bold'
}

/** How thick strokes are, in parts of the row. */
const THICK = { plain: 0.1, bold: 0.17 } as const
const BROKEN = 0.055

/** A line drawn by a hand that is nearly steady. */
const line = (x: number, y: number, width: number, sway: number): string =>
  `M${x} ${y + sway}C${x + width * 0.3} ${y - sway} ${x + width * 0.62} ${y + sway} ${x + width} ${y - sway * 0.4}`

/** Draws its full width and shows its share of it, so that the style sheet can draw the stroke out. */
const Stroke = ({ background, payload, y, height }: BarShapeProps) => {
  const { share, accent, before, drawn } = payload as BarStroke
  const [x, width] = [background?.x ?? 0, background?.width ?? 0]
  const thick = height * THICK[drawn]
  const foot = y + height * 0.9
  return (
    <g className={styles.stroke} style={{ '--share': share, '--accent': accent }} data-empty={share === 0}>
      <rect className={styles.wash} x={x} y={y} width={width} height={height * 0.9} />
      {before !== undefined && before > 0 && (
        <path
          className={styles.before}
          d={line(x, y + height * 0.77, width * before, 0)}
          strokeWidth={height * BROKEN}
          strokeDasharray={`${height * 0.16} ${height * 0.1}`}
        />
      )}
      <path
        className={styles.chalk}
        d={line(x + thick / 2, foot, width - thick, height * 0.012)}
        strokeWidth={thick}
        pathLength={1}
      />
    </g>
  )
}

/** The bars of a vote, one below the other in their fixed order; labels are laid over them. */
export const BarStrokes = ({ strokes }: { strokes: BarStroke[] }) => (
  <div className={styles.chart}>
    <BarChart
      responsive
      layout="vertical"
      data={strokes}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      barCategoryGap="7%"
      accessibilityLayer={false}
      className={styles.surface ?? ''}
    >
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis type="category" dataKey="key" hide />
      <Bar dataKey="share" isAnimationActive={false} shape={Stroke} background={{ fill: 'none' }} />
    </BarChart>
  </div>
)
