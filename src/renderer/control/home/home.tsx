import { FilePlus2, FileText, FolderOpen, Play } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { ControlState } from '../../../ipc/contract'
import { ChalkBird } from '../../shared/bird'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import type { Act } from '../parts/doing'
import styles from './home.module.css'
import { SavedList } from './saved-list'

const { home: words } = messages

const SPEEDS = ['1', '2', '5', '10', '20'] as const
type Speed = (typeof SPEEDS)[number]

/** What is there between sessions: practise, begin, or go back to what was saved. */
export const Home = ({
  saved,
  account,
  act,
  onNew,
  onRead,
}: {
  saved: ControlState['view']['saved']
  account: ControlState['view']['account']
  act: Act
  onNew: () => void
  onRead: (kind: 'read-sheet-file' | 'read-sample-sheet') => Promise<void>
}) => (
  <main className={styles.home}>
    <div className={styles.left}>
      <header className={styles.name}>
        <ChalkBird className={styles.bird} />
        <div>
          <h1 className={styles.title}>{messages.app}</h1>
          <p className={styles.soft}>{words.tagline}</p>
        </div>
      </header>
      <Practice act={act} />
      <div className={styles.ways}>
        <Way icon={<FilePlus2 />} title={words.fresh} note={words.freshNote} onClick={onNew} />
        <Way
          icon={<FolderOpen />}
          title={words.open}
          note={words.openNote}
          onClick={() => void onRead('read-sheet-file')}
        />
        <Way
          icon={<FileText />}
          title={words.sample}
          note={words.sampleNote}
          onClick={() => void onRead('read-sample-sheet')}
        />
      </div>
      <p className={styles.soft}>{account ? words.account(account.username) : words.noAccount}</p>
    </div>
    <SavedList saved={saved} act={act} />
  </main>
)

const Practice = ({ act }: { act: Act }) => {
  const [speed, setSpeed] = useState<Speed>('1')
  return (
    <section className={styles.practice} aria-label={words.practice}>
      <div className={styles.start}>
        <Button
          look="strong"
          size="large"
          onClick={() => void act({ kind: 'start-practice', speed: Number(speed) })}
        >
          <Play />
          {words.practice}
        </Button>
        <Choice
          label={words.speed}
          value={speed}
          offers={SPEEDS.map((each) => ({ value: each, label: words.times(each) }))}
          onChoose={setSpeed}
        />
      </div>
      <p className={styles.soft}>{words.practiceNote}</p>
    </section>
  )
}

const Way = ({
  icon,
  title,
  note,
  onClick,
}: {
  icon: ReactNode
  title: string
  note: string
  onClick: () => void
}) => (
  <button type="button" className={styles.way} onClick={onClick}>
    {icon}
    <span>
      <span className={styles.wayTitle}>{title}</span>
      <span className={styles.soft}>{note}</span>
    </span>
  </button>
)
