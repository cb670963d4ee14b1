import { wallAt } from '../../../../core/wall'
import type { PostCard, Scene } from '../../../../core/views'
import { PerchedBird } from '../../../shared/bird'
import { en as messages } from '../../messages/en'
import { STILL } from '../../../shared/use-now'
import { Fit } from '../../parts/fit'
import { Person, PostFrame } from '../../parts/person'
import { readable } from '../../parts/readable'
import { useStageNow, useStagePace } from '../../stage-time'
import styles from './questions.module.css'

/** A longer prompt has two lines. */
const ONE_LINE = 52

/** What the room asks, one or two questions at a time. */
export const Questions = ({
  round,
  rehearsal,
}: {
  round: Scene & { kind: 'questions' }
  rehearsal: boolean
}) => {
  const pace = useStagePace()
  const now = useStageNow(round.asked.length > 0 ? 250 : STILL)
  const { left, right } = wallAt(inOrder(round.asked), now, pace)
  if (!left && !right) return <Empty prompt={round.prompt} />
  return (
    <div className={styles.round}>
      <p className={styles.prompt} data-long={round.prompt.length > ONE_LINE} dir="auto">
        <Fit most={4.2} text={round.prompt} />
      </p>
      <div className={styles.asked}>
        {left && <Asked key={left.id} post={left} rehearsal={rehearsal} />}
        {right && <Asked key={right.id} post={right} rehearsal={rehearsal} />}
      </div>
    </div>
  )
}

/** The view has the newest first; the wall takes its turns from the oldest. */
const inOrder = (asked: PostCard[]) => asked.map((post) => ({ ...post, shownFrom: post.time })).toReversed()

const Empty = ({ prompt }: { prompt: string }) => (
  <div className={styles.empty}>
    <h1 className={styles.ask} dir="auto">
      <Fit most={8.4} text={prompt} />
    </h1>
    <p className={styles.first}>{messages.askAway}</p>
    <PerchedBird className={styles.bird} />
  </div>
)

const Asked = ({ post, rehearsal }: { post: PostCard; rehearsal: boolean }) => (
  <PostFrame post={post} className={styles.question}>
    <blockquote className={styles.words}>
      <Fit most={5.6} text={readable(post.text)} />
    </blockquote>
    <Person post={post} name={post.name || post.username} rehearsal={rehearsal} />
  </PostFrame>
)
