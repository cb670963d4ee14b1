import { onTestFinished } from 'vitest'
import type { Entry, Fact, FactOf } from '../../../src/core/facts'
import { xTime, type PostId, type XTime } from '../../../src/core/time'
import type { FeedView } from '../../../src/core/views'
import { fold } from '../../../src/core/fold'
import { RunSheetSchema } from '../../../src/core/runsheet'
import { createSession, type Session } from '../../../src/core/session'
import { createPurse } from '../../../src/main/x/budget'
import { createFeed } from '../../../src/main/x/feed/feed'
import { createXClient, type XClient } from '../../../src/main/x/x-client'
import { startPracticeServer, type PracticeServerOptions } from '../../../src/practice/server'
import { createWorld, type WorldPost } from '../../../src/practice/world'
import { fakeClock } from '../../support/fake-clock'
import { createWatch } from '../../support/until'

const keys = { appKey: 'room-key', appSecret: 'room-secret', accessToken: 'token', accessSecret: 'secret' }

export type XRoomOptions = Partial<Pick<PracticeServerOptions, 'dialect' | 'limits' | 'random'>> & {
  indexDelay?: (post: Pick<WorldPost, 'text'>) => number
  deadlineMs?: number
}

/** The practice room with the master account @chalk and two people in it, and our own client, signed in as @chalk. */
export const openXRoom = async ({ indexDelay, deadlineMs, ...options }: XRoomOptions = {}) => {
  const clock = fakeClock()
  const world = createWorld({ clock, ...(indexDelay && { indexDelay }) })
  const chalk = world.addAccount({ name: 'Chalk', username: 'chalk' })
  const kim = world.addAccount({
    name: 'Kim 👩🏽‍⚕️',
    username: 'kim_1',
    avatarUrl: 'https://x.test/kim_normal.jpg',
  })
  const lee = world.addAccount({ name: 'Lee', username: 'Lee2' })
  const server = await startPracticeServer({
    world,
    clock,
    apps: [
      {
        key: keys.appKey,
        secret: keys.appSecret,
        ownerId: chalk.id,
        users: [
          { accountId: chalk.id, token: keys.accessToken, secret: keys.accessSecret, bearer: 'chalk-bearer' },
          {
            accountId: chalk.id,
            token: 'earlier-token',
            secret: 'earlier-secret',
            bearer: 'earlier-bearer',
            scopes: ['tweet.read', 'tweet.write', 'users.read'],
          },
        ],
      },
    ],
    random: () => 0.5,
    ...options,
  })
  onTestFinished(() => server.close())
  const client = createXClient({ keys, baseUrl: server.url, deadlineMs })
  const say = (text: string, by = kim): WorldPost => world.publish({ authorId: by.id, text })
  return { clock, world, chalk, kim, lee, server, client, keys, say }
}
export type XRoom = Awaited<ReturnType<typeof openXRoom>>

const SHEET = RunSheetSchema.parse({
  chalkbird: 'run sheet',
  version: 1,
  title: 'Chalk',
  hashtag: 'chalk1',
  master: 'chalk',
  activities: [
    { kind: 'intros', id: 'hello', title: 'Who are you?', prompt: 'Say hello' },
    {
      kind: 'quiz',
      id: 'maths',
      title: 'Maths',
      questions: [
        { id: 'q1', text: 'Two and two?', seconds: 30, answer: { kind: 'short', accepted: ['4'] } },
      ],
    },
  ],
})

/** What an earlier run of the app left behind; `from`: when the session began. */
export type Before = { from: XTime; facts?: readonly Fact[]; budget?: number }

export const sessionFrom = ({ from, facts = [], budget = SHEET.budget }: Before): Session => {
  const session = createSession({ kind: 'began', mode: 'practice', sheet: { ...SHEET, budget } }, from)
  for (const [index, fact] of facts.entries()) fold(session, { n: index + 2, at: from, fact })
  return session
}

/** Both sources were read up to here. */
export const readUpTo = (id: PostId): Fact[] =>
  (['mentions', 'search'] as const).map((of) => ({ kind: 'read-up-to', id, of }))

/** Reads the room, and keeps what was accepted, batch by batch. */
export const readRoom = (
  {
    clock,
    client,
    chalk,
  }: Pick<XRoom, 'clock'> & {
    chalk: { id: string }
    client: Pick<XClient, 'search' | 'mentions'>
  },
  options: {
    before?: Before
    isActive?: boolean
    isOwner?: boolean
    accept?: (facts: Fact[]) => Promise<void>
  } = {},
) => {
  const session = sessionFrom(options.before ?? { from: xTime(clock.now()) })
  let n = (options.before?.facts?.length ?? 0) + 1
  const keep = (fact: Fact): void => {
    n += 1
    fold(session, { n, at: xTime(clock.now()), fact } satisfies Entry)
  }
  const watch = createWatch()
  const batches: Fact[][] = []
  const views: FeedView[] = []
  const feed = createFeed({
    client,
    clock,
    random: () => 0.5,
    session,
    purse: createPurse(session),
    account: { id: chalk.id, isOwner: options.isOwner ?? true },
    isActive: () => options.isActive ?? true,
    accept: async (facts) => {
      await options.accept?.(facts)
      for (const fact of facts) keep(fact)
      batches.push(facts)
      watch.happened()
    },
    onState: (view) => {
      views.push(view)
      watch.happened()
    },
  })
  onTestFinished(feed.stop)

  const view = (): FeedView => {
    const last = views.at(-1)
    if (!last) throw new Error('the feed has not reported yet')
    return last
  }
  const facts = (): Fact[] => batches.flat()
  const ofKind = <Kind extends Fact['kind']>(kind: Kind): FactOf<Kind>[] =>
    facts().filter((fact): fact is FactOf<Kind> => fact.kind === kind)
  const settled = async (action: () => void) => {
    const before = views.length
    action()
    await watch.until(() => views.length > before)
  }
  return {
    session,
    /** Another part of the app says something. */
    fold: keep,
    feed,
    batches,
    views,
    view,
    facts,
    ofKind,
    texts: () => ofKind('post').map(({ post }) => post.text),
    /** Starts, and waits for the first poll. */
    start: async () => {
      feed.start()
      const started = views.length
      await watch.until(() => views.length > started)
    },
    /** Does something that makes it poll, and waits for the outcome. */
    settled,
    /** Lets the time pass until the next poll, and waits for its outcome. */
    nextPoll: async () => {
      const { nextPoll } = view()
      if (nextPoll === undefined) throw new Error(`no poll is planned: ${view().trouble}`)
      await settled(() => clock.advance(nextPoll - clock.now()))
    },
    until: watch.until,
  }
}
export type RoomReader = ReturnType<typeof readRoom>
