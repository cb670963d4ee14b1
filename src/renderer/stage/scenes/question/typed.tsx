import type { TypedOnStage } from '../../../../core/views'
import { useFormats, useMessages } from '../../look'
import { FitOrCut } from '../../parts/fit'
import { readable } from '../../parts/readable'
import { useSceneRoom } from '../../parts/scene-room'
import { typedLayout } from './typed-layout'
import styles from './typed.module.css'

/** What was typed, in the words of those who did, and how many did: nothing here says what is right. */
export const Typed = ({ typed }: { typed: TypedOnStage[] }) => {
  const messages = useMessages()
  const { number } = useFormats()
  const { shown, more, rows, columns, row } = typedLayout(
    typed.map(({ words }) => words.length),
    useSceneRoom(),
  )
  return (
    <ol className={styles.typed} style={{ '--rows': rows, '--columns': columns, '--row': row }}>
      {typed.slice(0, shown).map(({ words, posts }) => (
        <li key={words} className={styles.one}>
          <strong className={styles.count}>{number(posts.length)}×</strong>
          <span className={styles.words} dir="auto">
            <FitOrCut most={0.62 * row} text={readable(words)}>
              <bdi>{readable(words)}</bdi>
            </FitOrCut>
          </span>
        </li>
      ))}
      {more > 0 && <li className={styles.more}>{messages.more(more)}</li>}
    </ol>
  )
}
