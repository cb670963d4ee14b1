import type { HintOnStage } from '../../../../core/views'
import { en as messages } from '../../messages/en'
import { TeamShape } from '../../../shared/team-shape'
import { Fit } from '../../parts/fit'
import { readable } from '../../parts/readable'
import { Underline } from '../../parts/underline'
import styles from './hint.module.css'

/** A hint that was posted, for those who look at the wall and not at X. */
export const HintScene = ({ hint, master }: { hint: HintOnStage; master: string }) => (
  <article className={styles.hint}>
    <h1 className={styles.to}>
      {hint.to !== 'all' && <TeamShape team={hint.to} drawn="filled" className={styles.shape} />}
      <span>{messages.hintFor(hint.to === 'all' ? messages.everybody : hint.to.name)}</span>
      <Underline className={styles.underline} />
    </h1>
    <blockquote className={styles.text} dir="auto">
      <Fit most={8} text={readable(hint.text)} />
    </blockquote>
    <p className={styles.from}>@{master}</p>
  </article>
)
