import type { PostCard } from '../../../../core/views'
import { Person, PostFrame } from '../../parts/person'
import { PostWords } from '../../parts/post-words'
import styles from './post.module.css'

/** One post, chosen by the trainer. */
export const PostScene = ({ post, rehearsal }: { post: PostCard; rehearsal: boolean }) => (
  <PostFrame post={post} className={styles.post}>
    <Person post={post} name={post.name || post.username} rehearsal={rehearsal} company="alone" />
    <blockquote className={styles.text}>
      <PostWords most={8} text={post.text} />
    </blockquote>
  </PostFrame>
)
