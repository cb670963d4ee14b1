import type { HintDraft } from '../../../core/commands'
import { cashtagsIn, MOST_CASHTAGS } from '../../../core/text/cashtags'
import { findLinks } from '../../../core/text/links'
import { HEAVIEST_POST, weightedLength } from '../../../core/text/text'
import type { XTime } from '../../../core/time'
import type { Send } from '../parts/doing'
import type { ControlView, Figures, PreparedRow } from '../../../core/views'

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

/**
 * Whether there is something to be seen before it goes: a link, which is dear, a text that X refuses, or a team that X lets us
 * reply to no member of. Then it goes by the hint desk, which says so.
 */
export const isForTheDesk = (
  { text, team }: Pick<PreparedRow, 'text' | 'team'>,
  replies: ControlView['replies'],
): boolean =>
  findLinks(text).length > 0 ||
  weightedLength(text) > HEAVIEST_POST ||
  cashtagsIn(text) > MOST_CASHTAGS ||
  (team !== undefined && replies[team] !== undefined)

/** Puts a prepared hint into the hint desk. */
export type Prepare = (hint: PreparedRow, question: string) => void

/** Sends a prepared hint by one press, or puts it into the desk where something is to be seen first. */
export const sendPrepared = (
  hint: PreparedRow,
  question: string,
  { replies, send, prepare }: { replies: ControlView['replies']; send: Send; prepare: Prepare },
): void => {
  if (isForTheDesk(hint, replies)) prepare(hint, question)
  else void send({ kind: 'hint', hint: preparedDraft(hint, question) })
}

/** As it is sent: to its team or to all, and known as help with its question. */
export const preparedDraft = ({ id, text, team }: PreparedRow, question: string): HintDraft => ({
  id,
  text,
  to: team === undefined ? { kind: 'all' } : { kind: 'team', team },
  about: { kind: 'help', question },
})
