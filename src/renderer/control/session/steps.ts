import type { ControlView, CueRow } from '../../../core/views'

/** The step before or after the current one; undefined at the ends of the run sheet. */
export const stepTo = (
  { cues, cue }: Pick<ControlView, 'cues' | 'cue'>,
  way: 'next' | 'previous',
): CueRow | undefined => cues[way === 'next' ? cue + 1 : cue - 1]
