import { Collapsible } from '@base-ui/react/collapsible'
import { ChevronRight } from 'lucide-react'
import type { ControlState } from '../../../ipc/contract'
import { messages } from '../messages'
import styles from './home.module.css'

const { home: words } = messages

/** Which X account the app speaks for, or how it gets one. */
export const Account = ({ account }: { account: ControlState['view']['account'] }) =>
  account ? (
    <p className={styles.soft}>{words.account(account.username)}</p>
  ) : (
    <div className={styles.account}>
      <p className={styles.soft}>{words.noAccount}</p>
      <Collapsible.Root>
        <Collapsible.Trigger className={styles.more}>
          <ChevronRight className={styles.arrow} data-turns="" />
          {words.setUp}
        </Collapsible.Trigger>
        <Collapsible.Panel>
          <p className={styles.setUp}>{words.settingUp}</p>
        </Collapsible.Panel>
      </Collapsible.Root>
    </div>
  )
