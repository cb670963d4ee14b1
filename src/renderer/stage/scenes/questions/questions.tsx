import type { PostCard, Scene } from '../../../../core/views'
import { inOrder } from '../../../../core/wall'
import { useMessages } from '../../look'
import { Person, PostFrame } from '../../parts/person'
import { PostWall, type OnWall } from '../../parts/post-wall'
import { PostWords } from '../../parts/post-words'
import styles from './questions.module.css'

/** What the room asks, a few questions at a time. */
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

const Asked = ({ post, rehearsal, company }: OnWall<PostCard>) => (
  <PostFrame post={post} className={styles.question}>
    <blockquote className={styles.words}>
      <PostWords most={company === 'alone' ? 8 : 5.8} text={post.text} />
    </blockquote>
    <Person post={post} name={post.name || post.username} rehearsal={rehearsal} company={company} />
  </PostFrame>
)
