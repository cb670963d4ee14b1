import type { Scene, Shared } from '../../../../core/views'
import { useFormats, useMessages, useStageRoom } from '../../look'
import { EmptyBoard } from '../../parts/empty-board'
import { FitOrCut } from '../../parts/fit'
import { Underline } from '../../parts/underline'
import { roomLayout, type RoomLayout } from './room-layout'
import styles from './room.module.css'

/** The introductions as one room: how many are here, where they are from, and what they share. */
export const Room = ({ room }: { room: Scene & { kind: 'room' } }) => {
  const messages = useMessages()
  const { number } = useFormats()
  const { shape, size, places, challenges, wishes } = roomLayout(room, useStageRoom())
  if (room.people === 0) return <EmptyBoard prompt={room.title} first={messages.nobodyYet} />
  const says = challenges.length + wishes.length > 0
  return (
    <div
      className={styles.room}
      style={{ '--size': size }}
      data-shape={shape}
      data-says={says}
      data-named={places.length > 0}
    >
      <div className={styles.who}>
        <h1 className={styles.count}>
          <strong>{number(room.people)}</strong> {messages.peopleHere(room.people)}
        </h1>
        <Places places={places} size={size} />
      </div>
      {says && (
        <div className={styles.said}>
          <Phrases heading={messages.roomFinds.challenge} phrases={challenges} />
          <Phrases heading={messages.roomFinds.learn} phrases={wishes} />
        </div>
      )}
    </div>
  )
}

/** With few people from each place a stroke would say more than there is. */
const LONGEST_STROKE = 3

/** Places with a stroke of chalk as long as they are shared. */
const Places = ({ places, size }: Pick<RoomLayout, 'places' | 'size'>) => {
  const { number } = useFormats()
  const most = Math.max(LONGEST_STROKE, ...places.map(({ people }) => people))
  return (
    <ol className={styles.places}>
      {places.map(({ text, people }) => (
        <li key={text} className={styles.place}>
          <span className={styles.town} dir="auto">
            <FitOrCut most={3.6 * size} text={text} />
          </span>
          <strong>{number(people)}</strong>
          <span className={styles.stroke} style={{ '--share': people / most }}>
            <Underline />
          </span>
        </li>
      ))}
    </ol>
  )
}

const Phrases = ({ heading, phrases }: { heading: string; phrases: Shared[] }) =>
  phrases.length > 0 && (
    <section className={styles.shared}>
      <h2 className={styles.heading}>{heading}</h2>
      <ol>
        {phrases.map(({ text, people }) => (
          <Phrase key={text} text={text} people={people} />
        ))}
      </ol>
    </section>
  )

const Phrase = ({ text, people }: Shared) => (
  <li className={styles.phrase}>
    <strong>{useFormats().number(people)}</strong>
    <span className={styles.words} dir="auto">
      {text}
    </span>
  </li>
)
