import { CircleAlert, Clock, RefreshCw, Rss } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { XTime } from '../../../core/time'
import type { ControlView, FeedView, StageClock } from '../../../core/views'
import { number, timeOfDay } from '../format'
import { useNow } from '../../shared/use-now'
import { messages, told } from '../messages'
import { Button, IconButton } from '../parts/button'
import type { Act } from '../parts/doing'
import styles from './feed-line.module.css'

const { feed: words } = messages

type Late = ControlView['session']['late']

/** What the feed is doing and what is wrong, in plain words, always there. */
export const FeedLine = memo(
  ({
    feed,
    journal,
    clock,
    act,
    meter,
    late,
    onBudget,
  }: {
    feed: FeedView
    journal: string
    clock: StageClock
    act: Act
    meter: ReactNode
    /** What became of posts from before the end; null while the session goes on. */
    late: Late
    /** Opens where a higher budget is set, once it is used; undefined while it is not. */
    onBudget: (() => void) | undefined
  }) => {
    const now = useNow(clock, 1000)
    const state = late === 'read' ? 'off' : feed.state
    return (
      <footer className={styles.line}>
        {journal !== '' && (
          <p className={styles.journal} role="alert">
            <CircleAlert aria-hidden="true" />
            {told(journal)}
          </p>
        )}
        <div className={styles.feed} data-state={state}>
          {state === 'trouble' ? (
            <CircleAlert aria-hidden="true" />
          ) : state === 'waiting' ? (
            <Clock aria-hidden="true" />
          ) : (
            <Rss aria-hidden="true" />
          )}
          <strong>
            {late !== null ? messages.ended : onBudget ? messages.cost.short.used : words[state]}
          </strong>
          <Telling feed={feed} late={late} onBudget={onBudget} act={act} />
          <span className={styles.facts} title={behindOf(feed, now).join(' · ')}>
            {factsOf(feed, now, onBudget !== undefined).join(' · ')}
          </span>
          {meter}
        </div>
      </footer>
    )
  },
)

/** What is wrong or what goes on after the end, and what the trainer can do now. */
const Telling = ({
  feed: { state, trouble },
  late,
  onBudget,
  act,
}: {
  feed: FeedView
  late: Late
  onBudget: (() => void) | undefined
  act: Act
}) => {
  const readNow = () => void act({ kind: 'read-now' })
  const isToRead = late === null || late === 'awaited'
  if (isToRead && onBudget)
    return (
      <>
        <output className={styles.told}>{late === null ? words.over : told(trouble) || words.unread}</output>
        <Button size="small" onClick={onBudget}>
          {messages.cost.raise}
        </Button>
      </>
    )
  const saying = isToRead && trouble !== '' ? told(trouble) : afterEnd(late, state)
  return (
    <>
      {saying !== '' && <output className={styles.told}>{saying}</output>}
      {isToRead && (state === 'trouble' || (state === 'off' && late !== null)) && (
        <Button size="small" onClick={readNow}>
          {words.readNow}
        </Button>
      )}
      {late === null && state === 'reading' && (
        <IconButton label={words.atOnce} onClick={readNow}>
          <RefreshCw />
        </IconButton>
      )}
    </>
  )
}

const afterEnd = (late: Late, state: FeedView['state']): string => {
  switch (late) {
    case null:
      return ''
    case 'awaited':
      return state === 'reading' ? words.readsOn : words.unread
    case 'read':
      return words.allRead
    case 'missed':
      return words.over
  }
}

const secondsBetween = (from: number, to: number): number => Math.max(0, Math.round((to - from) / 1000))

/** From here on it matters how many calls X still allows; X: 300 in a quarter of an hour. */
const FEW_CALLS = 60

/** With a used budget nothing is read, whatever the feed would do next. */
const factsOf = (feed: FeedView, now: XTime, isBudgetUsed: boolean): string[] => [
  ...(isBudgetUsed ? [] : connectionOf(feed)),
  ...(feed.newest === undefined ? [] : [words.newest(agoInWords(now - feed.newest))]),
  ...(isBudgetUsed ? [] : nextIn(feed, now)),
  words.posts(feed.posts),
]

/** While it is in trouble or waits, why is told, and until when needs the room. */
const connectionOf = ({ state, connectedSince }: FeedView): string[] => {
  if (state !== 'reading') return []
  return [connectedSince === undefined ? words.unconnected : words.since(timeOfDay(connectedSince))]
}

const nextIn = (feed: FeedView, now: XTime): string[] => [
  ...(feed.nextPoll === undefined ? [] : [words.next(secondsBetween(now, feed.nextPoll))]),
  ...((feed.remaining ?? FEW_CALLS) < FEW_CALLS ? remainingIn(feed) : []),
]

/** What is told when the line is pointed at. */
const behindOf = (feed: FeedView, now: XTime): string[] => [
  feed.lastPoll === undefined ? words.never : words.last(secondsBetween(feed.lastPoll, now)),
  ...remainingIn(feed),
]

const remainingIn = ({ remaining, resetAt }: FeedView): string[] =>
  remaining === undefined || resetAt === undefined
    ? []
    : [words.remaining(number(remaining), timeOfDay(resetAt))]

/** Seconds, and from a minute and a half on whole minutes. */
const agoInWords = (ms: number): string => {
  const seconds = Math.max(0, Math.round(ms / 1000))
  return seconds < 90 ? words.seconds(seconds) : words.minutes(Math.round(seconds / 60))
}
