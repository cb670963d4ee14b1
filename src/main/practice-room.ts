import { randomBytes } from 'node:crypto'
import type { RunSheet } from '../core/runsheet'
import { startClass, type PracticeClass } from '../practice/class'
import { scriptFor } from '../practice/scripts/script'
import { startPracticeServer, type PracticeServer } from '../practice/server'
import { createWorld, type World } from '../practice/world'
import type { RatedClock } from './clocks'
import type { XKeys } from './x/x-client'

/** Our own X in small, with a class on it. */
export type PracticeRoom = {
  world: World
  server: PracticeServer
  pupils: PracticeClass
  /** The master account's keys, of this run alone: they open nothing else. */
  keys: XKeys
  close: () => Promise<void>
}

export const openPracticeRoom = async (how: {
  sheet: RunSheet
  clock: RatedClock
  seed: number
}): Promise<PracticeRoom> => {
  const { sheet, clock, seed } = how
  const world = createWorld({ clock })
  const master = world.addAccount({ name: sheet.title, username: sheet.master })
  const keys: XKeys = { appKey: secret(), appSecret: secret(), accessToken: secret(), accessSecret: secret() }
  const server = await startPracticeServer({
    world,
    clock,
    app: { key: keys.appKey, secret: keys.appSecret },
    user: { accountId: master.id, token: keys.accessToken, secret: keys.accessSecret },
    random: Math.random,
  })
  const pupils = startClass({ world, clock, script: scriptFor(sheet), master: sheet.master, seed })
  return {
    world,
    server,
    pupils,
    keys,
    close: async () => {
      pupils.stop()
      await server.close()
    },
  }
}

const secret = (): string => randomBytes(24).toString('hex')
