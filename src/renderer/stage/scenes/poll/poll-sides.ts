import type { Bar, Scene } from '../../../../core/views'

export type PollOnStage = Scene & { kind: 'poll' }

/** What stands beside a poll's bars: how the room voted the last time, or how the same poll stands on X. */
export type Beside = { what: 'before' | 'on X'; bars: Required<Bar>[] }

/** Whose bars a poll shows, and what is beside them. */
export type PollSides = {
  bars: Bar[]
  voters: number
  /** The bars are X's, since nobody votes by post. */
  isOnX: boolean
  beside: Beside | undefined
}

const isCounted = (bar: Bar): bar is Required<Bar> => bar.share !== undefined && bar.votes !== undefined

export const sidesOf = ({ bars, before, voters, onX }: PollOnStage): PollSides => {
  const isOnX = onX !== undefined && voters === 0 && onX.voters > 0
  const own = isOnX ? { bars: onX.bars, voters: onX.voters, isOnX } : { bars, voters, isOnX }
  if (before.length > 0) return { ...own, beside: { what: 'before', bars: before } }
  const counted = isOnX ? [] : (onX?.bars ?? []).filter(isCounted)
  const isSeen = counted.length > 0 && bars.every(isCounted)
  return { ...own, beside: isSeen ? { what: 'on X', bars: counted } : undefined }
}
