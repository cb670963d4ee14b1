import type { IntroCard, Scene } from '../../../../core/views'
import { useMessages, useNearness } from '../../look'
import { Fit } from '../../parts/fit'
import { Person, PostFrame, type Company } from '../../parts/person'
import { PostWall, type OnWall } from '../../parts/post-wall'
import { PostWords } from '../../parts/post-words'
import { readable } from '../../parts/readable'
import styles from './intros.module.css'

/** The wall of introductions: a few people at a time, and what the room is asked. */
export const Intros = ({ intros, rehearsal }: { intros: Scene & { kind: 'intros' }; rehearsal: boolean }) => (
  <PostWall
    prompt={intros.prompt}
    first={useMessages().nobodyYet}
    items={intros.people}
    rehearsal={rehearsal}
    card={Someone}
  />
)

const Someone = ({ post, rehearsal, company }: OnWall<IntroCard>) => {
  const messages = useMessages()
  return (
    <PostFrame post={post} className={styles.someone}>
      <Person
        post={post}
        name={post.person ?? (post.name || post.username)}
        rehearsal={rehearsal}
        company={company}
      />
      {post.place !== undefined && (
        <p className={styles.place}>
          <bdi>{messages.from(post.place)}</bdi>
        </p>
      )}
      <blockquote className={styles.words}>
        {post.wish ? (
          <Wish wish={post.wish} company={company} />
        ) : (
          <PostWords most={company === 'alone' ? 7 : 5.4} text={post.text} />
        )}
      </blockquote>
    </PostFrame>
  )
}

/** Read as one sentence: 'wants to learn' in a lower voice, and then their own words. */
const Wish = ({ wish, company }: { wish: NonNullable<IntroCard['wish']>; company: Company }) => {
  const messages = useMessages()
  return (
    <Fit
      most={(company === 'alone' ? 8 : 6) * useNearness()}
      text={`${messages.wishes[wish.kind]} ${wish.text}`}
    >
      <bdi className={styles.lead}>{messages.wishes[wish.kind]}</bdi> <bdi>{readable(wish.text)}</bdi>
    </Fit>
  )
}
