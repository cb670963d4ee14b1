import { MEANINGS, type Meaning } from '../meanings'
import type { Actions } from './actions'

/** A clicker's worn button sends twice, and so does a nervous hand; nobody asks twice for the same so fast. */
const BOUNCE_MS = 150

/** Whether an action that is asked for at this ms of the window's clock is asked for anew. */
type IsAnew = (id: Meaning, at: number) => boolean

export const createIsAnew = (): IsAnew => {
  let last: { id: Meaning; at: number } | undefined
  return (id, at) => {
    const ago = last?.id === id ? at - last.at : BOUNCE_MS
    if (ago >= 0 && ago < BOUNCE_MS) return false
    last = { id, at }
    return true
  }
}

/** The same actions, each done once by what was one press, be it of a key or of a button. */
export const oncePerPress = (actions: Actions, isAnew: IsAnew): Actions => {
  const all = { ...actions }
  for (const id of MEANINGS) {
    const { run } = actions[id]
    all[id] = { ...actions[id], run: (at) => void (isAnew(id, at) && run(at)) }
  }
  return all
}
