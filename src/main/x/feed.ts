import { xTime, type XTime } from '../../core/time'
import type { FeedView } from '../../core/views'
import type { Limits, Trouble } from './answer'
import { waitAfter } from './pace'
import { createReading, type ReadingOptions, type Turn } from './reading'

export type FeedOptions = Omit<ReadingOptions, 'query'> & {
  random: () => number
  /** Without the #. */
  hashtag: string
  /** Without the @. */
  master: string
  /** Whether answers or votes are awaited: then X is asked more often. */
  isActive: () => boolean
  onState: (view: FeedView) => void
}

export type Feed = {
  start: () => void
  /** Waits for a call that is under way. */
  stop: () => Promise<void>
  /** Asks at once, unless X asked to wait: when an activity opens, and when the trainer has mended something. */
  pollNow: () => void
}

/** One query for all: a post costs once however many queries find it. Reposts are no posts of theirs. */
const queryFor = (hashtag: string, master: string): string => `(#${hashtag} OR @${master}) -is:retweet`

/** What is wrong, and whether the trainer has to do something. */
const wordsFor = ({ kind, why }: Trouble): string =>
  kind === 'rate-limited' || kind === 'unavailable' ? `${why} Reading goes on by itself.` : why

/** Reads X for as long as a session runs, whatever X and the network do. */
export const createFeed = ({ hashtag, master, isActive, onState, random, ...options }: FeedOptions): Feed => {
  const { clock } = options
  const reading = createReading({ ...options, query: queryFor(hashtag, master) })
  let isRunning = false
  let polling: Promise<void> | undefined
  let cancelTimer = () => {}
  let failures = 0
  let isHeld = false
  let lastPoll: XTime | undefined
  let limits: Limits | undefined

  const report = (state: FeedView['state'], trouble: string, nextPoll?: XTime) => {
    onState({
      state,
      trouble,
      posts: reading.count(),
      ...(lastPoll === undefined ? {} : { lastPoll }),
      ...(nextPoll === undefined ? {} : { nextPoll }),
      ...(limits === undefined ? {} : { remaining: limits.remaining, resetAt: limits.resetAt }),
    })
  }

  const settle = (turn: Turn) => {
    const now = reading.now()
    const trouble = turn.kind === 'trouble' ? turn.trouble : undefined
    isHeld = trouble?.kind === 'rate-limited'
    if (trouble === undefined) lastPoll = now
    const wait = waitAfter({ trouble, failures, limits, isActive: isActive(), now, random })
    const why = trouble ? wordsFor(trouble) : turn.kind === 'done' ? turn.alarm : ''
    const state = isHeld ? 'waiting' : why === '' ? 'reading' : 'trouble'
    if (wait !== 'stop') cancelTimer = clock.after(wait, begin)
    report(state, why, wait === 'stop' ? undefined : xTime(now + Math.ceil(wait)))
  }

  const poll = async () => {
    let turn: Turn
    do {
      turn = await reading.turn()
      limits = turn.limits ?? limits
      failures = turn.kind === 'trouble' ? failures + 1 : 0
    } while (turn.kind === 'more' && isRunning)
    polling = undefined
    if (isRunning) settle(turn)
  }

  const begin = () => {
    polling = poll()
  }

  return {
    start: () => {
      if (isRunning) return
      isRunning = true
      report('reading', '')
      // After a stop that is still waiting for its call: that call goes on as ours.
      if (polling === undefined) begin()
    },
    stop: async () => {
      isRunning = false
      cancelTimer()
      await polling
      if (!isRunning) report('off', '')
    },
    pollNow: () => {
      if (!isRunning || polling !== undefined || isHeld) return
      cancelTimer()
      begin()
    },
  }
}
