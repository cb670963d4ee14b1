import { rowsOf, standsInLine, wholeScene, type OptionRows } from '../../parts/option-rows'
import type { SceneRoom } from '../../parts/scene-room'
import { sidesOf, type PollOnStage } from './poll-sides'

/** What a large tally of five groups takes, and its space. */
const TALLY = 34

export type PollLayout = {
  set: OptionRows
  /** Where votes are counted while nothing else of them is seen. */
  tally: 'beside' | 'above'
  question: number
}

/** Where everything goes on a poll, from its texts and the room alone. */
export const pollLayout = (poll: PollOnStage, room: SceneRoom): PollLayout => {
  const { question, state } = poll
  const { bars, beside } = sidesOf(poll)
  const isSeen = bars.some(({ share }) => share !== undefined)
  const set = rowsOf(bars, question, wholeScene(room, beside ? 'compared' : 'shown'))
  const isBeside =
    !isSeen && set.columns.length === 1 && standsInLine(bars, set.most, room.wide - (TALLY + 1) * room.grow)
  return {
    // Before any figures are seen, their room is the words'.
    set: isSeen ? set : { ...set, figures: { drawn: 'none', width: isBeside ? TALLY * room.grow : 0 } },
    tally: isBeside ? 'beside' : 'above',
    // In a result, the bars are what the room looks at.
    question: (state === 'result' ? 5.4 : 8.6) * room.grow,
  }
}

/** Who has the most votes in a result; nobody where all are even. */
export const aheadIn = (poll: PollOnStage): string[] => {
  const { bars } = sidesOf(poll)
  const most = Math.max(0, ...bars.map(({ votes }) => votes ?? 0))
  const ahead = bars.filter(({ votes }) => votes === most)
  return poll.state === 'result' && most > 0 && ahead.length < bars.length
    ? ahead.map(({ letter }) => letter)
    : []
}
