import type { ControlState } from '../../../ipc/contract'
import { messages } from '../messages'
import { Button } from '../parts/button'
import type { Act } from '../parts/doing'
import styles from './home.module.css'

const { home: words, connection } = messages

/** Which X account the app speaks for, and the way to connect one. */
export const Account = ({ account, act }: { account: ControlState['view']['account']; act: Act }) => (
  <div className={styles.account}>
    <p className={styles.soft}>{account ? words.account(account.username) : words.noAccount}</p>
    <Button onClick={() => void act({ kind: 'show-connection', on: true })}>{connection.open}</Button>
  </div>
)
