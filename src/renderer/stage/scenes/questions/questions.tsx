import type { AskedCard, Scene } from '../../../../core/views'
import { inOrder } from '../../../../core/wall'
import { useFormats, useMessages } from '../../look'
import { Check } from '../../parts/check'
import { Person, PostFrame } from '../../parts/person'
import { PostWall, type OnWall } from '../../parts/post-wall'
import { PostWords } from '../../parts/post-words'
import { Said } from '../../parts/said'
import styles from './questions.module.css'

/** What the room asks, a few questions at a time, and which of them have an answer or will get one. */
export const Questions = ({
  round,
  rehearsal,
}: {
  round: Scene & { kind: 'questions' }
  rehearsal: boolean
}) => (
  <PostWall
    prompt={round.prompt}
    first={useMessages().askAway}
    items={inOrder(round.asked)}
    rehearsal={rehearsal}
    card={Asked}
  />
)

const Asked = ({ post, rehearsal, company }: OnWall<AskedCard>) => (
  <PostFrame post={post} className={styles.question}>
    <blockquote className={styles.words}>
      <PostWords most={company === 'alone' ? 8 : 5.8} text={post.text} />
    </blockquote>
    <Standing {...post} />
    <Person post={post} name={post.name || post.username} rehearsal={rehearsal} company={company} />
  </PostFrame>
)

/** How many ask it, and whether it is answered; one person's open question needs no such line. */
const Standing = ({ askers, state }: Pick<AskedCard, 'askers' | 'state'>) => {
  const messages = useMessages()
  const { number } = useFormats()
  if (askers < 2 && state === 'asked') return null
  return (
    <p className={styles.standing} data-state={state} dir="auto">
      {state === 'answered' && <Check className={styles.check} />}
      {state === 'answered' && <span className={styles.told}>{messages.isAnswered}</span>}
      {state === 'promised' && <span className={styles.told}>{messages.isPromised}</span>}
      {askers > 1 && state === 'asked' && <span className={styles.many}>{messages.askThis(askers)}</span>}
      {askers > 1 && state !== 'asked' && (
        <span className={styles.many}>
          <span aria-hidden="true">×{number(askers)}</span>
          <Said text={messages.askThis(askers)} />
        </span>
      )}
    </p>
  )
}
