import type { CueRow } from '../../../core/views'
import { told } from '../messages'

const OURS: ReadonlySet<CueRow['kind']> = new Set<CueRow['kind']>([
  'join',
  'room',
  'result',
  'answers',
  'right',
  'finish',
  'board',
  'closing',
])

/** Whether a step has a name of ours, which its kind says too, and not the trainer's. */
export const isNamedByUs = ({ kind }: Pick<CueRow, 'kind'>): boolean => OURS.has(kind)

/** What a step is called: a name of ours in the control room's language, the trainer's as they wrote it. */
export const stepLabel = (step: Pick<CueRow, 'kind' | 'label'>): string =>
  isNamedByUs(step) ? told(step.label) : step.label
