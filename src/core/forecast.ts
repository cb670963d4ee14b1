import { millsOfStep } from './course/price'
import { cuesOf, type Cue } from './cues'
import { priceOfPost } from './hint'
import { textForX } from './poll-for-x'
import { PRICES } from './prices'
import type { RunSheet } from './runsheet'
import type { Session } from './session'

/** How many posts one person is likely to write at a step; the other steps bring none. */
const WRITES: Partial<Record<Cue['kind'], number>> = {
  intros: 1,
  vote: 0.8,
  ask: 0.8,
  questions: 0.5,
}

/** A room of people whom nobody counted before. */
const USUAL_PEOPLE = 25

/** Votes that are given elsewhere are no posts. */
const writes = (cue: Cue): number =>
  cue.kind === 'vote' && cue.activity.elsewhere !== undefined ? 0 : (WRITES[cue.kind] ?? 0)

const expectedPeople = ({ teams }: RunSheet): number =>
  teams.reduce((sum, { members }) => sum + members.length, 0) || USUAL_PEOPLE

const priceToAll = (text: string): number => PRICES[priceOfPost(text, { isSummoned: false })]

/** What is likely to be posted at a step: its prepared hints, to all; its poll on X; a reply to each who asks something. */
const costOfOwn = (cue: Cue, sheet: RunSheet, people: number): number => {
  switch (cue.kind) {
    case 'ask':
      return cue.question.hints.reduce((sum, { text }) => sum + priceToAll(text), 0)
    case 'vote':
      // How the poll stands is read in its post, which costs once a day.
      return cue.activity.onX ? priceToAll(textForX(sheet, cue.activity)) + PRICES['post read'] : 0
    case 'course':
      return millsOfStep(cue.step)
    case 'questions':
      return (WRITES.questions ?? 0) * people * PRICES['summoned reply']
    case 'join':
    case 'intros':
    case 'room':
    case 'result':
    case 'answers':
    case 'right':
    case 'finish':
    case 'board':
    case 'break':
    case 'closing':
      return 0
  }
}

type Room = { sheet: RunSheet; people: number; strangers: number }

const costOf = (cues: readonly Cue[], { sheet, people, strangers }: Room): number => {
  const posts = cues.reduce((sum, cue) => sum + writes(cue) * people, 0)
  const own = cues.reduce((sum, cue) => sum + costOfOwn(cue, sheet, people), 0)
  return Math.round(posts * PRICES['post read'] + strangers * PRICES['user read'] + own)
}

/** What a session by this run sheet is likely to cost in all, thousandths of a dollar. */
export const expectedCost = (sheet: RunSheet): number => {
  const people = expectedPeople(sheet)
  return costOf(cuesOf(sheet), { sheet, people, strangers: people })
}

/** What the steps that were not gone to yet are likely to cost, thousandths of a dollar. */
export const yetToCome = (session: Session): number => {
  if (session.endedAt !== undefined) return 0
  const { sheet } = session
  const gone = new Set(session.goes.map(({ cue }) => cue.id))
  const known = session.authors.size
  const people = Math.max(known, expectedPeople(sheet))
  return costOf(
    session.cues.filter(({ id }) => !gone.has(id)),
    { sheet, people, strangers: people - known },
  )
}
