import type { ComponentType } from 'react'
import { placesIn } from '../../../core/look'
import type { PostCard } from '../../../core/views'
import { wallAt, type Arrival } from '../../../core/wall'
import { STILL } from '../../shared/use-now'
import { useStageRoom } from '../look'
import { useStageNow, useStagePace } from '../stage-time'
import { EmptyBoard } from './empty-board'
import { Fit } from './fit'
import { FLOOR } from './fit-text'
import { linesOf } from './lines-of'
import type { Company } from './person'
import styles from './post-wall.module.css'

/** A stage that is lower than this needs all its height for posts. */
const ROOM_FOR_PROMPT = 48
/** A prompt with more lines goes on pages. */
const MOST_LINES = 2

/** A post on the wall, which has it to itself or is one of several. */
export type OnWall<Item> = { post: Item; rehearsal: boolean; company: Company }

/** Posts that take turns under what the room is asked: as many at once as the last row can read. */
export const PostWall = <Item extends PostCard & Arrival>({
  prompt,
  first,
  items,
  rehearsal,
  card: Card,
}: {
  prompt: string
  /** What the empty board says. */
  first: string
  items: readonly Item[]
  rehearsal: boolean
  card: ComponentType<OnWall<Item>>
}) => {
  const room = useStageRoom()
  const places = placesIn(room)
  const pace = useStagePace()
  const now = useStageNow(items.length > 0 ? 250 : STILL)
  const shown = wallAt(items, now, pace, places.columns * places.rows).filter((item) => item !== undefined)
  if (shown.length === 0) return <EmptyBoard prompt={prompt} first={first} />
  const columns = Math.min(shown.length, places.columns)
  const lines = Math.min(MOST_LINES, linesOf(prompt, FLOOR, 0.9 * room.wide))
  return (
    <div className={styles.wall}>
      {room.high >= ROOM_FOR_PROMPT && (
        <p className={styles.prompt} style={{ '--prompt-lines': lines }} dir="auto">
          <Fit most={lines === 1 ? 4 : FLOOR} text={prompt} />
        </p>
      )}
      <div className={styles.posts} style={{ '--columns': columns }}>
        {shown.map((item) => (
          <Card
            key={item.id}
            post={item}
            rehearsal={rehearsal}
            company={shown.length === 1 ? 'alone' : 'among'}
          />
        ))}
      </div>
    </div>
  )
}
