import { useRef, useState } from 'react'
import type { RunSheet } from '../../../core/runsheet'
import type { ControlState } from '../../../ipc/contract'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Act } from '../parts/doing'
import { AboutSession } from './about-session'
import { Activities } from './activities'
import styles from './builder.module.css'
import { blankDraft, draftOf, isSame, type Draft } from './draft'
import { LeaveBuilder } from './leave-builder'
import { check, NO_PROBLEMS } from './problems'

const { builder: words } = messages

/** A session in the making: from nothing, or from a run sheet that was read. */
export const Builder = ({
  sheet,
  from,
  account,
  act,
  onBack,
  onStarted,
}: {
  sheet: RunSheet | undefined
  from: string
  account: ControlState['view']['account']
  act: Act
  onBack: () => void
  onStarted: () => void
}) => {
  const [first] = useState<Draft>(() => (sheet ? draftOf(sheet) : blankDraft(account?.username ?? '')))
  const [draft, setDraft] = useState(first)
  /** Nobody is told what is missing before they say that they are done. */
  const [wasTried, setTried] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const checked = check(draft)
  const problems = checked.kind === 'fits' ? NO_PROBLEMS : wasTried ? checked.problems : checked.conflicts

  const whenRight = (use: (sheet: RunSheet) => void) => {
    if (checked.kind === 'fits') return use(checked.sheet)
    setTried(true)
    // The marks are there after the next drawing.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  const start = (how: 'practice' | 'live') =>
    whenRight(async (right) => {
      const reply = await act({ kind: 'start-session', sheet: right, practice: how === 'practice' })
      if (reply.kind === 'done') onStarted()
    })
  const save = () => whenRight((right) => void act({ kind: 'save-sheet-file', sheet: right }))

  return (
    <main className={styles.builder} ref={form}>
      <header className={styles.head}>
        <LeaveBuilder isChanged={!isSame(draft, first)} onLeave={onBack} />
        <h1 className={styles.title}>{from === '' ? words.title : words.from(from)}</h1>
        <output className={styles.state} data-wrong={problems.count > 0}>
          {problems.count > 0 ? words.missing(problems.count) : checked.kind === 'fits' ? words.ready : ''}
        </output>
        <Button onClick={save}>{words.save}</Button>
        <Button
          disabled={account === null}
          note={account === null ? words.noAccount : undefined}
          onClick={() => start('live')}
        >
          {words.live}
        </Button>
        <Button look="strong" onClick={() => start('practice')}>
          {words.practice}
        </Button>
      </header>
      <AboutSession draft={draft} problems={problems} onChange={setDraft} />
      <Activities draft={draft} problems={problems} onChange={setDraft} />
    </main>
  )
}
