import type { Meaning } from '../meanings'
import { messages } from '../messages'

/** Something that can be done in the session screen: keys, buttons, palette and help all do this one thing. */
export type Action = {
  id: Meaning
  /** What pressing it does now. */
  label: string
  isOn: boolean
  /** Why it makes no sense now; undefined where it does. */
  whyNot: string | undefined
  /** `at`: when it was asked for. */
  run: (at: number) => void
}
export type Actions = Record<Meaning, Action>

/** A record of actions, named by their meanings. */
export const named = <Some extends Meaning>(
  actions: Record<Some, { label?: string; isOn?: boolean; whyNot?: string | undefined; run: () => void }>,
): Record<Some, Action> => {
  const { names, whenOn } = messages.actions
  const all: Partial<Record<Some, Action>> = {}
  for (const id of Object.keys(actions) as Some[]) {
    const { label, isOn = false, whyNot, run } = actions[id]
    all[id] = { id, label: label ?? (isOn ? whenOn[id] : undefined) ?? names[id], isOn, whyNot, run }
  }
  return all as Record<Some, Action>
}

/** Does it, if it makes sense now. `at`: when it was asked for, in ms by the window's clock, which is the one of events. */
export const perform = ({ whyNot, run }: Action, at = performance.now()): void => {
  if (whyNot === undefined) run(at)
}
