import { onTestFinished } from 'vitest'
import { machineClock } from '../../src/main/clocks'
import type { XKeys } from '../../src/main/x/credentials'
import { CALLBACKS } from '../../src/main/x/sign-in/sign-in'
import { startPracticeServer } from '../../src/practice/server'
import { createWorld } from '../../src/practice/world'
import { DUMMY_KEYS, KEYS } from './x-keys'

export const CLIENT_ID = 'client-of-chalkbird'

/** The practice room as X: @chalk and @chalk_dummy have keys and may sign in; `who`: who sits at the browser. */
export const openXForAccounts = async (
  more: { realNow?: () => number; callbacks?: readonly string[]; access?: 'read' | 'read-write' } = {},
) => {
  const { realNow, callbacks = CALLBACKS, access = 'read-write' } = more
  const clock = machineClock
  const world = createWorld({ clock })
  const chalk = world.addAccount({ name: 'Chalk', username: 'chalk' })
  const dummy = world.addAccount({ name: 'Dummy', username: 'chalk_dummy' })
  const ana = world.addAccount({ name: 'Ana', username: 'ana' })
  const browser = { who: chalk.id }
  const app = (keys: XKeys, ownerId: string) => ({
    key: keys.appKey,
    secret: keys.appSecret,
    ownerId,
    users: [{ accountId: ownerId, token: keys.accessToken, secret: keys.accessSecret, access }],
  })
  const server = await startPracticeServer({
    world,
    clock,
    apps: [
      { ...app(KEYS, chalk.id), native: { clientId: CLIENT_ID, name: 'Chalkbird', callbacks } },
      app(DUMMY_KEYS, dummy.id),
    ],
    random: () => 0.5,
    atTheBrowser: () => browser.who,
    ...(realNow && { realNow }),
  })
  onTestFinished(() => server.close())
  return { world, server, chalk, dummy, ana, browser }
}
