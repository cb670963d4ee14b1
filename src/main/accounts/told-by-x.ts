import type { Author } from '../../core/post'
import type { May } from '../../ipc/contract'
import type { Answer } from '../x/answer'
import type { Credentials } from '../x/credentials'

/** What trying an account came to. `trouble` is empty when all was well. */
export type Told = { account: { id: string; username: string } | undefined; may: May; trouble: string }

const UNKNOWN: May = { read: 'unknown', write: 'unknown' }

const yes = (is: boolean): May['read'] => (is ? 'yes' : 'no')

/**
 * What the account may do, as far as X says so without our doing it. OAuth 1.0a keys: their level is in a header
 * (x-access-level, [U] whether on every answer). OAuth 2.0: by scopes.
 */
const mayBy = (credentials: Credentials, level: string | undefined): May => {
  switch (credentials.kind) {
    case 'oauth1':
      return {
        read: 'yes',
        write: level === undefined ? 'unknown' : yes(level.includes('write')),
      }
    case 'oauth2': {
      const has = (...scopes: string[]) => scopes.every((scope) => credentials.scopes.includes(scope))
      return {
        read: yes(has('tweet.read', 'users.read')),
        write: yes(has('tweet.write')),
      }
    }
  }
}

/** Reads X's answer to the question who we are. */
export const toldBy = (answer: Answer<Pick<Author, 'id' | 'username'>>, credentials: Credentials): Told =>
  answer.kind === 'ok'
    ? {
        account: { id: answer.value.id, username: answer.value.username },
        may: mayBy(credentials, answer.accessLevel),
        trouble: '',
      }
    : { account: undefined, may: UNKNOWN, trouble: answer.why }
