import { Dialog } from '@base-ui/react/dialog'
import { messages } from '../messages'
import { Button } from '../parts/button'
import dialog from '../parts/dialog.module.css'
import styles from './help-sheet.module.css'

const { help: words } = messages

/** The keys of the session screen. */
export const HelpSheet = ({
  open,
  onOpenChange,
}: {
  open: boolean
  onOpenChange: (open: boolean) => void
}) => (
  <Dialog.Root open={open} onOpenChange={onOpenChange}>
    <Dialog.Portal>
      <Dialog.Backdrop className={dialog.backdrop} />
      <Dialog.Popup className={dialog.popup}>
        <Dialog.Title className={dialog.title}>{words.title}</Dialog.Title>
        <dl className={styles.keys}>
          {words.rows.map(({ keys, does }) => (
            <div key={does} className={styles.row}>
              <dt className={styles.row}>
                {keys.map((key) => (
                  <kbd key={key} className={styles.key}>
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd className={styles.does}>{does}</dd>
            </div>
          ))}
        </dl>
        <Dialog.Description className={styles.note}>{words.clicker}</Dialog.Description>
        <div className={dialog.buttons}>
          <Button onClick={() => onOpenChange(false)}>{messages.close}</Button>
        </div>
      </Dialog.Popup>
    </Dialog.Portal>
  </Dialog.Root>
)
