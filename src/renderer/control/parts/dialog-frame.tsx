import { AlertDialog } from '@base-ui/react/alert-dialog'
import { Dialog } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import styles from './dialog.module.css'

type Framed = {
  className?: string | undefined
  children: ReactNode
}

const popup = (className = ''): string => `${styles.popup} ${className}`

/** A sheet over the screen, which Esc and a press beside it take away. */
export const DialogFrame = ({
  className,
  children,
  initialFocus,
  ...root
}: Framed & Pick<Dialog.Root.Props, 'open' | 'onOpenChange'> & Pick<Dialog.Popup.Props, 'initialFocus'>) => (
  <Dialog.Root {...root}>
    <Dialog.Portal>
      <Dialog.Backdrop className={styles.backdrop} />
      <Dialog.Popup className={popup(className)} {...(initialFocus === undefined ? {} : { initialFocus })}>
        {children}
      </Dialog.Popup>
    </Dialog.Portal>
  </Dialog.Root>
)

/** A question that has to be answered first. `slot`: which of the two accounts it is about, by its colour. */
export const QuestionFrame = ({
  className,
  slot,
  children,
  ...root
}: Framed & { slot?: string | undefined } & Pick<AlertDialog.Root.Props, 'open' | 'onOpenChange'>) => (
  <AlertDialog.Root {...root}>
    <AlertDialog.Portal>
      <AlertDialog.Backdrop className={styles.backdrop} />
      <AlertDialog.Popup className={popup(className)} data-slot={slot}>
        {children}
      </AlertDialog.Popup>
    </AlertDialog.Portal>
  </AlertDialog.Root>
)
