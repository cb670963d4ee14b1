import { useMemo, useState } from 'react'
import type { Look } from '../../../core/look'
import type { Act } from '../parts/doing'
import { newestFirst } from '../parts/newest'

/** The looks there were, the newest last, with what was changed about each. */
type Step = { was: Look; part: string }

/** The look, changed at once for everybody, and every change of this visit to be undone. */
export const useLook = (look: Look, act: Act) => {
  const [steps, setSteps] = useState<readonly Step[]>([])
  /** The part that is being changed in many small moves, such as a colour under the hand. */
  const [moving, setMoving] = useState<string>()
  const [undone, setUndone] = useState(0)
  const setLook = useMemo(() => newestFirst((next: Look) => act({ kind: 'set-look', look: next })), [act])

  const remember = (part: string) => setSteps((held) => [...held, { was: look, part }])
  const change = (part: string, next: Look) => {
    if (moving !== part) remember(part)
    setMoving(undefined)
    setLook(next)
  }
  /** Like `change`; all moves until `settle` are one step. */
  const move = (part: string, next: Look) => {
    if (moving !== part) remember(part)
    setMoving(part)
    setLook(next)
  }
  // A file dialog that was closed without a choice leaves a step that changed nothing.
  const last = steps.findLastIndex(({ was }) => JSON.stringify(was) !== JSON.stringify(look))
  const before = steps[last]
  return {
    change,
    move,
    settle: () => setMoving(undefined),
    chooseLogo: () => {
      remember('logo')
      void act({ kind: 'choose-logo' })
    },
    /** How often: what is half typed in a field ends with it. */
    undone,
    undo:
      before &&
      (() => {
        setSteps(steps.slice(0, last))
        setMoving(undefined)
        setUndone((times) => times + 1)
        setLook(before.was)
      }),
  }
}
export type LookHand = ReturnType<typeof useLook>
