import type { KeyMap } from '../keymap'
import type { Meaning } from '../meanings'
import { messages } from '../messages'

const { keyFaces } = messages

/** A key as it is written on a keyboard. */
export const keyFace = (key: string): string =>
  key
    .split(/(?<=Mod|Shift)\+/)
    .map((part) => keyFaces[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+')

/** The key that is told on buttons: a letter if there is one. */
export const mainKey = (keys: KeyMap, meaning: Meaning): string | undefined => {
  const own = keys[meaning]
  const key = own.find((each) => /^\p{L}$/u.test(each)) ?? own[0]
  return key === undefined ? undefined : keyFace(key)
}
