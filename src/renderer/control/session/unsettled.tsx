import type { ControlView, Figures } from '../../../core/views'
import type { Send } from '../parts/doing'
import styles from './figures.module.css'
import type { Place } from './place-people'
import type { HeldPosts } from './post-order'
import { Strangers } from './strangers'
import { Unclear } from './unclear'

export type UnsettledFigures = Extract<Figures, { kind: 'unsettled' }>

/** What may still change the board, from all questions and polls: answers to be read, and people to be put into a team. */
export const Unsettled = ({
  figures: { unclear, strangers },
  teams,
  posts,
  frozen,
  send,
  place,
}: {
  figures: UnsettledFigures
  teams: ControlView['teams']
  posts: HeldPosts
  frozen: string | undefined
  send: Send
  place: Place
}) => (
  <>
    {unclear.map(({ contest, label, count }) => (
      <section key={contest} aria-label={label}>
        <p className={styles.note}>
          <bdi>{label}</bdi>
        </p>
        <Unclear contest={contest} count={count} posts={posts} locked={frozen} send={send} />
      </section>
    ))}
    <Strangers strangers={strangers} teams={teams} locked={frozen} place={place} />
  </>
)
