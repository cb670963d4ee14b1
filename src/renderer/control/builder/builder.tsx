import { ArrowLeft, Redo2, Undo2 } from 'lucide-react'
import { useMemo, useRef, useState } from 'react'
import type { AppAction, ControlState, SlotView } from '../../../ipc/contract'
import type { RunSheet } from '../../../core/runsheet'
import { GoLive } from '../connection/go-live'
import { messages } from '../messages'
import { Button, IconButton } from '../parts/button'
import type { Act } from '../parts/doing'
import { useChords } from '../use-chords'
import { AboutSession } from './about-session'
import { Activities } from './activities'
import { AskRefused } from './ask-refused'
import { ChoosePictureProvider, choosePictureBy } from './choose-picture'
import styles from './builder.module.css'
import { fieldAt } from './field-at'
import type { KeptDraft } from './kept-draft'
import { ProblemList } from './problem-list'
import { check, type Problems } from './problems'
import { useDraft } from './use-draft'

const { builder: words, connection } = messages

type StartAs = (AppAction & { kind: 'start-session' })['as']

/** A session in the making: from nothing, from a run sheet that was read, or from a draft that was kept. */
export const Builder = ({
  begun,
  isKept,
  account,
  rehearsal,
  look,
  act,
  onBack,
  onStarted,
}: {
  begun: KeptDraft
  /** It was written down before: leaving it as it is throws nothing away. */
  isKept: boolean
  account: ControlState['view']['account']
  /** The practice account, which a session can be rehearsed with on X. */
  rehearsal: Pick<SlotView, 'from' | 'username'>
  look: ControlState['view']['look']
  act: Act
  /** With the draft that is kept; undefined: nothing was changed. */
  onBack: (kept: KeptDraft | undefined) => void
  /** With the draft, which stays one until it has gone live. */
  onStarted: (kept: KeptDraft | undefined) => void
}) => {
  const { draft: first, from } = begun
  const { draft, keeping, isChanged, change, undo, redo, forget } = useDraft(first, { from, isKept, act })
  /** Nobody is told what is missing before they say that they are done. */
  const [wasTried, setTried] = useState(false)
  /** What reaches X begins only after the trainer has read what comes of it. */
  const [asked, setAsked] = useState<{ sheet: RunSheet; as: 'live' | 'rehearsal' }>()
  /** What is begun once the trainer has read what X will refuse of it. */
  const [refused, setRefused] = useState<{ begin: () => void }>()
  const form = useRef<HTMLDivElement>(null)
  const checked = useMemo(() => check(draft), [draft])
  const choosePicture = useMemo(() => choosePictureBy(act), [act])
  const problems =
    checked.kind === 'fits' ? checked.refusals : wasTried ? checked.problems : checked.conflicts

  const kept = isChanged ? { draft, from } : undefined

  useChords(({ key, shift }, target) => {
    const isUndo = key === 'z' && !shift
    const isRedo = (key === 'z' && shift) || key === 'y'
    if ((!isUndo && !isRedo) || isInDialog(target)) return false
    if (isUndo) undo?.()
    else redo?.()
    return true
  })

  const whenRight = (use: (sheet: RunSheet) => void) => {
    if (checked.kind === 'fits') return use(checked.sheet)
    setTried(true)
    leadTo(checked.problems)
  }
  /** The fields are open after the next drawing. */
  const leadTo = ({ all: [worst] }: Problems) =>
    requestAnimationFrame(() => worst && fieldAt(form.current, worst.path)?.focus())
  const whenAllGoesOut = (use: (sheet: RunSheet) => void) =>
    whenRight((sheet) => (problems.all.length > 0 ? setRefused({ begin: () => use(sheet) }) : use(sheet)))
  const start = async (sheet: RunSheet, as: StartAs) => {
    setAsked(undefined)
    const reply = await act({ kind: 'start-session', sheet, as })
    if (reply.kind !== 'done') return
    if (as === 'live') forget()
    onStarted(as === 'live' ? undefined : kept)
  }
  const practise = () => whenAllGoesOut((sheet) => void start(sheet, 'practice'))
  const ask = (as: 'live' | 'rehearsal') => whenAllGoesOut((sheet) => setAsked({ sheet, as }))
  const save = () => whenRight((right) => void act({ kind: 'save-sheet-file', sheet: right }))

  return (
    <main className={styles.builder} ref={form}>
      <header className={styles.head}>
        <IconButton label={messages.back} onClick={() => onBack(kept)}>
          <ArrowLeft data-turns="" />
        </IconButton>
        <div className={styles.name}>
          <h1 className={styles.title}>{from === '' ? words.title : words.from(from)}</h1>
          {/* Heard only when it is trouble: not with every letter. */}
          <p
            className={styles.keeping}
            data-failed={keeping === 'failed'}
            aria-live={keeping === 'failed' ? 'polite' : 'off'}
          >
            {words.keeping[keeping]}
          </p>
        </div>
        <IconButton label={words.undo} disabled={undo === undefined} onClick={() => undo?.()}>
          <Undo2 data-turns="" />
        </IconButton>
        <IconButton label={words.redo} disabled={redo === undefined} onClick={() => redo?.()}>
          <Redo2 data-turns="" />
        </IconButton>
        {problems.all.length > 0 && <ProblemList problems={problems} draft={draft} form={form} />}
        <output className={styles.state}>
          {checked.kind === 'fits' && problems.all.length === 0 ? words.ready : ''}
        </output>
        <Button onClick={save}>{words.save}</Button>
        <Button
          disabled={account === null}
          note={account === null ? words.noAccount : undefined}
          onClick={() => ask('live')}
        >
          {words.live}
        </Button>
        <Button
          disabled={rehearsal.from === 'nobody'}
          note={rehearsal.from === 'nobody' ? connection.rehearseFirst : undefined}
          onClick={() => ask('rehearsal')}
        >
          {connection.rehearse}
        </Button>
        <Button look="strong" onClick={practise}>
          {words.practice}
        </Button>
      </header>
      <AboutSession draft={draft} problems={problems} onChange={change} />
      <ChoosePictureProvider value={choosePicture}>
        <Activities draft={draft} problems={problems} look={look} onChange={change} />
      </ChoosePictureProvider>
      {refused && (
        <AskRefused
          refusals={problems}
          draft={draft}
          onMend={() => {
            setRefused(undefined)
            leadTo(problems)
          }}
          onGo={() => {
            setRefused(undefined)
            refused.begin()
          }}
        />
      )}
      {asked && (
        <GoLive
          {...asked}
          isDraft={kept !== undefined}
          username={(asked.as === 'live' ? account?.username : rehearsal.username) ?? ''}
          onGo={() => void start(asked.sheet, asked.as)}
          onStay={() => setAsked(undefined)}
        />
      )}
    </main>
  )
}

/** A dialog over the builder keeps its keys. */
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null
