import type { Scene } from '../../../../core/views'
import { directionOf } from '../../../shared/text-direction'
import { Code } from '../../parts/code'
import { Exhibit } from '../../parts/exhibit'
import { useNearness, useStageRoom } from '../../look'
import { Fit, FitOrCut } from '../../parts/fit'
import { linesOf } from '../../parts/lines-of'
import { readable } from '../../parts/readable'
import styles from './course.module.css'

/**
 * What a step says, but for the count at its end, and the arrow to the next post, which are for X: the line above says which step
 * it is.
 */
const withoutCount = ({ text, step }: Pick<Scene & { kind: 'course' }, 'text' | 'step'>): string => {
  if (!step) return text
  const { number, of } = step
  const count = new RegExp(`(^|\\s)\\(?${number}\\s*/\\s*${of}\\)?[\\s→➡⬇👇\\u{fe0f}]*$`, 'u')
  return text.replace(count, '').trimEnd() || text
}

/** A step of the course: what it says above all, what it is of, and where to find it; on a wall nobody can click. */
export const Course = ({
  course: { title, link, picture, ...course },
}: {
  course: Scene & { kind: 'course' }
}) => {
  const near = useNearness()
  const text = withoutCount(course)
  return (
    <article className={styles.course} data-shows={picture ? 'picture' : undefined}>
      <h1 className={styles.title} dir={directionOf(title)}>
        <Fit most={(text === '' ? 8.4 : 4.2) * near} text={title} />
      </h1>
      {text !== '' && (
        <div className={styles.text} dir={directionOf(text)}>
          <Fit most={8.4 * near} text={readable(text)} />
        </div>
      )}
      {picture && <Exhibit code={undefined} picture={picture} />}
      {link !== undefined && (
        <>
          <Code value={link} className={styles.code} />
          <Address text={link.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')} />
        </>
      )}
    </article>
  )
}

/** A longer address is for phones, which have the code. */
const MOST_LINES = 2

const Address = ({ text }: { text: string }) => {
  const lines = Math.min(MOST_LINES, linesOf(text, 3.4, 0.9 * useStageRoom().wide))
  return (
    <p className={styles.address} style={{ '--address-lines': lines }} dir="ltr">
      <FitOrCut most={3.8} text={text} />
    </p>
  )
}
