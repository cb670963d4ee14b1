import type { HintOnStage } from '../../../../core/views'
import { TeamShape } from '../../../shared/team-shape'
import { useMessages, useNearness } from '../../look'
import { Fit } from '../../parts/fit'
import { readable } from '../../parts/readable'
import { Underline } from '../../parts/underline'
import styles from './hint.module.css'

/** A hint that was posted, for those who look at the wall and not at X. */
export const HintScene = ({ hint, master }: { hint: HintOnStage; master: string }) => {
  const messages = useMessages()
  return (
    <article className={styles.hint}>
      <h1 className={styles.to}>
        {hint.to !== 'all' && <TeamShape team={hint.to} drawn="filled" className={styles.shape} />}
        <span>{messages.hintFor(hint.to === 'all' ? messages.everybody : hint.to.name)}</span>
        <Underline className={styles.underline} />
      </h1>
      <blockquote className={styles.text} dir="auto">
        <Fit most={9 * useNearness()} text={readable(hint.text)} />
      </blockquote>
      <p className={styles.from}>
        <bdi>@{master}</bdi>
      </p>
    </article>
  )
}
