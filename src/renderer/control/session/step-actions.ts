import { messages } from '../messages'
import { named, type Actions } from './actions'
import { whyFrozen, whyLocked, type Room } from './room'
import { isCovered } from './show-state'
import { stepTo } from './steps'

const { whyNot } = messages.actions

/** On and back. While something covers the stage, both only take that off: nobody is to miss a step that no one saw. */
export const stepActions = ({ view, send }: Room): Pick<Actions, 'next' | 'previous'> => {
  const step = (way: 'next' | 'previous', end: string) => {
    if (isCovered(view))
      return {
        isOn: true,
        whyNot: whyFrozen(view),
        run: () => void send({ kind: 'cover', with: 'nothing' }),
      }
    const to = stepTo(view, way)
    return {
      whyNot: whyLocked(view) ?? (to ? undefined : end),
      run: () => to && void send({ kind: 'go', cue: to.id }),
    }
  }
  return named({ next: step('next', whyNot.lastStep), previous: step('previous', whyNot.firstStep) })
}
