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
import { useEvidence } from './use-evidence'

const { quiz: words } = messages

/** What can be read, in a replay too; and what can be changed. */
const TO_READ = ['rows', 'changes'] as const
const TO_CHANGE = ['rule', 'scoring', 'points'] as const
type Part = (typeof TO_READ)[number] | (typeof TO_CHANGE)[number]

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
  return (
    <DialogFrame open className={styles.sheet} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Title className={dialog.title}>{words.title}</Dialog.Title>
      <div className={styles.bar}>
        <Choice label={words.question} value={asked} offers={questions} onChoose={setAsked} />
        {evidence && (
          <p className={styles.state} data-official={evidence.official}>
            {evidence.official ? words.official : words.provisional}
          </p>
        )}
      </div>
      {evidence && <InForce evidence={evidence} />}
      <fieldset className={styles.parts} aria-label={words.title}>
        {[...TO_READ, ...(locked === undefined ? TO_CHANGE : [])].map((each) => (
          <Button key={each} size="small" pressed={part === each} onClick={() => setPart(each)}>
            {words.parts[each]}
          </Button>
        ))}
      </fieldset>
      {evidence && (
        <div className={styles.part}>
          <PartOf key={asked} part={part} evidence={evidence} room={{ ...room, send }} find={find} />
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
        <Button look="strong" onClick={onClose}>
          {messages.close}
        </Button>
      </div>
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
