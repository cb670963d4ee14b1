import type { Trouble } from './answer'
import type { XKeys } from './credentials'

/** What one call is signed with. */
export type Access =
  | { kind: 'keys'; keys: XKeys }
  /** `renewed`: after X refused the token. */
  | { kind: 'token'; token: string; renewed: () => Promise<Access | Trouble> }

/** Asked before each call, since an account may be connected, forgotten or refreshed while a session runs. */
export type Door = () => Promise<Access | Trouble>

/** Keys that are always the same. */
export const byKeys =
  (keys: XKeys): Door =>
  () =>
    Promise.resolve({ kind: 'keys', keys })
