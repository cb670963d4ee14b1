import { CircleAlert, Clock, Rss } from 'lucide-react'
import { memo } from 'react'
import type { XTime } from '../../../core/time'
import type { FeedView, StageClock } from '../../../core/views'
import { number, timeOfDay } from '../format'
import { useNow } from '../../shared/use-now'
import { messages, told } from '../messages'
import { Button } from '../parts/button'
import type { Act } from '../parts/doing'
import styles from './feed-line.module.css'

const { feed: words } = messages

/** What the feed is doing and what is wrong, in plain words, always there. */
export const FeedLine = memo(
  ({ feed, journal, clock, act }: { feed: FeedView; journal: string; clock: StageClock; act: Act }) => {
    const now = useNow(clock, 1000)
    return (
      <footer className={styles.line}>
        {journal !== '' && (
          <p className={styles.journal} role="alert">
            <CircleAlert aria-hidden="true" />
            {told(journal)}
          </p>
        )}
        <p className={styles.feed} data-state={feed.state}>
          {feed.state === 'trouble' ? (
            <CircleAlert aria-hidden="true" />
          ) : feed.state === 'waiting' ? (
            <Clock aria-hidden="true" />
          ) : (
            <Rss aria-hidden="true" />
          )}
          <strong>{words[feed.state]}</strong>
          {feed.trouble !== '' && <output className={styles.trouble}>{told(feed.trouble)}</output>}
          {feed.state === 'trouble' && (
            <Button size="small" onClick={() => void act({ kind: 'read-now' })}>
              {words.readNow}
            </Button>
          )}
          <span className={styles.facts}>{factsOf(feed, now).join(' · ')}</span>
        </p>
      </footer>
    )
  },
)

const secondsBetween = (from: number, to: number): number => Math.max(0, Math.round((to - from) / 1000))

const factsOf = (feed: FeedView, now: XTime): string[] => [
  ...(feed.state === 'off'
    ? []
    : [feed.lastPoll === undefined ? words.never : words.last(secondsBetween(feed.lastPoll, now))]),
  ...(feed.nextPoll === undefined ? [] : [words.next(secondsBetween(now, feed.nextPoll))]),
  ...(feed.remaining === undefined || feed.resetAt === undefined
    ? []
    : [words.remaining(number(feed.remaining), timeOfDay(feed.resetAt))]),
  words.posts(feed.posts),
]
