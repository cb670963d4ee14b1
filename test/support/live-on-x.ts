import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Activity } from '../../src/core/runsheet'
import { machineClock } from '../../src/main/clocks'
import { openPracticeRoom } from '../../src/main/practice-room'
import { readRunSheet } from '../../src/main/run-sheet-files'
import { ROOT, startApp, type RunningApp } from './electron-app'

/** Other activities than the practice class has, in a run sheet that is written into this folder. */
type Other = { folder: string; activities: Activity[] }

/** A practice room in the place of X, outside the app, and the keys to it, all as an administrator sets it. */
export const openRoomAsX = async (other?: Other) => {
  const practice = join(ROOT, 'resources/run-sheets/practice.json')
  const read = await readRunSheet(practice)
  if (read.kind !== 'sheet') throw new Error(read.why)
  const sheet = other ? { ...read.sheet, activities: other.activities } : read.sheet
  const path = other ? join(other.folder, 'run-sheet.json') : practice
  if (other) await writeFile(path, JSON.stringify(sheet))
  const room = await openPracticeRoom({ sheet, clock: machineClock, seed: 1 })
  const { server, keys } = room
  const env = {
    CHALKBIRD_API_URL: server.url,
    CHALKBIRD_X_APP_KEY: keys.appKey,
    CHALKBIRD_X_APP_SECRET: keys.appSecret,
    CHALKBIRD_X_ACCESS_TOKEN: keys.accessToken,
    CHALKBIRD_X_ACCESS_SECRET: keys.accessSecret,
  }
  /** Starts the app on it; with the run sheet, the trainer is asked whether to go live. */
  const start = (folder: string, { asksToGoLive }: { asksToGoLive: boolean }): Promise<RunningApp> =>
    startApp(folder, asksToGoLive ? ['--session', path] : [], env)
  return { ...room, sheet, start }
}
