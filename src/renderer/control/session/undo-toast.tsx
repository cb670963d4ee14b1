import { Toast } from '@base-ui/react/toast'
import { Undo2 } from 'lucide-react'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { perform, type Action } from './actions'
import styles from './undo-toast.module.css'
import type { Undo } from './use-undo'

const { moderation: words } = messages

/** What was just moderated, with a button that takes it back, and why a key did nothing; both go away by themselves. */
export const UndoToast = ({
  undo,
  action,
  keyName,
}: {
  undo: Undo
  action: Action
  keyName: string | undefined
}) => (
  <Toast.Provider toastManager={undo.toasts} limit={2}>
    <Toasts last={undo.last?.what} action={action} keyName={keyName} />
  </Toast.Provider>
)

const Toasts = ({
  last,
  action,
  keyName,
}: {
  /** What would be taken back. */
  last: string | undefined
  action: Action
  keyName: string | undefined
}) => {
  const { toasts } = Toast.useToastManager()
  return (
    <Toast.Portal>
      <Toast.Viewport className={styles.corner} aria-label={words.toasts}>
        {toasts.map((toast) => (
          <Toast.Root key={toast.id} toast={toast} data-toast="" className={styles.toast}>
            <Toast.Content className={styles.content}>
              <Toast.Title className={styles.title} />
              {/* What can't be taken back any more offers nothing else instead. */}
              {action.whyNot === undefined && (toast.type === 'undone' || toast.title === last) && (
                <Button size="small" look="strong" onClick={() => perform(action)}>
                  <Undo2 data-turns="" />
                  {words.undo}
                  {keyName !== undefined && <kbd className={styles.key}>{keyName}</kbd>}
                </Button>
              )}
            </Toast.Content>
          </Toast.Root>
        ))}
      </Toast.Viewport>
    </Toast.Portal>
  )
}
