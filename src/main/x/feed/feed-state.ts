import type { XTime } from '../../../core/time'
import type { FeedView } from '../../../core/views'
import type { Trouble } from '../answer'
import type { FeedSource } from './source'

type State = Pick<FeedView, 'state' | 'trouble' | 'stopped'>

/** What is wrong, and whether the trainer has to do something. */
const wordsFor = ({ kind, why }: Trouble): string =>
  kind === 'rate-limited' || kind === 'unavailable' ? `${why} Reading goes on by itself.` : why

/** What the trainer has to do something about comes first, and what mends itself last. */
const GRAVITY: Record<Trouble['kind'], number> = {
  'no-credits': 4,
  'signed-out': 3,
  refused: 2,
  unavailable: 1,
  'rate-limited': 0,
}

/** What the feed is doing, from all of its sources. */
export const stateOf = (sources: readonly FeedSource[]): State => {
  const [worst] = sources
    .flatMap((source) => source.trouble() ?? [])
    .toSorted((a, b) => GRAVITY[b.kind] - GRAVITY[a.kind])
  const alarm = sources.map((source) => source.alarm()).find((words) => words !== '') ?? ''
  if (worst === undefined) return { state: alarm === '' ? 'reading' : 'trouble', trouble: alarm }
  const trouble = wordsFor(worst)
  switch (worst.kind) {
    case 'rate-limited':
      return { state: 'waiting', trouble }
    case 'unavailable':
      return { state: 'trouble', trouble }
    case 'no-credits':
    case 'signed-out':
    case 'refused':
      // The other source may go on.
      return {
        state: 'trouble',
        trouble,
        ...(nextDue(sources) === undefined ? { stopped: worst.kind } : {}),
      }
  }
}

/** The limits of the source that has the fewest calls left. */
export const tightest = (sources: readonly FeedSource[]): { remaining?: number; resetAt?: XTime } => {
  const [limits] = sources
    .flatMap((source) => source.limits() ?? [])
    .toSorted((a, b) => a.remaining - b.remaining)
  return limits === undefined ? {} : { remaining: limits.remaining, resetAt: limits.resetAt }
}

/** When X is asked next; undefined while nothing is to be asked. */
export const nextDue = (sources: readonly FeedSource[]): XTime | undefined => {
  if (sources.some((source) => source.endsAll())) return undefined
  const first = sources.find((source) => source.comesFirst())
  const due = (first ? [first] : sources).flatMap((source) => source.dueAt() ?? [])
  return due.toSorted((a, b) => a - b)[0]
}

/** Who is asked in this order; behind one that `comesFirst`, nobody is asked before it has answered. */
export const inOrder = (sources: readonly FeedSource[]): FeedSource[] =>
  sources.toSorted((a, b) => Number(b.comesFirst()) - Number(a.comesFirst()))
