import type { DisplaysView } from '../../ipc/contract'
import type { Projector } from '../settings-parts'
import { projectorAmong, type Screen } from './displays'

/** Where the audience's window belongs: over a whole display, in a movable window, or out of sight until its display is back. */
export type AudiencePlace =
  | { kind: 'wall'; screen: Screen }
  | { kind: 'window'; screen: Screen; isProjectors: boolean }
  | { kind: 'lost' }

/** What the trainer wants, and what happened. */
export type AudienceWish = {
  isOneScreen: boolean
  /** Over the whole of the projector, and not in a window on it. */
  isFull: boolean
  /** The audience has seen it on a display of their own: from then on it never comes to the trainer's unasked. */
  wasOnProjector: boolean
  remembered: Projector | undefined
  leftOver: ReadonlySet<number>
}

export const placeOf = (screens: readonly Screen[], trainers: Screen, wish: AudienceWish): AudiencePlace => {
  if (wish.isOneScreen) return { kind: 'window', screen: trainers, isProjectors: false }
  const screen = projectorAmong(screens, { ...wish, trainers })
  if (screen) return wish.isFull ? { kind: 'wall', screen } : { kind: 'window', screen, isProjectors: true }
  return wish.wasOnProjector ? { kind: 'lost' } : { kind: 'window', screen: trainers, isProjectors: false }
}

/** Whether it has become a plain window, or one on another display: one that stays one stays where the trainer put it. */
export const isNewlyWindow = (before: AudiencePlace, now: AudiencePlace): boolean =>
  now.kind === 'window' && (before.kind !== 'window' || before.isProjectors !== now.isProjectors)

/** What the control window is told of it. `isAstray`: the system put it over the trainer's screen until it was given up. */
export const toldOf = (
  place: AudiencePlace | undefined,
  { isFull, isAstray }: { isFull: boolean; isAstray: boolean },
): DisplaysView['audience'] => {
  if (!place) return 'none'
  if (place.kind === 'lost') return 'lost'
  if (isAstray) return 'hidden'
  return isFull ? 'full-screen' : 'window'
}
