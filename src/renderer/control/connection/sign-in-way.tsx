import { useState } from 'react'
import type { ConnectionView, SlotName } from '../../../ipc/contract'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Act } from '../parts/doing'
import { TextField } from '../parts/text-field'
import { Check } from './check'
import styles from './connection.module.css'
import { Steps } from './steps'

const { connection: words } = messages

/** Signing in as X's own page asks for it, in the system's browser. */
export const SignInWay = ({
  slot,
  view,
  act,
}: {
  slot: SlotName
  view: Pick<ConnectionView, 'callbacks' | 'signingIn' | 'slots'>
  act: Act
}) => {
  const [clientId, setClientId] = useState('')
  const [isOwner, setOwner] = useState(false)
  const isWaiting = view.signingIn === slot
  const { isBusy } = view.slots[slot]
  const isComplete = /^[\u0021-\u007e]{1,300}$/.test(clientId)
  const start = () => void act({ kind: 'sign-in', slot, clientId, isOwner })
  return (
    <div className={styles.way}>
      <Steps
        steps={words.signInSteps}
        after={{
          1: (
            <ul className={styles.callbacks}>
              {view.callbacks.map((callback) => (
                <li key={callback}>
                  <code dir="ltr">{callback}</code>
                </li>
              ))}
            </ul>
          ),
        }}
      />
      <form
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault()
          if (isComplete && !isBusy) start()
        }}
      >
        <TextField
          label={words.clientId}
          value={clientId}
          onChange={(typed) => setClientId(typed.trim())}
          problem={clientId === '' || isComplete ? undefined : words.notAKey}
        />
        <Check label={words.owns} note={words.ownsNote} isOn={isOwner} onChange={setOwner} />
        <div className={styles.line}>
          {isWaiting ? (
            <Button onClick={() => void act({ kind: 'cancel-sign-in' })}>{words.cancelSignIn}</Button>
          ) : (
            <Button look="strong" disabled={!isComplete || isBusy} onClick={start}>
              {words.signIn}
            </Button>
          )}
          <output className={styles.soft}>{isWaiting ? words.waiting : isBusy ? words.asking : ''}</output>
        </div>
      </form>
    </div>
  )
}
