import { createContext, useContext, useMemo } from 'react'
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

/**
 * What is drawn. It reaches the strokes past recharts, which mounts a bar anew whenever its value changes: a new one can't
 * grow. For recharts every bar is full.
 */
const Strokes = createContext<readonly BarStroke[]>([])

type Place = { row: number; x: number; y: number; width: number; height: number }
type Full = { key: string; row: number; full: 1 }

const drawStroke = ({ background, payload, y, height }: BarShapeProps) => (
  <Stroke
    row={(payload as Full).row}
    x={background?.x ?? 0}
    y={y}
    width={background?.width ?? 0}
    height={height}
  />
)

/** How thick strokes are, in parts of the row. */
const THICK = { plain: 0.1, bold: 0.17 } as const
const BROKEN = 0.055
/** A row any higher for its width has no thicker strokes. */
const HIGHEST = 0.16

/** A line drawn by a hand that is nearly steady. */
const line = (x: number, y: number, width: number, sway: number): string =>
  `M${x} ${y + sway}C${x + width * 0.3} ${y - sway} ${x + width * 0.62} ${y + sway} ${x + width} ${y - sway * 0.4}`

/** Draws its full width and shows its share of it, so that the style sheet can draw the stroke out. */
const Stroke = ({ row, x, y, width, height }: Place) => {
  const stroke = useContext(Strokes)[row]
  if (!stroke) return null
  const { share, accent, before, drawn } = stroke
  const thick = Math.min(height, width * HIGHEST) * THICK[drawn]
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
export const BarStrokes = ({ strokes }: { strokes: BarStroke[] }) => {
  const keys = strokes.map(({ key }) => key).join(' ')
  const data = useMemo(() => keys.split(' ').map((key, row): Full => ({ key, row, full: 1 })), [keys])
  return (
    <Strokes value={strokes}>
      <div className={styles.chart}>
        <BarChart
          responsive
          layout="vertical"
          data={data}
          margin={NO_MARGIN}
          barCategoryGap="7%"
          accessibilityLayer={false}
          className={styles.surface ?? ''}
        >
          <XAxis type="number" domain={WHOLE} hide />
          <YAxis type="category" dataKey="key" hide />
          <Bar dataKey="full" isAnimationActive={false} shape={drawStroke} background={NOTHING_BEHIND} />
        </BarChart>
      </div>
    </Strokes>
  )
}

// The same ones each time, so that recharts sees no change.
const NO_MARGIN = { top: 0, right: 0, bottom: 0, left: 0 }
const WHOLE: [number, number] = [0, 1]
const NOTHING_BEHIND = { fill: 'none' }
