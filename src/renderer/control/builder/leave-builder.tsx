import { AlertDialog } from '@base-ui/react/alert-dialog'
import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'
import { messages } from '../messages'
import { Button, IconButton } from '../parts/button'
import dialog from '../parts/dialog.module.css'

const { leaving: words } = messages.builder

/** Back home: at once while nothing was changed, otherwise after a question. */
export const LeaveBuilder = ({ isChanged, onLeave }: { isChanged: boolean; onLeave: () => void }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <IconButton label={messages.back} onClick={() => (isChanged ? setOpen(true) : onLeave())}>
        <ArrowLeft />
      </IconButton>
      <AlertDialog.Root open={isOpen} onOpenChange={setOpen}>
        <AlertDialog.Portal>
          <AlertDialog.Backdrop className={dialog.backdrop} />
          <AlertDialog.Popup className={dialog.popup}>
            <AlertDialog.Title className={dialog.title}>{words.title}</AlertDialog.Title>
            <AlertDialog.Description>{words.words}</AlertDialog.Description>
            <div className={dialog.buttons}>
              <Button onClick={() => setOpen(false)}>{words.stay}</Button>
              <Button look="danger" onClick={onLeave}>
                {words.leave}
              </Button>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Portal>
      </AlertDialog.Root>
    </>
  )
}
