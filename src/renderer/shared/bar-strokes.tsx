import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts'
import styles from './bar-strokes.module.css'

export type BarStroke = { key: string; share: number; accent: string }

/** Draws its full width and is scaled to its share, so that the style sheet can let it grow. */
const Stroke = ({ background, payload, y, height }: BarShapeProps) => {
  const { share, accent } = payload as BarStroke
  const [x, width] = [background?.x ?? 0, background?.width ?? 0]
  return (
    <g className={styles.stroke} style={{ '--share': share, '--accent': accent }}>
      <rect className={styles.wash} x={x} y={y} width={width} height={height} />
      <rect className={styles.chalk} x={x} y={y + height * 0.88} width={width} height={height * 0.12} />
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
      barCategoryGap="9%"
      accessibilityLayer={false}
      className={styles.surface ?? ''}
    >
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis type="category" dataKey="key" hide />
      <Bar dataKey="share" isAnimationActive={false} shape={Stroke} background={{ fill: 'none' }} />
    </BarChart>
  </div>
)
