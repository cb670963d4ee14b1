import { FilePlus2, FileText, FolderOpen, KeyRound, SlidersHorizontal } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { AppAction, ControlState, SlotView } from '../../../ipc/contract'
import { ChalkBird } from '../../shared/bird'
import type { KeptDraft } from '../builder/kept-draft'
import { slotState } from '../connection/slot-state'
import { messages } from '../messages'
import type { Act } from '../parts/doing'
import { sampleView } from '../parts/sample-views'
import { StagePicture } from '../parts/stage-picture'
import { DraftWay } from './draft-way'
import { DropDraft } from './drop-draft'
import styles from './home.module.css'
import { Practice } from './practice'
import { SavedList } from './saved-list'
import { Way } from './way'

const { home: words } = messages

/** Where a run sheet comes from. */
export type ReadSheet = Extract<
  AppAction,
  { kind: 'read-sheet-file' | 'read-sample-sheet' | 'read-session-sheet' }
>

/** What is there between sessions: practise, begin, go on with a draft, or go back to what was saved. */
export const Home = ({
  saved,
  master,
  look,
  kept,
  act,
  onNew,
  onRead,
  onGoOn,
  onDrop,
  onSettings,
}: {
  saved: ControlState['view']['saved']
  /** The account that live sessions are held with. */
  master: SlotView
  look: ControlState['view']['look']
  /** The draft that was left. */
  kept: KeptDraft | undefined
  act: Act
  onNew: () => void
  onRead: (from: ReadSheet) => Promise<void>
  onGoOn: () => void
  onDrop: () => void
  onSettings: () => void
}) => {
  /** What is to be begun once the trainer has parted with the draft, which is thrown away with it. */
  const [asked, setAsked] = useState<{ begin: () => void }>()
  const begin = (how: () => void) => (kept ? setAsked({ begin: how }) : how())
  const picture = useMemo(() => sampleView('question', look.language), [look.language])
  return (
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
          {kept && <DraftWay title={kept.draft.title} onGoOn={onGoOn} onDrop={() => begin(onDrop)} />}
          <Way icon={<FilePlus2 />} title={words.fresh} note={words.freshNote} onClick={() => begin(onNew)} />
          <Way
            icon={<FolderOpen />}
            title={words.open}
            note={words.openNote}
            onClick={() => begin(() => void onRead({ kind: 'read-sheet-file' }))}
          />
          <Way
            icon={<FileText />}
            title={words.sample}
            note={words.sampleNote}
            onClick={() => begin(() => void onRead({ kind: 'read-sample-sheet' }))}
          />
          <Way
            icon={<KeyRound />}
            title={messages.connection.open}
            note={accountIn(master)}
            onClick={() => void act({ kind: 'show-connection', on: true })}
          />
          <Way
            icon={<SlidersHorizontal />}
            title={words.settings}
            note={words.settingsNote}
            onClick={onSettings}
          />
        </div>
      </div>
      <div className={styles.right}>
        <h2 className={styles.pictureTitle}>{words.pictureTitle}</h2>
        <StagePicture view={picture} look={look} label={words.picture} />
        <SavedList
          saved={saved}
          act={act}
          onUse={(path) => begin(() => void onRead({ kind: 'read-session-sheet', path }))}
        />
      </div>
      <DropDraft
        isOpen={asked !== undefined}
        onStay={() => setAsked(undefined)}
        onGoOn={() => {
          setAsked(undefined)
          onGoOn()
        }}
        onDrop={() => {
          setAsked(undefined)
          asked?.begin()
        }}
      />
    </main>
  )
}

const accountIn = (master: SlotView): string => {
  const { state, said } = slotState(master)
  switch (state) {
    case 'none':
      return words.noAccount
    case 'trouble':
      return said
    case 'well':
      return words.account(master.username)
  }
}
