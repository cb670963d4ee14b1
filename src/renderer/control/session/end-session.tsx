import { AlertDialog } from '@base-ui/react/alert-dialog'
import { useState } from 'react'
import type { ControlView } from '../../../core/views'
import { messages } from '../messages'
import { Button } from '../parts/button'
import dialog from '../parts/dialog.module.css'
import type { Act, Send } from '../parts/doing'

const { ending: words, header } = messages

/** Ends the session after a question; a replay or an ended session is closed at once. */
export const EndSession = ({
  mode,
  isEnded,
  send,
  act,
}: {
  mode: ControlView['mode']
  isEnded: boolean
  send: Send
  act: Act
}) => {
  const [isOpen, setOpen] = useState(false)
  const leave = () => void act({ kind: 'leave-session' })
  if (mode === 'replay') return <Button onClick={leave}>{header.leaveReplay}</Button>
  if (isEnded) return <Button onClick={leave}>{header.leave}</Button>
  const end = async () => {
    setOpen(false)
    await send({ kind: 'end' })
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{header.end}</Button>
      <AlertDialog.Root open={isOpen} onOpenChange={setOpen}>
        <AlertDialog.Portal>
          <AlertDialog.Backdrop className={dialog.backdrop} />
          <AlertDialog.Popup className={dialog.popup}>
            <AlertDialog.Title className={dialog.title}>{words.title}</AlertDialog.Title>
            <AlertDialog.Description>{words.words}</AlertDialog.Description>
            <div className={dialog.buttons}>
              <Button onClick={() => setOpen(false)}>{messages.cancel}</Button>
              <Button onClick={leave}>{words.later}</Button>
              <Button look="danger" onClick={() => void end()}>
                {words.end}
              </Button>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Portal>
      </AlertDialog.Root>
    </>
  )
}
