import { onTestFinished } from 'vitest'
import type { Clock } from '../../src/core/time'
import { startPracticeServer, type PracticeServerOptions } from '../../src/practice/server'
import { createWorld, type WorldPost } from '../../src/practice/world'
import { practiceClient } from './practice-client'

export const MONDAY = Date.parse('2026-11-23T09:00:00.250Z')

/** A clock that stands still until somebody moves it. */
export const stillClock = (start = MONDAY): Clock & { pass: (ms: number) => void } => {
  let now = start
  return {
    now: () => now,
    after: () => () => {},
    pass: (ms) => {
      now += ms
    },
  }
}

export const keys = {
  app: { key: 'room-key', secret: 'room-secret', bearer: 'app-bearer' },
  user: { token: 'chalk-token', secret: 'chalk-secret', bearer: 'chalk-bearer' },
}

/** The same app, and the tokens of @chalk_dummy: an account that the app does not belong to. */
export const rehearsalKeys = { app: keys.app, user: { token: 'dummy-token', secret: 'dummy-secret' } }
/** The same app, and the tokens of @kim_1, which may only read. */
export const readerKeys = { app: keys.app, user: { token: 'kim-token', secret: 'kim-secret' } }

/** What a native app registers for signing in by OAuth 2.0. */
export const CLIENT = 'room-client'
export const CALLBACK = 'http://127.0.0.1:43210/callback'

type RoomOptions = Partial<Omit<PracticeServerOptions, 'apps' | 'world' | 'clock'>> & {
  indexDelay?: (post: Pick<WorldPost, 'text'>) => number
}

/** A room with the master account @chalk and two people, its server, and the real client signed in as @chalk. */
export const openRoom = async ({ indexDelay, ...options }: RoomOptions = {}) => {
  const clock = stillClock()
  const world = createWorld({ clock, ...(indexDelay && { indexDelay }) })
  const chalk = world.addAccount({ name: 'Chalk', username: 'chalk' })
  const kim = world.addAccount({ name: 'Kim 👩🏽‍⚕️', username: 'kim_1' })
  const lee = world.addAccount({ name: 'Lee', username: 'Lee2' })
  const dummy = world.addAccount({ name: 'Practice', username: 'chalk_dummy' })
  const server = await startPracticeServer({
    world,
    clock,
    apps: [
      {
        ...keys.app,
        ownerId: chalk.id,
        users: [
          { ...keys.user, accountId: chalk.id },
          { ...rehearsalKeys.user, accountId: dummy.id },
          { ...readerKeys.user, accountId: kim.id, access: 'read' },
        ],
        native: { clientId: CLIENT, name: 'Chalkbird', callbacks: [CALLBACK] },
      },
    ],
    random: () => 0,
    ...options,
  })
  onTestFinished(() => server.close())
  const client = practiceClient(server.url, keys)

  /** A raw question with the bearer token of the app, for what the client hides or refuses. */
  const ask = (
    path: string,
    init: { method?: string; body?: string } = {},
    bearer = keys.app.bearer,
  ): Promise<Response> =>
    fetch(server.url + path, { ...init, headers: { authorization: `Bearer ${bearer}` } })

  const say = (text: string, by = kim): WorldPost => world.publish({ authorId: by.id, text })

  return { clock, world, chalk, kim, lee, dummy, server, client, v2: client.v2, ask, say }
}
export type OpenRoom = Awaited<ReturnType<typeof openRoom>>
