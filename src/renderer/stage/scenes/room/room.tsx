import type { Scene } from '../../../../core/views'

/** The introductions as one room. */
export const Room = ({ room }: { room: Scene & { kind: 'room' } }) => (
  <ol>
    {room.places.map(({ text, people }) => (
      <li key={text}>
        <bdi>{text}</bdi> {people}
      </li>
    ))}
  </ol>
)
