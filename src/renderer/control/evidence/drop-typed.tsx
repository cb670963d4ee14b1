import { AlertDialog } from '@base-ui/react/alert-dialog'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { QuestionFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'

const { unsaved: words } = messages.quiz

/** Asked before what was typed, and not carried out, is lost. */
export const DropTyped = ({
  isOpen,
  onStay,
  onDrop,
}: {
  isOpen: boolean
  onStay: () => void
  onDrop: () => void
}) => (
  <QuestionFrame open={isOpen} onOpenChange={(open) => !open && onStay()}>
    <AlertDialog.Title className={dialog.title}>{words.title}</AlertDialog.Title>
    <AlertDialog.Description>{words.words}</AlertDialog.Description>
    <div className={dialog.buttons}>
      <Button look="danger" onClick={onDrop}>
        {words.drop}
      </Button>
      <Button look="strong" onClick={onStay}>
        {words.stay}
      </Button>
    </div>
  </QuestionFrame>
)
