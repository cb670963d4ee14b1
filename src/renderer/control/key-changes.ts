import type { Keys } from '../../ipc/contract'
import { CLICKER_KEYS, heardAt, keysWith, meantByClicker, USUAL_KEYS } from './keymap'
import { MEANINGS, type Meaning } from './meanings'

/** What comes of giving a meaning one more key. `clicker`: a clicker sends it, so that it can't be taken away. */
export type KeyChange =
  | { kind: 'changed'; keys: Keys }
  | { kind: 'taken'; by: Meaning; key: string }
  | { kind: 'clicker'; by: Meaning; key: string }
  | { kind: 'unfit'; key: string }

/** Without these nobody could move about or press anything by the keyboard. */
const UNFIT = new Set(['Tab', 'Shift+Tab', 'Mod+Tab'])

/** Gives a meaning this key instead of those of its own that no clicker sends. */
export const giveKey = (changed: Keys, meaning: Meaning, key: string): KeyChange => {
  if (UNFIT.has(key)) return { kind: 'unfit', key }
  const clickers = meantByClicker(key)
  if (clickers !== undefined && clickers !== meaning) return { kind: 'clicker', by: clickers, key }
  const keys = keysWith(changed)
  const by = MEANINGS.find(
    (other) => other !== meaning && heardAt(other) === heardAt(meaning) && keys[other].includes(key),
  )
  if (by === undefined) return { kind: 'changed', keys: withKeys(changed, meaning, [key]) }
  return { kind: 'taken', by, key }
}

/** The same after the trainer agreed: whatever had the key loses it. */
export const takeKey = (
  changed: Keys,
  { meaning, by, key }: { meaning: Meaning; by: Meaning; key: string },
): Keys => {
  const left = keysWith(changed)[by].filter((other) => other !== key)
  return withKeys(withKeys(changed, by, left), meaning, [key])
}

/** Back to the usual keys of one meaning. A key that another got meanwhile stays with that one. */
export const usualKeysOf = (changed: Keys, meaning: Meaning): Keys => {
  const { [meaning]: _own, ...others } = changed
  const keys = keysWith(others)
  const taken = MEANINGS.filter((other) => other !== meaning && heardAt(other) === heardAt(meaning))
  const free = USUAL_KEYS[meaning].filter((key) => !taken.some((other) => keys[other].includes(key)))
  return free.length === USUAL_KEYS[meaning].length ? others : { ...others, [meaning]: free }
}

export const isClickers = (meaning: Meaning, key: string): boolean => meantByClicker(key) === meaning

const withKeys = (changed: Keys, meaning: Meaning, keys: readonly string[]): Keys => ({
  ...changed,
  [meaning]: [...new Set([...(CLICKER_KEYS[meaning] ?? []), ...keys])],
})
