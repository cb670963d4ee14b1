import type { Fact, Source } from '../../../core/facts'
import { PRICES } from '../../../core/prices'
import { decidesBetween, readThroughOf, SEARCHABLE_MS, SETTLED_MS } from '../../../core/read-through'
import type { Session } from '../../../core/session'
import { idAtTime, isNewer, timeOfId, xTime, type Clock, type PostId, type XTime } from '../../../core/time'
import type { Answer, Limits, Trouble } from '../answer'
import type { Purse } from '../budget'
import { chargesForPage, type ReadPrice } from '../charges'
import { newIn } from './harvest'
import { newlyReceived } from './received'
import type { Page } from '../pages/read-page'
import { begunBefore, sinceFor, withoutId, type Cursor } from './since'
import type { createXClock } from '../x-clock'
import type { Since } from '../x-client'

/** What one call came to. 'more': the next one can follow at once. */
export type Turn = { limits: Limits | undefined } & (
  | { kind: 'more' }
  | { kind: 'done'; alarm: string }
  /** `isLost`: X may have answered, and charged for it, without our having kept what it said. */
  | { kind: 'trouble'; trouble: Trouble; isLost: boolean }
)

/** One reading through all its pages, newest first. Trouble on the way does not end it: the page is asked for again. */
type Pass = {
  /** By our clock. */
  begun: number
  since: Since
  token: string | undefined
  tokens: Set<string>
  /** What was read without a gap ends here. */
  newest: PostId | undefined
  isWhole: boolean
  alarm: string
}

/** What X is asked for, and how it charges. */
export type ReadingOf = {
  of: Source
  ask: (wanted: { size: number; nextToken?: string | undefined } & Partial<Since>) => Promise<Answer<Page>>
  price: () => ReadPrice
  /** The fewest posts that X puts on a page. */
  least: number
  /** How far back X goes, ms. */
  reach: number
}

export type ReadingDeps = {
  /** What was read before; `accept` takes new facts into it. */
  session: Session
  clock: Clock
  xClock: ReturnType<typeof createXClock>
  accept: (facts: Fact[]) => Promise<void>
  purse: Purse
}

const unavailable = (why: string): Trouble => ({ kind: 'unavailable', why, sentMaybe: false })
const UNSAVED = unavailable('Posts were read but could not be saved. They are read again until they are.')
const LOST_PLACE = unavailable('X lost its place in a long list of posts. The list is read again.')
const NO_NAMES =
  'X sends posts without the names of their authors: it has changed its format. Posts are counted, and shown without a name.'

/** X: the most posts on a page. */
const FULL_PAGE = 100
/** A reading that took no longer is dated well enough by its end, ms. */
const QUICK_MS = 1_000
/** Where nobody posts and nothing depends on it, the journal is told this often how far reading has come. */
const TELLS_EVERY_MS = 300_000

/** Reads one source page by page, hands on what is new, and moves the cursor when the last page is safe. */
export const createReading = (
  { of, ask, price, least, ...source }: ReadingOf,
  { session, clock, xClock, accept, purse }: ReadingDeps,
) => {
  let reach = source.reach
  let cursor: Cursor = { from: session.startedAt, readUpTo: session.readUpTo.get(of), readAt: undefined }
  let pass: Pass | undefined
  let hasMovedCursor = false

  const now = (): XTime => xTime(Math.round(clock.now() + xClock.offset()))

  /** By X's clock, which may be better known by the end. */
  const beginningOf = ({ begun }: Pass): number => Math.round(begun + xClock.offset())

  const begin = (): Pass => {
    cursor = begunBefore(cursor, now())
    return {
      begun: clock.now(),
      since: sinceFor(cursor, { now: now(), reach }),
      token: undefined,
      tokens: new Set(),
      newest: undefined,
      isWhole: true,
      alarm: '',
    }
  }

  const refusal = (trouble: Trouble, { token }: Pass): 'more' | Trouble => {
    if (trouble.kind !== 'refused') return trouble
    pass = undefined
    if (trouble.problem === 'cursor' && !hasMovedCursor) {
      // X's clock is known now, so another beginning may suit it.
      hasMovedCursor = true
      reach = Math.min(reach, SEARCHABLE_MS)
      cursor = withoutId(cursor, now())
      return 'more'
    }
    return token === undefined ? trouble : LOST_PLACE
  }

  /**
   * The newest of a reading, or its beginning: of a long one the first page lacks what X showed later, and a wrong clock makes
   * the journal date it too late.
   */
  const surelyRead = ({ newest }: Pass, to: XTime): PostId | undefined => {
    const dated = clock.now() + session.clockOffset.value - SETTLED_MS
    const isTrusted = newest === undefined || timeOfId(newest) <= to || dated - to <= QUICK_MS
    return isTrusted ? newest : idAtTime(to)
  }

  /** Where the journal says that reading has come to, if that is news. */
  const progress = (current: Pass, isAlone: boolean): Fact[] => {
    const { isWhole } = current
    const told = session.readUpTo.get(of)
    const to = xTime(beginningOf(current) - SETTLED_MS)
    const newest = surelyRead(current, to)
    if (newest !== undefined && (told === undefined || isNewer(newest, told)))
      return [{ kind: 'read-up-to', id: newest, of }]
    const from = readThroughOf(session, of)
    const isDue = decidesBetween(session, { from, to }) || to - from >= (isAlone ? TELLS_EVERY_MS : 1)
    return isWhole && isDue ? [{ kind: 'read-up-to', id: idAtTime(to), of }] : []
  }

  /** The facts of a page. The last page brings the cursor, in the same batch, so that it is never ahead. */
  const factsOf = (
    page: Page,
    current: Pass,
    seen: { offset?: number | undefined; time: number },
  ): Fact[] => {
    const facts: Fact[] = [
      ...(seen.offset === undefined ? [] : [{ kind: 'clock', offset: seen.offset } as const]),
      ...newIn(session, page),
      ...newlyReceived(session, page, seen.time),
      ...chargesForPage(page, { costs: session.costs, price: price(), time: seen.time }),
    ]
    return page.nextToken === undefined ? [...facts, ...progress(current, facts.length === 0)] : facts
  }

  /** After the last page. */
  const finish = (current: Pass, limits: Limits | undefined): Turn => {
    const { newest, alarm, isWhole } = current
    const { readUpTo, readAt } = cursor
    const isAhead = newest !== undefined && (readUpTo === undefined || isNewer(newest, readUpTo))
    cursor = {
      ...cursor,
      readAt: isWhole ? xTime(beginningOf(current)) : readAt,
      readUpTo: isAhead ? newest : readUpTo,
    }
    pass = undefined
    return { kind: 'done', alarm, limits }
  }

  /** Near the end of the budget pages are smaller, so that no more is overdrawn than X's smallest page may cost. */
  const turn = (): Promise<Turn> => {
    // Every post may come with an author who was not read today.
    const each = PRICES[price()] + PRICES['user read']
    const size = Math.min(FULL_PAGE, Math.max(least, Math.floor(purse.left() / each)))
    return purse.pledge(size * each, () => turnPage(size))
  }

  const turnPage = async (size: number): Promise<Turn> => {
    pass ??= begin()
    const current = pass
    const asked = clock.now()
    const answer = await ask({ size, nextToken: current.token, ...current.since })
    const { limits, serverTime } = answer
    const offset =
      serverTime === undefined ? undefined : xClock.learn({ asked, answered: clock.now(), serverTime })
    cursor = begunBefore(cursor, now())
    if (answer.kind !== 'ok') {
      const outcome = refusal(answer, current)
      // X: post-cap, what fails is free; an error of X's comes with its Date, and what broke off does not.
      const isLost = answer.kind === 'unavailable' && answer.sentMaybe && serverTime === undefined
      return outcome === 'more'
        ? { kind: 'more', limits }
        : { kind: 'trouble', trouble: outcome, isLost, limits }
    }

    const page = answer.value
    hasMovedCursor = false
    const isNameless = page.posts.length > 0 && page.told.users.length === 0
    current.alarm ||= page.alarms[0] ?? (isNameless ? NO_NAMES : '')
    // A page without one readable post is X's new format rather than strange posts: the cursor stays behind it, so that it
    // and what is newer are read again.
    const isUnreadable = page.skipped > 0 && page.posts.length === 0
    if (isUnreadable) current.isWhole = false
    current.newest = isUnreadable ? undefined : (current.newest ?? page.newestId)
    const facts = factsOf(page, current, { offset, time: serverTime ?? now() })
    try {
      if (facts.length > 0) await accept(facts)
    } catch {
      // Why is the journal's to tell. Nothing is counted as read; the reading begins anew.
      pass = undefined
      return { kind: 'trouble', trouble: UNSAVED, isLost: true, limits }
    }
    if (offset !== undefined) xClock.tell(offset)

    const token = page.nextToken
    if (token === undefined) return finish(current, limits)
    if (current.tokens.has(token)) {
      pass = undefined
      return { kind: 'trouble', trouble: LOST_PLACE, isLost: false, limits }
    }
    current.tokens.add(token)
    current.token = token
    return { kind: 'more', limits }
  }

  return { of, turn, now }
}
export type Reading = ReturnType<typeof createReading>
