import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { DialogFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'
import { TextField } from '../parts/text-field'
import { wordsIn, wordTrouble } from './word-lines'

const { words } = messages.moderation

/** The words that make a post wait, one in a line. */
export const WordList = ({
  listed,
  onSave,
  onClose,
}: {
  listed: readonly string[]
  onSave: (words: string[]) => void
  onClose: () => void
}) => {
  const [text, setText] = useState(listed.join('\n'))
  const trouble = wordTrouble(text)
  const save = () => {
    onSave(wordsIn(text))
    onClose()
  }
  return (
    <DialogFrame open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Title className={dialog.title}>{words.title}</Dialog.Title>
      <Dialog.Description>{words.note}</Dialog.Description>
      <TextField label={words.field} value={text} onChange={setText} lines={10} problem={trouble} isFirst />
      <div className={dialog.buttons}>
        <Button onClick={onClose}>{messages.cancel}</Button>
        <Button look="strong" disabled={trouble !== undefined} onClick={save}>
          {words.save}
        </Button>
      </div>
    </DialogFrame>
  )
}
