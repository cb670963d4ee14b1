import { budgetState } from '../../../core/cost'
import { sortedTimeline } from '../../../core/posts'
import { SEARCHABLE_MS } from '../../../core/read-through'
import type { Session } from '../../../core/session'
import { xTime, type Clock, type XTime } from '../../../core/time'
import type { FeedView } from '../../../core/views'
import { BUDGET_USED, type Purse } from '../budget'
import { inOrder, nextDue, stateOf, tightest } from './feed-state'
import { createReading, type ReadingDeps, type ReadingOf } from './reading'
import { createSource } from './source'
import { createXClock } from '../x-clock'
import type { XClient } from '../x-client'

export type FeedOptions = {
  client: Pick<XClient, 'search' | 'mentions'>
  clock: Clock
  random: () => number
  /** What is read goes into it through `accept`, and it says what was read before. */
  session: Session
  accept: ReadingDeps['accept']
  purse: Purse
  /** Whose mentions are read. `isOwner`: the account owns the developer app. */
  account: { id: string; isOwner: boolean }
  /** Whether answers or votes are awaited: then X is asked more often. */
  isActive: () => boolean
  onState: (view: FeedView) => void
}

export type Feed = {
  start: () => void
  /** Waits for a call that is under way. */
  stop: () => Promise<void>
  /** Asks at once, unless X asked to wait or reading has stopped: when an activity opens, and with a higher budget. */
  pollNow: () => void
  /** The same when the trainer asks, who may have mended what stopped reading. */
  readNow: () => void
}

/**
 * Reposts are no posts of theirs. The account is asked for here too: a post costs once however many ways find it, and its
 * mentions reach back no further than 800.
 */
const queryFor = ({ hashtag, master }: Session['sheet']): string => `(#${hashtag} OR @${master}) -is:retweet`

/** Mentions first: X charges the price at which a post is read first on a day, and one's own cost a fifth. */
const sourcesOf = ({ client, session, account }: FeedOptions): ReadingOf[] => {
  const mentions: ReadingOf = {
    of: 'mentions',
    ask: (wanted) => client.mentions({ userId: account.id, ...wanted }),
    price: () => (account.isOwner ? 'owned read' : 'post read'),
    // X: mentions, max_results 5 to 100.
    least: 5,
    // X: timelines/introduction, the newest 800, however old.
    reach: Number.POSITIVE_INFINITY,
  }
  const search: ReadingOf = {
    of: 'search',
    ask: (wanted) => client.search({ query: queryFor(session.sheet), ...wanted }),
    price: () => 'post read',
    // X: search/recent, max_results 10 to 100.
    least: 10,
    reach: SEARCHABLE_MS,
  }
  // A journal from before does not name its account: then search has to do.
  return account.id === '' ? [search] : [mentions, search]
}

/** Reads X for as long as a session runs, whatever X and the network do. */
export const createFeed = (options: FeedOptions): Feed => {
  const { clock, session, accept, purse, isActive, onState, random } = options
  const xClock = createXClock({ told: session.clockOffset.value })
  const now = (): XTime => xTime(Math.round(clock.now() + xClock.offset()))
  const sources = sourcesOf(options).map((source) =>
    createSource(createReading(source, { session, clock, xClock, accept, purse }), { isActive, now }),
  )
  let isRunning = false
  let isPolling = false
  /** The trainer asked while a call was under way, and may have mended what it is about to fail at. */
  let isAskedAgain = false
  let polling: Promise<void> = Promise.resolve()
  let cancelTimer = () => {}
  let lastPoll: XTime | undefined
  let connectedSince: XTime | undefined

  const isUsed = (): boolean => budgetState(session) === 'used'
  const mayGoOn = (): boolean => isRunning && !isUsed()

  const report = (state: Pick<FeedView, 'state' | 'trouble' | 'stopped'>, nextPoll?: XTime) => {
    const newest = sortedTimeline(session).at(-1)?.time
    onState({
      ...state,
      posts: session.posts.size,
      ...(lastPoll === undefined ? {} : { lastPoll }),
      ...(nextPoll === undefined ? {} : { nextPoll }),
      ...(connectedSince === undefined || state.state === 'off' ? {} : { connectedSince }),
      ...(newest === undefined ? {} : { newest }),
      ...tightest(sources),
    })
  }

  const settle = () => {
    if (isUsed()) return report({ state: 'trouble', trouble: BUDGET_USED, stopped: 'budget' })
    const next = nextDue(sources)
    if (next !== undefined) cancelTimer = clock.after(Math.max(0, next - now()), begin)
    report(stateOf(sources), next)
  }

  const poll = async () => {
    const asked: typeof sources = []
    for (const source of inOrder(sources)) {
      const dueAt = source.dueAt()
      if (!mayGoOn() || dueAt === undefined || dueAt > now()) {
        // A timer may fire a moment early: nobody is asked before this one was.
        if (source.comesFirst()) break
        continue
      }
      await source.read(mayGoOn)
      asked.push(source)
      // What it has to say again may be what the other one would be charged for.
      if (source.comesFirst() || source.endsAll()) break
    }
    isPolling = false
    const how = { isShort: budgetState(session) === 'slow', random }
    for (const source of asked) {
      source.plan(how)
      const kind = source.trouble()?.kind
      if (kind === undefined) lastPoll = now()
      if (kind === undefined) connectedSince ??= lastPoll
      else if (kind !== 'rate-limited') connectedSince = undefined
    }
    if (!isRunning) return
    if (isAskedAgain) hurry('trainer')
    else settle()
  }

  const begin = () => {
    isPolling = true
    isAskedAgain = false
    polling = poll()
  }

  const hurry = (who: 'trainer' | 'app') => {
    if (isPolling) isAskedAgain ||= who === 'trainer'
    if (!isRunning || isPolling) return
    const isStopped = who === 'app' && nextDue(sources) === undefined
    const hurried = isStopped ? [] : sources.filter((source) => source.hurry(who))
    cancelTimer()
    if (hurried.length > 0) return begin()
    // A budget that was used left no timer: with a higher one, reading goes on when X lets it.
    settle()
  }

  return {
    start: () => {
      if (isRunning) return
      isRunning = true
      report({ state: 'reading', trouble: '' })
      // After a stop that is still waiting for its call: that call goes on as ours.
      if (!isPolling) begin()
    },
    stop: async () => {
      isRunning = false
      cancelTimer()
      await polling
      if (!isRunning) report({ state: 'off', trouble: '' })
    },
    pollNow: () => hurry('app'),
    readNow: () => hurry('trainer'),
  }
}
