import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { Choice } from '../parts/choice'
import { DialogFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'
import { whyFrozen, type Room } from '../session/room'
import { CorrectPoints } from './correct-points'
import styles from './evidence.module.css'
import { EvidenceTable } from './evidence-table'
import { History } from './history'
import { InForce } from './in-force'
import { LeaveOut } from './leave-out'
import { JudgeAgain } from './judge-again'
import { ScoreAgain } from './score-again'
import { DropTyped } from './drop-typed'
import { Parts, TO_CHANGE, TO_READ, type Part } from './parts'
import { Unsaved } from './unsaved'
import { useEvidence } from './use-evidence'

const { quiz: words } = messages

/** What a question's result rests on, and what the trainer can change of how its quiz is judged. */
export const EvidenceSheet = ({
  room,
  question,
  find,
  onClose,
}: {
  room: Room
  question: string
  /** What is looked for at first: a post's author. */
  find: string
  onClose: () => void
}) => {
  const [asked, setAsked] = useState(question)
  const [part, setPart] = useState<Part>('rows')
  const [changes, setChanges] = useState(0)
  const [isUnsaved, setUnsaved] = useState(false)
  /** What is gone on with once what was typed may be dropped. */
  const [afterDrop, setAfterDrop] = useState<{ goOn: () => void }>()
  const leaving = (goOn: () => void) => (isUnsaved ? setAfterDrop({ goOn }) : goOn())
  const evidence = useEvidence(room, asked, changes)
  const send: Room['send'] = async (command) => {
    const reply = await room.send(command)
    setChanges((count) => count + 1)
    return reply
  }
  // A dispute can be settled after the end too.
  const locked = whyFrozen(room.view)
  const questions = room.view.cues.flatMap(({ kind, visited, question: id, label }) =>
    kind === 'ask' && visited && id !== undefined ? [{ value: id, label }] : [],
  )
  const parts = [...TO_READ, ...(locked === undefined ? TO_CHANGE : [])]
  return (
    <DialogFrame open className={styles.sheet} onOpenChange={(open) => !open && leaving(onClose)}>
      <Dialog.Title className={dialog.title}>{words.title}</Dialog.Title>
      <div className={styles.bar}>
        <Choice
          label={words.question}
          value={asked}
          offers={questions}
          onChoose={(id) => leaving(() => setAsked(id))}
        />
        {evidence && (
          <p className={styles.state} data-official={evidence.official}>
            {evidence.official ? words.official : words.provisional}
          </p>
        )}
      </div>
      {evidence && <InForce evidence={evidence} />}
      <Parts parts={parts} part={part} onChoose={(each) => leaving(() => setPart(each))} />
      {evidence && (
        <div className={styles.part}>
          <Unsaved value={setUnsaved}>
            <PartOf key={asked} part={part} evidence={evidence} room={{ ...room, send }} find={find} />
          </Unsaved>
        </div>
      )}
      {evidence && evidence.posts.texts > evidence.posts.most && (
        <p className={styles.notes}>{words.tooMany(evidence.posts.texts, evidence.posts.most)}</p>
      )}
      <div className={dialog.buttons}>
        {evidence && (
          <>
            <Button onClick={() => void room.act({ kind: 'save-evidence', question: asked, as: 'csv' })}>
              {words.saveCsv}
            </Button>
            <Button onClick={() => void room.act({ kind: 'save-evidence', question: asked, as: 'jsonl' })}>
              {words.saveLines}
            </Button>
          </>
        )}
        <Button look="strong" onClick={() => leaving(onClose)}>
          {messages.close}
        </Button>
      </div>
      <DropTyped
        isOpen={afterDrop !== undefined}
        onStay={() => setAfterDrop(undefined)}
        onDrop={() => {
          setAfterDrop(undefined)
          afterDrop?.goOn()
        }}
      />
    </DialogFrame>
  )
}

const PartOf = ({
  part,
  evidence,
  room,
  find,
}: {
  part: Part
  evidence: NonNullable<ReturnType<typeof useEvidence>>
  room: Room
  find: string
}) => {
  switch (part) {
    case 'rows':
      return (
        <>
          {whyFrozen(room.view) === undefined && <LeaveOut evidence={evidence} send={room.send} />}
          <EvidenceTable evidence={evidence} teams={room.view.teams} find={find} />
        </>
      )
    case 'changes':
      return <History evidence={evidence} room={room} none={words.noChanges} />
    case 'rule':
      return <JudgeAgain evidence={evidence} room={room} />
    case 'scoring':
      return <ScoreAgain evidence={evidence} room={room} />
    case 'points':
      return <CorrectPoints evidence={evidence} room={room} />
  }
}
