import { useState } from 'react'
import type { ConnectionView, SlotName } from '../../../ipc/contract'
import { messages } from '../messages'
import type { Act } from '../parts/doing'
import { Segments } from '../settings/segments'
import { Connected } from './connected'
import styles from './connection.module.css'
import { KeysWay } from './keys-way'
import { SignInWay } from './sign-in-way'

const { connection: words } = messages

/** One of the two accounts: as it is, or how it is connected. The two never look alike. */
export const SlotPanel = ({ slot, view, act }: { slot: SlotName; view: ConnectionView; act: Act }) => {
  const [way, setWay] = useState<'keys' | 'signIn'>('keys')
  const { from, username, trouble, ...state } = view.slots[slot]
  return (
    <section className={styles.slot} data-slot={slot} aria-label={words.slots[slot]}>
      <h3 className={styles.name}>
        {words.slots[slot]}
        <span className={styles.who} data-troubled={trouble !== ''}>
          <bdi>
            {from === 'nobody'
              ? words.nobody
              : trouble === ''
                ? words.connected(username)
                : words.troubled(username)}
          </bdi>
        </span>
      </h3>
      <p className={styles.soft}>{words.slotNotes[slot]}</p>
      {from === 'nobody' ? (
        <>
          <Segments
            label={words.ways.label}
            value={way}
            offers={(['keys', 'signIn'] as const).map((each) => ({ value: each, label: words.ways[each] }))}
            onChoose={setWay}
          />
          {way === 'keys' ? (
            <KeysWay slot={slot} isBusy={state.isBusy} act={act} />
          ) : (
            <SignInWay slot={slot} view={view} act={act} />
          )}
        </>
      ) : (
        <Connected slot={slot} view={{ from, username, trouble, ...state }} act={act} />
      )}
    </section>
  )
}
