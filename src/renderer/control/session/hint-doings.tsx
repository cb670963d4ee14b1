import { useState } from 'react'
import { isToBeSought } from '../../../core/sending'
import type { HintRow } from '../../../core/views'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Send } from '../parts/doing'
import type { HintWriting } from './use-hints'

const { hints: words } = messages

/** What can be done about a hint, by what became of it; `locked`: nothing is sent or shown any more. */
export const HintDoings = ({
  hint,
  hints,
  locked,
  send,
}: {
  hint: HintRow
  hints: HintWriting
  locked: string | undefined
  send: Send
}) => {
  const quiet = (says: string, does: () => void) => (
    <Button size="small" look="quiet" onClick={does}>
      {says}
    </Button>
  )
  // A poll is posted again where it stands in the figures, a step of a course in its sheet.
  const isElsewhere = hint.isPoll || hint.isStep === true
  // Questions wait for their answers after the end too.
  const isForTheDesk = hint.about?.kind === 'answer' || hint.about?.kind === 'promise'
  const isSendable = !isElsewhere && (locked === undefined || isForTheDesk)
  const undo = async () => {
    const reply = await send({ kind: 'cancel-hint', hint: hint.id })
    if (reply.kind === 'done' && isSendable) hints.giveBack(hint)
  }
  const again = isSendable ? quiet(words.again, () => hints.take(hint)) : null
  const { state } = hint
  switch (state.kind) {
    case 'planned':
    case 'waiting':
      return (
        <Button size="small" look="strong" onClick={() => void undo()}>
          {words.undo}
        </Button>
      )
    case 'sent':
      return (
        <>
          {locked === undefined &&
            quiet(words.show, () => void send({ kind: 'spotlight', on: { kind: 'hint', hint: hint.id } }))}
          <Delete onSure={() => void send({ kind: 'delete-hint', hint: hint.id })} />
        </>
      )
    case 'unknown':
    case 'refused':
    case 'unsent':
      return state.kind === 'unknown' && state.sought ? null : (
        <>
          {isToBeSought(state) &&
            quiet(words.lookAgain, () => void send({ kind: 'look-for-hint', hint: hint.id }))}
          {again}
        </>
      )
    case 'deleted':
    case 'cancelled':
      return again
    case 'sending':
    case 'deleting':
      return null
  }
}

/** A second press, since nothing brings a post on X back. */
const Delete = ({ onSure }: { onSure: () => void }) => {
  const [isAsked, setAsked] = useState(false)
  return (
    <Button
      size="small"
      look={isAsked ? 'danger' : 'quiet'}
      onClick={() => {
        setAsked(!isAsked)
        if (isAsked) onSure()
      }}
    >
      {isAsked ? words.deleteSure : words.deleteIt}
    </Button>
  )
}
