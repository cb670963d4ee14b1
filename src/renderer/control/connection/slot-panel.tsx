import { useState } from 'react'
import type { ConnectionView, SlotName } from '../../../ipc/contract'
import { messages } from '../messages'
import type { Act } from '../parts/doing'
import { Segments } from '../settings/segments'
import { Connected } from './connected'
import styles from './connection.module.css'
import { KeysWay } from './keys-way'
import { SignInWay } from './sign-in-way'
import { slotState } from './slot-state'

const { connection: words } = messages

/** One of the two accounts: as it is, or how it is connected. The two never look alike. */
export const SlotPanel = ({ slot, view, act }: { slot: SlotName; view: ConnectionView; act: Act }) => {
  const { from } = view.slots[slot]
  const { state, said } = slotState(view.slots[slot])
  return (
    <section className={styles.slot} data-slot={slot} aria-label={words.slots[slot]}>
      <h3 className={styles.name}>
        {words.slots[slot]}
        <span className={styles.who} data-state={state}>
          <bdi>{said}</bdi>
        </span>
      </h3>
      <p className={styles.soft}>{words.slotNotes[slot]}</p>
      {from !== 'nobody' && <Connected slot={slot} view={{ ...view.slots[slot], from }} act={act} />}
      {/* What does not work any more can be connected anew where it stands. */}
      {(state === 'none' || (state === 'trouble' && from !== 'environment')) && (
        <Ways slot={slot} view={view} act={act} />
      )}
    </section>
  )
}

const Ways = ({ slot, view, act }: { slot: SlotName; view: ConnectionView; act: Act }) => {
  const [way, setWay] = useState<'keys' | 'signIn'>(view.slots[slot].way === 'keys' ? 'keys' : 'signIn')
  return (
    <>
      <Segments
        label={words.ways.label}
        value={way}
        offers={(['keys', 'signIn'] as const).map((each) => ({ value: each, label: words.ways[each] }))}
        onChoose={setWay}
      />
      {way === 'keys' ? (
        <KeysWay slot={slot} isBusy={view.slots[slot].isBusy} act={act} />
      ) : (
        <SignInWay slot={slot} view={view} act={act} />
      )}
    </>
  )
}
