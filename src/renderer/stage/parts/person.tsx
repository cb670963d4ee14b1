import { useContext, type ReactNode } from 'react'
import { directionOfLanguage } from '../../../core/look'
import type { PostCard } from '../../../core/views'
import { initialOf } from '../../shared/initial'
import { TeamShape } from '../../shared/team-shape'
import { directionOf } from '../../shared/text-direction'
import { StageLook, useFormats, useMessages, useStageRoom } from '../look'
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

/** alone: one who has the stage, with day and time; among: one of several, with the time. */
export type Company = 'alone' | 'among'

/** Who wrote it, as X wants it shown: picture, name, @username, time and X's mark. A practice post says that it is one. */
export const Person = ({
  post,
  name,
  rehearsal,
  company,
}: {
  post: PostCard
  name: string
  rehearsal: boolean
  company: Company
}) => (
  <header className={styles.person} data-company={company}>
    <span className={styles.face} data-from={rehearsal ? 'practice' : 'x'} aria-hidden="true">
      {initialOf(name)}
      {post.team && <TeamShape team={post.team} drawn="filled" className={styles.team} />}
    </span>
    <div className={styles.who}>
      <h2 className={styles.name}>
        <FitOrCut most={company === 'alone' ? 6 : 4.6} text={name}>
          <bdi>{name}</bdi>
        </FitOrCut>
      </h2>
      <p className={styles.about}>
        {!rehearsal && <XMark />}
        <bdi>@{post.username}</bdi>
        {rehearsal ? <PracticeMark /> : <PostTime post={post} company={company} />}
      </p>
    </div>
  </header>
)

/** Where it is narrower, a username comes before the day. */
const ROOM_FOR_DAY = 80

const PracticeMark = () => <span className={styles.practice}>{useMessages().practicePost}</span>

const XMark = () => (
  <span className={styles.mark}>
    <XSign />
    <Said text={useMessages().onX} />
  </span>
)

const PostTime = ({ post, company }: { post: PostCard; company: Company }) => {
  const { timeOfDay, timestamp } = useFormats()
  const { language } = useContext(StageLook)
  const { wide } = useStageRoom()
  return (
    <time dir={directionOfLanguage(language)} dateTime={new Date(post.time).toISOString()}>
      {company === 'alone' && wide >= ROOM_FOR_DAY ? timestamp(post.time) : timeOfDay(post.time)}
    </time>
  )
}

/** X's letterform, drawn by us in two strokes. */
const XSign = () => (
  <svg viewBox="0 0 24 24" className={styles.x} aria-hidden="true">
    <path d="M3 3.2h4.6L21 20.8h-4.6z" />
    <path d="M20 3.2L13.7 10.3M10.2 14L4 20.8" />
  </svg>
)
