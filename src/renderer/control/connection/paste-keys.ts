/** The four values as they are called in the contract. */
export const KEY_NAMES = ['appKey', 'appSecret', 'accessToken', 'accessSecret'] as const
export type KeyName = (typeof KEY_NAMES)[number]
export type KeyValues = Record<KeyName, string>

export const NO_KEYS: KeyValues = { appKey: '', appSecret: '', accessToken: '', accessSecret: '' }

/** What a value may be called beside it: X's console, its documents and our environment variables have names of their own. */
const LABELS: readonly [KeyName, RegExp][] = [
  ['accessSecret', /access[ _-]*(token[ _-]*)?secret/i],
  ['accessToken', /access[ _-]*token/i],
  ['appSecret', /(api|app|consumer)[ _-]*(key[ _-]*)?secret/i],
  ['appKey', /(api|app|consumer)[ _-]*key/i],
]

/** As X makes them; shorter pieces are words beside them. */
const VALUE = /^[\w-]{20,}$/

/** An access token begins with its account's id (X). */
const ACCESS_TOKEN = /^\d{1,19}-\w+$/

const piecesIn = (text: string): string[] => text.split(/[\s:=,;"'`]+/).filter((piece) => piece !== '')

/**
 * The keys in what was pasted: by the names beside them, else in the order of the fields, and an access token by its look.
 * undefined: it holds fewer than two values, and is pasted as any text.
 */
export const keysIn = (text: string): Partial<Record<KeyName, string>> | undefined => {
  const lines = text.split(/\r?\n/)
  const found: { value: string; name: KeyName | undefined }[] = []
  let named: KeyName | undefined
  for (const line of lines) {
    const values = piecesIn(line).filter((piece) => VALUE.test(piece) && !piece.startsWith('CHALKBIRD_X_'))
    const words = values.reduce((rest, value) => rest.replace(value, ''), line)
    named = LABELS.find(([, label]) => label.test(words))?.[0] ?? named
    for (const value of values) {
      found.push({ value, name: named })
      named = undefined
    }
  }
  if (found.length < 2) return undefined
  const keys: Partial<Record<KeyName, string>> = {}
  for (const { value, name } of found) if (name) keys[name] ??= value
  for (const { value, name } of found) {
    if (name) continue
    const free = KEY_NAMES.filter((each) => keys[each] === undefined)
    const fitting = ACCESS_TOKEN.test(value) ? 'accessToken' : free.find((each) => each !== 'accessToken')
    const place = fitting && free.includes(fitting) ? fitting : free[0]
    if (place) keys[place] = value
  }
  return keys
}
