import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { messages } from '../messages'
import { IconButton } from '../parts/button'
import styles from './activities.module.css'
import { keepingFocus } from './moving'
import parts from './parts.module.css'

const { builder: words } = messages

/** The head of a question or of a course's step: what it is called, and how it is moved or taken away. */
export const PartHead = ({
  name,
  place,
  onMove,
  onRemove,
}: {
  name: string
  place: { index: number; last: number }
  onMove: (by: 1 | -1) => void
  /** Undefined for the only one. */
  onRemove: (() => void) | undefined
}) => (
  <div className={styles.questionHead}>
    <span className={parts.grows}>{name}</span>
    <IconButton
      label={words.up(name)}
      disabled={place.index === 0}
      onClick={() => keepingFocus(() => onMove(-1))}
    >
      <ArrowUp />
    </IconButton>
    <IconButton
      label={words.down(name)}
      disabled={place.index === place.last}
      onClick={() => keepingFocus(() => onMove(1))}
    >
      <ArrowDown />
    </IconButton>
    {onRemove && (
      <IconButton label={words.remove(name)} onClick={onRemove}>
        <Trash2 />
      </IconButton>
    )}
  </div>
)
