import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { messages, told } from '../messages'
import { Button } from '../parts/button'
import { DialogFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'
import type { Act } from '../parts/doing'
import { TextField } from '../parts/text-field'

const { addPost: words } = messages.posts

/** Adds a post that X's search does not find, by its link. */
export const AddPostSheet = ({ act, onClose }: { act: Act; onClose: () => void }) => {
  const [link, setLink] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isAsking, setIsAsking] = useState(false)
  const add = async () => {
    setIsAsking(true)
    const reply = await act({ kind: 'add-post', link })
    setIsAsking(false)
    if (reply.kind === 'refused') setProblem(told(reply.why))
    else onClose()
  }
  const change = (typed: string) => {
    setLink(typed)
    setProblem(undefined)
  }
  const isEmpty = link.trim() === ''
  return (
    <DialogFrame open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Title className={dialog.title}>{words.title}</Dialog.Title>
      <Dialog.Description>{words.note}</Dialog.Description>
      <TextField
        label={words.field}
        value={link}
        onChange={change}
        placeholder="https://x.com/name/status/123"
        problem={problem}
        isFirst
        onKeyDown={({ key }) => key === 'Enter' && !isEmpty && !isAsking && void add()}
      />
      <div className={dialog.buttons}>
        <Button onClick={onClose}>{messages.cancel}</Button>
        <Button look="strong" disabled={isEmpty || isAsking} onClick={() => void add()}>
          {words.add}
        </Button>
      </div>
    </DialogFrame>
  )
}
