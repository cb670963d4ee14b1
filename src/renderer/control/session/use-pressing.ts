import { useEffect, useState } from 'react'
import type { Meaning } from '../meanings'
import { perform, type Action, type Actions } from './actions'
import type { Undo } from './use-undo'

/** Does what a key asks for, or tells why not, until that reason is gone or another key does something. */
export const usePressing = (actions: Actions, { tellWhyNot, hushWhyNot }: Undo) => {
  const [inVain, setInVain] = useState<Pick<Action, 'id' | 'whyNot'>>()
  const isMended = inVain !== undefined && actions[inVain.id].whyNot !== inVain.whyNot
  useEffect(() => {
    if (isMended) hushWhyNot()
  }, [isMended, hushWhyNot])
  return (meaning: Meaning, at: number): void => {
    const action = actions[meaning]
    const { id, whyNot } = action
    setInVain(whyNot === undefined ? undefined : { id, whyNot })
    if (whyNot !== undefined) return tellWhyNot(whyNot)
    hushWhyNot()
    perform(action, at)
  }
}
