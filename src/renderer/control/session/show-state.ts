import type { Cover } from '../../../core/commands'
import type { AudienceView, ControlView } from '../../../core/views'
import type { DisplaysView } from '../../../ipc/contract'

/** What the room gets of the stage, in one word. */
export type ShowState =
  | 'live'
  | 'rehearsal'
  | 'replay'
  | 'ended'
  | 'held'
  | Exclude<Cover, 'nothing'>
  | 'not-shown'
  | 'not-connected'

export const showStateOf = (
  { mode, output, session }: Pick<ControlView, 'mode' | 'output' | 'session'>,
  displays: DisplaysView,
): ShowState => {
  if (displays.audience === 'lost') return 'not-connected'
  if (displays.audience === 'hidden') return 'not-shown'
  if (displays.audience === 'none') return displays.screens.length > 1 ? 'not-shown' : 'not-connected'
  if (output.cover !== 'nothing') return output.cover
  if (output.held) return 'held'
  if (mode === 'replay') return 'replay'
  if (session.ended) return 'ended'
  return mode === 'live' ? 'live' : 'rehearsal'
}

type OnWall = Pick<ControlView, 'stage' | 'preview' | 'covered' | 'output'>

/** What goes on, whether or not the room is held or the stage is covered. */
export const goingOn = ({ stage, preview, covered, output }: OnWall): AudienceView =>
  output.held && preview ? preview : (covered ?? stage)

export const isCovered = ({ output }: Pick<ControlView, 'output'>): boolean => output.cover !== 'nothing'

/** Whether something is held up instead of the step. */
export const isSpotlit = (view: OnWall & Pick<ControlView, 'cues' | 'cue'>): boolean => {
  const { scene } = goingOn(view)
  const isBoardByHand = scene.kind === 'board' && view.cues[view.cue]?.kind !== 'board'
  const isCountdownByHand = scene.kind === 'break' && scene.title === ''
  return (
    scene.kind === 'post' ||
    scene.kind === 'hint' ||
    scene.kind === 'answered' ||
    isBoardByHand ||
    isCountdownByHand
  )
}
