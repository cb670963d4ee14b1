import { isVisible } from '../../core/cards'
import { UNDO_MS } from '../../core/hint'
import { latePosts } from '../../core/read-through'
import { unsettledHints } from '../../core/sending'
import type { Session } from '../../core/session'
import { createSessionViews, type SessionViews } from '../../core/slices'
import type { PostId } from '../../core/time'
import type { FeedView, StageClock } from '../../core/views'
import { postsIn } from '../../core/wall'
import { nextMoment } from '../../core/wall-views'
import type { Connection } from '../connections'
import { createAddPost } from '../x/add-post'
import { createPurse } from '../x/budget'
import { createCourseDoings } from '../x/course/course-doings'
import { createFeed } from '../x/feed/feed'
import { createOutbox } from '../x/outbox/outbox'
import { createPollWatch } from '../x/feed/poll-watch'
import { createSweep, type PostOnShow } from '../x/feed/sweep'
import type { Journal } from './journal'
import { leftOver } from './left-over'
import type { OpenSession } from './open-session'
import type { PromiseKeeper } from './promise-keeper'
import { createReadingOn } from './reading-on'
import { createSessionHost } from './session-host'

const QUIET_FEED: FeedView = { state: 'off', trouble: '', posts: 0 }

/** A session that goes on: connected, read, sent from, and kept. */
export const startLiveSession = async (deps: {
  session: Session
  journal: Journal
  file: string
  connection: Connection
  random: () => number
  promises: PromiseKeeper
  /** In plain words; empty when all is well. */
  journalTrouble: () => string
  /** Told when the disk is in trouble, so that the show goes on from memory. */
  onTrouble: (listener: () => void) => void
  lastN: number
  onChange: () => void
}): Promise<OpenSession> => {
  const { session, journal, connection, onChange, lastN } = deps
  const { clock } = connection
  const host = createSessionHost({ session, journal, clock, lastN })
  const views: SessionViews = createSessionViews(session)
  let feedView = QUIET_FEED
  let stageClock: StageClock = { x: host.now(), local: Date.now(), rate: clock.rate }
  let cancelNextMoment = (): void => {}

  const around = () => ({
    now: host.now(),
    clock: stageClock,
    mode: session.mode,
    file: deps.file,
    feed: feedView,
    journal: deps.journalTrouble(),
    replay: null,
  })
  /** The view changes by itself when time is up, and the simulated class sees what the room sees. */
  const changed = (): void => {
    cancelNextMoment()
    const next = nextMoment(session, host.now())
    if (next !== undefined) cancelNextMoment = clock.after(next - host.now() + 1, changed)
    connection.see(views.audience(around()))
    onChange()
  }

  const purse = createPurse(session)
  const feed = createFeed({
    client: connection.client,
    clock,
    purse,
    random: deps.random,
    session,
    accept: host.accept,
    account: connection.account,
    isActive: () => isActive(session),
    onState: (state) => {
      feedView = state
      onChange()
    },
  })
  const outbox = createOutbox({
    client: connection.client,
    account: connection.account,
    session,
    clock,
    now: host.now,
    random: deps.random,
    undoMs: UNDO_MS,
    accept: host.keep,
  })

  const course = createCourseDoings({
    client: connection.client,
    account: connection.account,
    session,
    clock,
    now: host.now,
    accept: host.accept,
    command: host.command,
    deleted: outbox.deleted,
  })

  const mayAsk = (): boolean => !isForTheTrainer(feedView)
  /** Under a cover they are still there, and come back with it gone. */
  const postsOnStage = (): PostId[] => {
    const { stage, covered } = views.control(around())
    return [stage, covered].flatMap((view) => (view === null ? [] : postsIn(view.scene)))
  }
  const reading = { client: connection.client, session, now: host.now, accept: host.accept }
  const sweep = createSweep({
    ...reading,
    clock,
    purse,
    onShow: () => (mayAsk() ? postsOnShow(session, { lastN, onStage: postsOnStage() }) : []),
  })
  const pollWatch = createPollWatch({ ...reading, clock, purse, mayAsk })
  const readers = [feed, sweep, pollWatch]
  const stopReading = () => Promise.all(readers.map((reader) => reader.stop()))
  const readingOn = createReadingOn({ session, clock, now: host.now, stop: () => void stopReading() })
  /** After the end: where posts from before it are not read yet, and X may be willing now. */
  const readRest = (): void => {
    if (latePosts(session, host.now()) !== 'awaited') return
    readingOn.begin()
    feed.start()
  }

  deps.onTrouble(host.goOnFromMemory)
  host.onFolded(changed)
  host.onFolded(readingOn.look)
  host.onKept((entries) => {
    if (entries.some(({ fact }) => fact.kind === 'clock'))
      stageClock = { x: host.now(), local: Date.now(), rate: clock.rate }
    for (const entry of entries) outbox.onAccepted(entry)
    deps.promises.onKept(entries)
  })
  await host.accept(await deps.promises.begin())
  connection.remember(session)
  const unsettled = unsettledHints(session).map(({ draft }) => draft)
  await host.accept(leftOver(session))
  if (session.endedAt === undefined) for (const reader of readers) reader.start()
  else readRest()
  outbox.settleEarlier(unsettled)
  changed()

  return {
    mode: session.mode,
    session: () => session,
    views: () => views,
    around,
    command: async (command) => {
      const reply = await host.command(command)
      if (command.kind === 'end' && reply.kind === 'done') readingOn.begin()
      if (command.kind === 'budget') readRest()
      if (command.kind === 'go' || command.kind === 'budget' || command.kind === 'end') feed.pollNow()
      return reply
    },
    readNow: () => {
      readRest()
      feed.readNow()
    },
    addPost: createAddPost(reading),
    course,
    steer: () => {},
    close: async () => {
      readingOn.cancel()
      const stopped = Promise.all([outbox.stop(), course.stop(), stopReading()])
      // What is read again after the next start is not waited for; a post that is under way is.
      connection.client.hangUp()
      await stopped
      await connection.close()
      await host.close()
      await deps.promises.settled()
      // What was settled on the way set it anew.
      cancelNextMoment()
    },
  }
}

/** The account can read nothing at all before the trainer does something about it. Limits X counts for each kind of call alone. */
const isForTheTrainer = ({ stopped }: FeedView): boolean =>
  stopped === 'no-credits' || stopped === 'signed-out'

/** Something is going on that the room waits for. */
const isActive = (session: Session): boolean => {
  const cue = session.goes.at(-1)?.cue
  if (cue?.kind === 'vote') return cue.activity.elsewhere === undefined
  return cue?.kind === 'intros' || cue?.kind === 'ask' || cue?.kind === 'questions'
}

/**
 * The posts that the room may see, those on the stage first, then introductions, then the newest; `lastN` is the last entry of
 * an earlier run.
 */
const postsOnShow = (
  session: Session,
  { lastN, onStage }: { lastN: number; onStage: readonly PostId[] },
): PostOnShow[] => {
  const shown = new Set([...onStage, ...[...session.intros.values()].map(({ root }) => root)])
  const roots = new Set([...shown, ...[...session.posts.keys()].toReversed()])
  return [...roots].flatMap((root) => {
    const post = session.posts.get(root)
    const latest = post?.versions.at(-1)
    if (!post || !latest || !isVisible(session, post)) return []
    const { n, at } = post.arrived
    return [{ root, latest: latest.id, isOnStage: shown.has(root), readAt: at, isEarlier: n <= lastN }]
  })
}
