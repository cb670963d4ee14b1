import type { ReactNode } from 'react'
import type { PostCard } from '../../../core/views'
import { timestamp } from '../../shared/format'
import { initialOf } from '../../shared/initial'
import { en as messages } from '../messages/en'
import { TeamShape } from '../../shared/team-shape'
import { directionOf } from '../../shared/text-direction'
import { FitOrCut } from './fit'
import { Said } from './said'
import styles from './person.module.css'

/** Which way round a post is set: as its text is read. */
export const PostFrame = ({
  post,
  className,
  children,
}: {
  post: PostCard
  className?: string | undefined
  children: ReactNode
}) => (
  <article className={className} dir={directionOf(post.text)}>
    {children}
  </article>
)

/** Who wrote it, as X wants it shown: picture, name, @username, time and X's mark. A practice post says that it is one. */
export const Person = ({ post, name, rehearsal }: { post: PostCard; name: string; rehearsal: boolean }) => (
  <header className={styles.person}>
    <span className={styles.face} data-from={rehearsal ? 'practice' : 'x'} aria-hidden="true">
      {initialOf(name)}
      {post.team && <TeamShape team={post.team} drawn="filled" className={styles.team} />}
    </span>
    <div className={styles.who}>
      <h2 className={styles.name}>
        <FitOrCut most={4.4} text={name}>
          <bdi>{name}</bdi>
        </FitOrCut>
      </h2>
      <p className={styles.about}>
        <bdi>@{post.username}</bdi>
        <Mark rehearsal={rehearsal} />
      </p>
    </div>
  </header>
)

const Mark = ({ rehearsal }: { rehearsal: boolean }) =>
  rehearsal ? (
    <span className={styles.practice}>{messages.practicePost}</span>
  ) : (
    <span className={styles.mark}>
      <XMark />
      <Said text={messages.onX} />
    </span>
  )

/** X's letterform, drawn by us in two strokes. */
const XMark = () => (
  <svg viewBox="0 0 24 24" className={styles.x} aria-hidden="true">
    <path d="M3 3.2h4.6L21 20.8h-4.6z" />
    <path d="M20 3.2L13.7 10.3M10.2 14L4 20.8" />
  </svg>
)

export const PostTime = ({ post }: { post: PostCard }) => (
  <time className={styles.time} dir="ltr" dateTime={new Date(post.time).toISOString()}>
    {timestamp(post.time)}
  </time>
)
