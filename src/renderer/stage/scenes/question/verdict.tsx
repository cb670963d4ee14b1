import type { Bar, RightAnswer } from '../../../../core/views'
import { BarStrokes } from '../../../shared/bar-strokes'
import { LetterShape } from '../../../shared/letter-shape'
import { useMessages } from '../../look'
import { OptionFigures } from '../../parts/option-figures'
import { RightWords } from '../../parts/right-words'
import { Said } from '../../parts/said'
import type { VerdictRows } from './verdict-rows'
import styles from './verdict.module.css'

/** The options once the right one is told: that one large, with its sign and a stroke of chalk, the others a step back. */
export const Verdict = ({ set, right }: { set: VerdictRows; right: RightAnswer }) => (
  <div className={styles.verdict}>
    {set.columns.map((bars) => (
      <ol
        key={bars[0]?.letter}
        className={styles.column}
        data-others={set.others}
        data-lines={set.lines}
        style={{ '--rows': set.rows.join(' '), '--low': set.low, '--small': set.small, '--sign': set.sign }}
      >
        {bars.map((bar) =>
          bar.letter === right ? (
            <RightOne key={bar.letter} bar={bar} most={set.most} />
          ) : (
            <OtherOne key={bar.letter} bar={bar} />
          ),
        )}
      </ol>
    ))}
  </div>
)

const RightOne = ({ bar, most }: { bar: Bar; most: number }) => {
  const messages = useMessages()
  return (
    <li className={styles.right} data-right="true">
      {/* The hand-drawn stroke stands for the bar's own. */}
      <BarStrokes
        strokes={[{ key: bar.letter, share: bar.share ?? 0, accent: 'transparent', drawn: 'plain' }]}
      />
      <LetterShape letter={bar.letter} className={styles.sign} />
      <span className={styles.words} dir="auto">
        <Said text={messages.rightAnswer} />
        <RightWords text={bar.text} most={most} />
      </span>
      <OptionFigures bar={bar} beside={undefined} drawn="share" />
    </li>
  )
}

const OtherOne = ({ bar }: { bar: Bar }) => (
  <li className={styles.other} data-right="false">
    <BarStrokes
      strokes={[{ key: bar.letter, share: bar.share ?? 0, accent: 'var(--rule)', drawn: 'plain' }]}
    />
    <span className={styles.letter}>{bar.letter}</span>
    <span className={styles.line} dir="auto">
      <bdi>{bar.text}</bdi>
    </span>
    <OptionFigures bar={bar} beside={undefined} drawn="share" />
  </li>
)
