import type { Fact } from '../../core/facts'
import { isNewer, xTime, type Clock, type PostId, type XTime } from '../../core/time'
import type { Limits, Trouble } from './answer'
import { createHarvest } from './harvest'
import type { Page } from './read-page'
import { begunBefore, sinceFor, withoutId, type Cursor } from './since'
import { createXClock } from './x-clock'
import type { Since, XClient } from './x-client'

/** What one call came to. 'more': the next one can follow at once. */
export type Turn = { limits: Limits | undefined } & (
  | { kind: 'more' }
  | { kind: 'done'; alarm: string }
  | { kind: 'trouble'; trouble: Trouble }
)

/** One search through all its pages, newest first. Trouble on the way does not end it: the page is asked for again. */
type Search = {
  since: Since
  token: string | undefined
  tokens: Set<string>
  newest: PostId | undefined
  alarm: string
}

export type ReadingOptions = {
  client: Pick<XClient, 'search'>
  clock: Clock
  query: string
  cursor: Cursor
  /** X's clock minus ours, as the journal has it. */
  clockOffset: number
  accept: (facts: Fact[]) => Promise<void>
}

const unavailable = (why: string): Trouble => ({ kind: 'unavailable', why, sentMaybe: false })
const UNSAVED = unavailable('Posts were read but could not be saved. They are read again until they are.')
const LOST_PLACE = unavailable('X lost its place in a long list of posts. The list is read again.')

/** Reads page by page, hands on what is new, and moves the cursor when the last page is safe. */
export const createReading = ({ client, clock, query, accept, ...options }: ReadingOptions) => {
  const xClock = createXClock({ told: options.clockOffset })
  const harvest = createHarvest()
  let cursor = options.cursor
  /** What the journal has; the cursor may lose its id, this never. */
  let readUpTo = cursor.readUpTo
  let search: Search | undefined
  let hasMovedCursor = false

  const now = (): XTime => xTime(Math.round(clock.now() + xClock.offset()))

  const begin = (): Search => {
    cursor = begunBefore(cursor, now())
    return {
      since: sinceFor(cursor, now()),
      token: undefined,
      tokens: new Set(),
      newest: undefined,
      alarm: '',
    }
  }

  const refusal = (trouble: Trouble, { token }: Search): 'more' | Trouble => {
    if (trouble.kind !== 'refused') return trouble
    search = undefined
    if (trouble.problem === 'cursor' && !hasMovedCursor) {
      // X's clock is known now, so another beginning may suit it.
      hasMovedCursor = true
      cursor = withoutId(cursor)
      return 'more'
    }
    return token === undefined ? trouble : LOST_PLACE
  }

  /** The facts of a page. The last page of a search brings the cursor, in the same batch, so that it is never ahead. */
  const factsOf = (page: Page, { newest }: Search, offset: number | undefined): Fact[] => {
    const isLast = page.nextToken === undefined
    const isAhead = newest !== undefined && (readUpTo === undefined || isNewer(newest, readUpTo))
    return [
      ...(offset === undefined ? [] : [{ kind: 'clock', offset } as const]),
      ...harvest.newIn(page),
      ...(isLast && isAhead ? [{ kind: 'read-up-to', id: newest, of: 'search' } as const] : []),
    ]
  }

  const keep = (facts: readonly Fact[]) => {
    harvest.keep(facts)
    for (const fact of facts) {
      if (fact.kind === 'clock') xClock.tell(fact.offset)
      if (fact.kind === 'read-up-to') {
        readUpTo = fact.id
        cursor = { ...cursor, readUpTo }
      }
    }
  }

  const turn = async (): Promise<Turn> => {
    search ??= begin()
    const current = search
    const asked = clock.now()
    const answer = await client.search({ query, nextToken: current.token, ...current.since })
    const { limits, serverTime } = answer
    const offset =
      serverTime === undefined ? undefined : xClock.learn({ asked, answered: clock.now(), serverTime })
    cursor = begunBefore(cursor, now())
    if (answer.kind !== 'ok') {
      const outcome = refusal(answer, current)
      return outcome === 'more' ? { kind: 'more', limits } : { kind: 'trouble', trouble: outcome, limits }
    }

    const page = answer.value
    hasMovedCursor = false
    current.alarm ||= page.alarms[0] ?? ''
    // A page without one readable post is X's new format rather than strange posts: it is read again, not passed by.
    const isUnreadable = page.skipped > 0 && page.posts.length === 0
    if (!isUnreadable) current.newest ??= page.newestId
    const facts = factsOf(page, current, offset)
    try {
      if (facts.length > 0) await accept(facts)
    } catch {
      // Why is the journal's to tell. Nothing is counted as read; the search begins anew.
      search = undefined
      return { kind: 'trouble', trouble: UNSAVED, limits }
    }
    keep(facts)

    const token = page.nextToken
    if (token === undefined) {
      search = undefined
      return { kind: 'done', alarm: current.alarm, limits }
    }
    if (current.tokens.has(token)) {
      search = undefined
      return { kind: 'trouble', trouble: LOST_PLACE, limits }
    }
    current.tokens.add(token)
    current.token = token
    return { kind: 'more', limits }
  }

  return { turn, now, count: harvest.count }
}
