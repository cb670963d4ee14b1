import type { PostCard } from '../../../../core/views'
import { Fit } from '../../parts/fit'
import { Person, PostFrame, PostTime } from '../../parts/person'
import { readable } from '../../parts/readable'
import styles from './post.module.css'

/** One post, chosen by the trainer. */
export const PostScene = ({ post, rehearsal }: { post: PostCard; rehearsal: boolean }) => (
  <PostFrame post={post} className={styles.post}>
    <Person post={post} name={post.name || post.username} rehearsal={rehearsal} />
    <blockquote className={styles.text}>
      <Fit most={7.2} text={readable(post.text)} />
    </blockquote>
    <PostTime post={post} />
  </PostFrame>
)
