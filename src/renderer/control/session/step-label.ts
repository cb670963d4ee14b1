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

const INNER: ReadonlySet<CueRow['kind']> = new Set<CueRow['kind']>([
  'room',
  'result',
  'answers',
  'right',
  'finish',
])

/** Whether a step goes on with what an earlier one began: a vote, a question, introductions. */
export const isInner = ({ kind }: Pick<CueRow, 'kind'>): boolean => INNER.has(kind)

/** The trainer's words for what a step goes on with: the question whose answers it shows. */
export const wordsBehind = (cues: readonly CueRow[], place: number): string | undefined => {
  const step = cues[place]
  return step && isInner(step)
    ? cues.slice(0, place).findLast((row) => !isInner(row) && row.activity === step.activity)?.label
    : undefined
}

/** What a step is called: a name of ours in the control room's language, the trainer's as they wrote it. */
export const stepLabel = (step: Pick<CueRow, 'kind' | 'label'>): string =>
  isNamedByUs(step) ? told(step.label) : step.label
