import type { HintDraft } from '../../../core/commands'
import type { XTime } from '../../../core/time'
import type { Figures, PreparedRow } from '../../../core/views'

export type QuestionFigures = Extract<Figures, { kind: 'question' }>

/** Whether the trainer is to be reminded of it: its time has come, and it still makes sense. */
export const isDue = (
  { due, sent }: PreparedRow,
  { opensAt, open, finish }: Pick<QuestionFigures, 'opensAt' | 'open' | 'finish'>,
  now: XTime,
): boolean => {
  if (!due || sent || !open || now < opensAt + due.seconds * 1000) return false
  switch (due.kind) {
    case 'after':
      return true
    case 'nobody-right':
      return finish.length === 0
  }
}

/** The one that goes next: the first that is due, else the first that was not sent. */
export const nextHint = (figures: QuestionFigures, now: XTime): PreparedRow | undefined =>
  figures.hints.find((hint) => isDue(hint, figures, now)) ?? figures.hints.find(({ sent }) => !sent)

/** As it is sent: to its team or to all, and known as help with its question. */
export const preparedDraft = ({ text, team }: PreparedRow, question: string): HintDraft => ({
  id: crypto.randomUUID(),
  text,
  to: team === undefined ? { kind: 'all' } : { kind: 'team', team },
  about: { kind: 'help', question },
})
