import { AlertDialog } from '@base-ui/react/alert-dialog'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { QuestionFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'

const { drop: words } = messages.home

/** Asked before a draft is lost: what was written is never thrown away by the way. */
export const DropDraft = ({
  isOpen,
  onStay,
  onGoOn,
  onDrop,
}: {
  isOpen: boolean
  onStay: () => void
  onGoOn: () => void
  onDrop: () => void
}) => (
  <QuestionFrame open={isOpen} onOpenChange={(open) => !open && onStay()}>
    <AlertDialog.Title className={dialog.title}>{words.title}</AlertDialog.Title>
    <AlertDialog.Description>{words.words}</AlertDialog.Description>
    <div className={dialog.buttons}>
      <Button onClick={onStay}>{words.stay}</Button>
      <Button look="danger" onClick={onDrop}>
        {words.leave}
      </Button>
      <Button look="strong" onClick={onGoOn}>
        {words.goOn}
      </Button>
    </div>
  </QuestionFrame>
)
