import { Toast } from '@base-ui/react/toast'
import { X } from 'lucide-react'
import { messages } from '../messages'
import styles from './refusals.module.css'

/** What was refused and why, one above the other in a corner, until it is read or some seconds have passed. */
export const Refusals = () => {
  const { toasts } = Toast.useToastManager()
  return (
    <Toast.Portal>
      <Toast.Viewport className={styles.corner}>
        {toasts.map((toast) => (
          <Toast.Root key={toast.id} toast={toast} data-toast="" className={styles.refusal}>
            <Toast.Content className={styles.content}>
              <Toast.Title className={styles.title} />
              <Toast.Description className={styles.why} />
            </Toast.Content>
            <Toast.Close className={styles.close} aria-label={messages.close}>
              <X size={16} />
            </Toast.Close>
          </Toast.Root>
        ))}
      </Toast.Viewport>
    </Toast.Portal>
  )
}
