import { PencilLine, Trash2 } from 'lucide-react'
import { messages } from '../messages'
import { IconButton } from '../parts/button'
import styles from './home.module.css'
import { Way } from './way'

const { home: words } = messages

/** The draft that was left: to go on with, or to be rid of. */
export const DraftWay = ({
  title,
  onGoOn,
  onDrop,
}: {
  title: string
  onGoOn: () => void
  onDrop: () => void
}) => (
  <div className={styles.draft}>
    <Way
      icon={<PencilLine />}
      title={words.draft}
      note={<bdi dir="auto">{words.draftOf(title)}</bdi>}
      onClick={onGoOn}
    />
    <IconButton label={words.drop.ask} onClick={onDrop}>
      <Trash2 />
    </IconButton>
  </div>
)
