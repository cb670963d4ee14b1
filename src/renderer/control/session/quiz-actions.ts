import { readClock } from '../../shared/use-now'
import { messages } from '../messages'
import { named, type Actions } from './actions'
import { nextHint, sendPrepared, type Prepare } from './prepared'
import { whyFrozen, whyLocked, type Room } from './room'
import { goingOn } from './show-state'

const { whyNot } = messages.actions

/** The question whose evidence is meant: the one that is on, or else the last that was asked. */
export const questionMeant = ({ figures, cues, cue }: Room['view']): string | undefined => {
  if (figures.kind === 'question') return figures.contest
  const asked = cues.filter(({ kind, visited }) => kind === 'ask' && visited)
  const before = cues.slice(0, cue).findLast(({ kind, visited }) => kind === 'ask' && visited)
  return (before ?? asked.at(-1))?.question
}

/** Whether an answer is to be read, or somebody to be put into a team. */
const isToSettle = ({ figures, teams }: Room['view']): boolean => {
  switch (figures.kind) {
    case 'poll':
      return figures.unclear > 0
    case 'question':
      return figures.unclear > 0 || (figures.strangers.length > 0 && teams.length > 0)
    case 'unsettled':
      return figures.unclear.length > 0 || (figures.strangers.length > 0 && teams.length > 0)
    case 'none':
    case 'intros':
    case 'elsewhere':
      return false
  }
}

/** What can be done about the quiz. */
export const quizActions = (
  { view, send }: Room,
  { openEvidence, prepare }: { openEvidence: () => void; prepare: Prepare },
): Pick<Actions, 'prepared-hint' | 'evidence' | 'to-settle'> => {
  const { figures } = view
  const now = () => readClock(goingOn(view).clock)
  const isOpen = figures.kind === 'question' && figures.open
  return named({
    'prepared-hint': {
      whyNot:
        whyLocked(view) ??
        (!isOpen ? whyNot.nothingOpen : figures.hints.some(({ sent }) => !sent) ? undefined : whyNot.noHint),
      run: () => {
        if (figures.kind !== 'question') return
        const hint = nextHint(figures, now())
        if (hint) sendPrepared(hint, figures.contest, { replies: view.replies, send, prepare })
      },
    },
    'to-settle': {
      whyNot: whyFrozen(view) ?? (isToSettle(view) ? undefined : whyNot.nothingToSettle),
      run: () => document.querySelector<HTMLElement>('[data-settle] button')?.focus(),
    },
    evidence: {
      whyNot: questionMeant(view) === undefined ? whyNot.notAsked : undefined,
      run: openEvidence,
    },
  })
}
