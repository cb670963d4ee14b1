import type { Draft } from './draft'

/** A draft with what it was before, and what was undone. */
export type History = {
  past: readonly Draft[]
  now: Draft
  future: readonly Draft[]
  typing: Typing | undefined
}

/** Where letters are being put in, or taken out: the next one there belongs to the same step. */
type Typing = { path: string; way: 'in' | 'out' }

/** More than anybody takes back. */
const MOST = 300

export const historyOf = (draft: Draft): History => ({ past: [], now: draft, future: [], typing: undefined })

/** One more change. What is typed in one go is undone in one go, word by word. */
export const changed = (history: History, next: Draft): History => {
  const { past, now, typing } = history
  const stroke = strokeOf(now, next)
  const goesOn =
    stroke !== undefined &&
    typing?.path === stroke.path &&
    typing.way === stroke.way &&
    !(stroke.way === 'in' && /^\s$/u.test(stroke.letter))
  return {
    past: goesOn ? past : [...past, now].slice(-MOST),
    now: next,
    future: [],
    typing: stroke && { path: stroke.path, way: stroke.way },
  }
}

export const undone = ({ past, now, future }: History): History => {
  const before = past.at(-1)
  return before
    ? { past: past.slice(0, -1), now: before, future: [now, ...future], typing: undefined }
    : { past, now, future, typing: undefined }
}

export const redone = ({ past, now, future }: History): History => {
  const [after, ...later] = future
  return after
    ? { past: [...past, now], now: after, future: later, typing: undefined }
    : { past, now, future, typing: undefined }
}

/** A single letter put in or taken out, and where; undefined for every other change. */
const strokeOf = (before: Draft, after: Draft): (Typing & { letter: string }) | undefined => {
  const changes = changesIn(before, after, '')
  // A hashtag that follows the title changes with it.
  const typed = changes.filter(({ path }) => path !== '.hashtag' || changes.length === 1)
  const [change] = typed
  if (typed.length !== 1 || !change) return undefined
  const { path, was, is } = change
  const isIn = is.length > was.length
  const letter = isIn ? pieceBetween(was, is) : pieceBetween(is, was)
  return letter === undefined ? undefined : { path, way: isIn ? 'in' : 'out', letter }
}

/** The one letter that the longer text has more than the shorter. */
const pieceBetween = (shorter: string, longer: string): string | undefined => {
  let same = 0
  while (same < shorter.length && shorter[same] === longer[same]) same += 1
  const piece = longer.slice(same, longer.length - (shorter.length - same))
  const isOneLetter = [...piece].length === 1
  return isOneLetter && shorter.slice(same) === longer.slice(same + piece.length) ? piece : undefined
}

type Change = { path: string; was: string; is: string }

/** The texts that differ; what differs otherwise counts as two, so that it is never taken for typing. */
const changesIn = (before: unknown, after: unknown, path: string): Change[] => {
  if (before === after) return []
  if (typeof before === 'string' && typeof after === 'string') return [{ path, was: before, is: after }]
  const other = { path, was: '', is: '' }
  if (!isHolding(before) || !isHolding(after)) return [other, other]
  const keys = Object.keys(after)
  if (keys.length !== Object.keys(before).length) return [other, other]
  return keys.flatMap((key) => changesIn(Reflect.get(before, key), Reflect.get(after, key), `${path}.${key}`))
}

const isHolding = (value: unknown): value is object => typeof value === 'object' && value !== null
