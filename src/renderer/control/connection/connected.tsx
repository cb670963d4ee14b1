import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { SlotName, SlotView } from '../../../ipc/contract'
import { messages, told } from '../messages'
import { Button } from '../parts/button'
import type { Act } from '../parts/doing'
import { Check } from './check'
import styles from './connection.module.css'

const { connection: words } = messages

/** An account that is connected: what it may do, as X says, and how to be rid of it. */
export const Connected = ({
  slot,
  view,
  act,
}: {
  slot: SlotName
  view: SlotView & { from: Exclude<SlotView['from'], 'nobody'> }
  act: Act
}) => {
  const { may, isOwner, trouble, isBusy } = view
  const allowed = may && [
    words.read[may.read],
    words.write[may.write],
    isOwner ? words.owned : words.notOwned,
  ]
  return (
    <div className={styles.connected}>
      <output className={styles.line}>
        {isBusy ? words.asking : allowed ? allowed.join(' · ') : trouble === '' && words.tryNote}
      </output>
      {trouble !== '' && <Warning>{told(trouble)}</Warning>}
      {may?.write === 'no' && <Warning>{words.readOnly}</Warning>}
      {view.way === 'sign-in' && (
        <Check
          label={words.owns}
          note={words.ownsNote}
          isOn={isOwner}
          onChange={(isOn) => void act({ kind: 'own-app', slot, isOwner: isOn })}
        />
      )}
      <p className={styles.soft}>{words.kept[view.from]}</p>
      <div className={styles.line}>
        <Button
          disabled={isBusy}
          focusableWhenDisabled
          note={words.tryNote}
          onClick={() => void act({ kind: 'try-account', slot })}
        >
          {words.try}
        </Button>
        {view.from !== 'environment' && <Forget onSure={() => void act({ kind: 'forget-account', slot })} />}
      </div>
    </div>
  )
}

/** A second press, since X's console shows keys only once. */
const Forget = ({ onSure }: { onSure: () => void }) => {
  const [isAsked, setAsked] = useState(false)
  return (
    <Button
      look={isAsked ? 'danger' : 'plain'}
      note={words.forgetNote}
      onClick={() => {
        setAsked(!isAsked)
        if (isAsked) onSure()
      }}
    >
      {isAsked ? words.forgetSure : words.forget}
    </Button>
  )
}

export const Warning = ({ children }: { children: string }) => (
  <output className={styles.warning}>
    <TriangleAlert />
    {children}
  </output>
)
