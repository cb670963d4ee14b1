import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import type { ConnectionView, SlotName } from '../../../ipc/contract'
import { messages } from '../messages'
import { Button } from '../parts/button'
import { DialogFrame } from '../parts/dialog-frame'
import dialog from '../parts/dialog.module.css'
import type { Act } from '../parts/doing'
import { Segments } from '../settings/segments'
import { Check } from './check'
import { Warning } from './connected'
import styles from './connection.module.css'
import { SlotPanel } from './slot-panel'
import { slotState } from './slot-state'

const { connection: words } = messages

/** The accounts on X, connected in two minutes. It lies over whichever screen is there. */
export const ConnectionDialog = ({
  isOpen,
  view,
  act,
}: {
  isOpen: boolean
  view: ConnectionView
  act: Act
}) => {
  const close = () => void act({ kind: 'show-connection', on: false })
  return (
    <DialogFrame open={isOpen} onOpenChange={(open) => !open && close()} className={styles.popup}>
      <Accounts view={view} act={act} onDone={close} />
    </DialogFrame>
  )
}

const Accounts = ({ view, act, onDone }: { view: ConnectionView; act: Act; onDone: () => void }) => {
  const [slot, setSlot] = useState<SlotName>('master')
  return (
    <>
      <header className={styles.head}>
        <div>
          <Dialog.Title className={dialog.title}>{words.title}</Dialog.Title>
          <Dialog.Description className={styles.soft}>{words.note}</Dialog.Description>
        </div>
        <Button look="strong" onClick={onDone}>
          {words.done}
        </Button>
      </header>
      <Segments
        label={words.which}
        value={slot}
        offers={(['master', 'rehearsal'] as const).map((each) => ({
          value: each,
          label: words.slots[each],
          note: slotState(view.slots[each]).said,
        }))}
        onChoose={setSlot}
      />
      {/* What was typed for one account never stands in the other's fields. */}
      <SlotPanel key={slot} slot={slot} view={view} act={act} />
      <Keyring keyring={view.keyring} act={act} />
    </>
  )
}

/** Where secrets lie, and what that is worth. */
const Keyring = ({ keyring, act }: { keyring: ConnectionView['keyring']; act: Act }) => {
  const { strength, agreed } = keyring
  if (strength === 'strong') return <p className={styles.soft}>{words.keyring.strong}</p>
  return (
    <div className={styles.keyring}>
      <Warning>{words.keyring[strength]}</Warning>
      <Check
        label={words.keyring.keep}
        note={words.keyring.keepNote}
        isOn={agreed}
        onChange={(on) => void act({ kind: 'keep-secrets', on })}
      />
    </div>
  )
}
