import { CircleAlert, Clock, RefreshCw, Rss } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { XTime } from '../../../core/time'
import type { FeedView, StageClock } from '../../../core/views'
import { number, timeOfDay } from '../format'
import { useNow } from '../../shared/use-now'
import { messages, told } from '../messages'
import { Button, IconButton } from '../parts/button'
import type { Act } from '../parts/doing'
import styles from './feed-line.module.css'

const { feed: words } = messages

/** What the feed is doing and what is wrong, in plain words, always there. */
export const FeedLine = memo(
  ({
    feed,
    journal,
    clock,
    act,
    meter,
    isEnded,
    onBudget,
  }: {
    feed: FeedView
    journal: string
    clock: StageClock
    act: Act
    meter: ReactNode
    isEnded: boolean
    /** Opens where a higher budget is set, once it is used; undefined while it is not. */
    onBudget: (() => void) | undefined
  }) => {
    const now = useNow(clock, 1000)
    return (
      <footer className={styles.line}>
        {journal !== '' && (
          <p className={styles.journal} role="alert">
            <CircleAlert aria-hidden="true" />
            {told(journal)}
          </p>
        )}
        <div className={styles.feed} data-state={feed.state}>
          {feed.state === 'trouble' ? (
            <CircleAlert aria-hidden="true" />
          ) : feed.state === 'waiting' ? (
            <Clock aria-hidden="true" />
          ) : (
            <Rss aria-hidden="true" />
          )}
          <strong>
            {isEnded ? messages.ended : onBudget ? messages.cost.short.used : words[feed.state]}
          </strong>
          <Telling feed={feed} isEnded={isEnded} onBudget={onBudget} act={act} />
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
  isEnded,
  onBudget,
  act,
}: {
  feed: FeedView
  isEnded: boolean
  onBudget: (() => void) | undefined
  act: Act
}) => {
  const readNow = () => void act({ kind: 'read-now' })
  if (isEnded) return <output className={styles.told}>{state === 'off' ? words.over : words.readsOn}</output>
  if (onBudget)
    return (
      <>
        <output className={styles.told}>{words.over}</output>
        <Button size="small" onClick={onBudget}>
          {messages.cost.raise}
        </Button>
      </>
    )
  return (
    <>
      {trouble !== '' && <output className={styles.told}>{told(trouble)}</output>}
      {state === 'trouble' && (
        <Button size="small" onClick={readNow}>
          {words.readNow}
        </Button>
      )}
      {state === 'reading' && (
        <IconButton label={words.atOnce} onClick={readNow}>
          <RefreshCw />
        </IconButton>
      )}
    </>
  )
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
