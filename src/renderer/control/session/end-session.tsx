import { AlertDialog } from '@base-ui/react/alert-dialog'
import type { ControlView } from '../../../core/views'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { QuestionFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'
import type { Act, Send } from '../parts/doing'
import { promisesIn } from './questions-in'

const { ending: words, header } = messages

/** Ends the session after a question; a replay or an ended session is closed at once. */
export const EndButton = ({
  mode,
  isEnded,
  act,
  onEnd,
}: {
  mode: ControlView['mode']
  isEnded: boolean
  act: Act
  onEnd: () => void
}) => {
  const leave = () => void act({ kind: 'leave-session' })
  if (mode === 'replay') return <Button onClick={leave}>{header.leaveReplay}</Button>
  if (isEnded) return <Button onClick={leave}>{header.leave}</Button>
  return <Button onClick={onEnd}>{header.end}</Button>
}

/** The question before a session is ended. */
export const EndDialog = ({
  view: { desk },
  send,
  act,
  onClose,
}: {
  view: Pick<ControlView, 'desk'>
  send: Send
  act: Act
  onClose: () => void
}) => {
  const open = promisesIn(desk)
  const end = async () => {
    onClose()
    await send({ kind: 'end' })
  }
  return (
    <QuestionFrame open onOpenChange={(open) => open || onClose()}>
      <AlertDialog.Title className={dialog.title}>{words.title}</AlertDialog.Title>
      <AlertDialog.Description>
        {words.words} {open > 0 && words.promises(open)}
      </AlertDialog.Description>
      <div className={dialog.buttons}>
        <Button onClick={onClose}>{messages.cancel}</Button>
        <Button onClick={() => void act({ kind: 'leave-session' })}>{words.later}</Button>
        <Button look="danger" onClick={() => void end()}>
          {words.end}
        </Button>
      </div>
    </QuestionFrame>
  )
}
