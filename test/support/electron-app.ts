import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

/** The project's root: the app that is run is the built one in `out/`. */
export const ROOT = resolve(import.meta.dirname, '../..')

export type RunningApp = {
  electron: ElectronApplication
  control: Page
  audience: Page
  /** Kept between runs of one test, as a trainer's laptop keeps it. */
  folder: string
  close: () => Promise<void>
}

const executable = (): string => {
  const path = process.env['CHALKBIRD_ELECTRON']
  if (!path)
    throw new Error('CHALKBIRD_ELECTRON does not say where Electron is: run this by npm test or npm run e2e')
  return path
}

/** A folder for settings and sessions of one test. */
export const laptop = (): Promise<string> => mkdtemp(join(tmpdir(), 'chalkbird-'))

export const throwAway = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

/** Starts the built app as a trainer would, with its own settings and sessions, and waits for both windows. */
export const startApp = async (folder: string, args: readonly string[]): Promise<RunningApp> => {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = await _electron.launch({
    executablePath: executable(),
    args: [
      ...asRoot,
      '--disable-gpu',
      ROOT,
      `--user-data-dir=${join(folder, 'settings')}`,
      '--sessions',
      join(folder, 'sessions'),
      ...args,
    ],
    env: { ...process.env, CHALKBIRD_API_URL: '' } as Record<string, string>,
  })
  const [control, audience] = await Promise.all([pageOf(electron, 'control'), pageOf(electron, 'audience')])
  return { electron, control, audience, folder, close: () => electron.close() }
}

const pageOf = async (electron: ElectronApplication, window: 'control' | 'audience'): Promise<Page> => {
  const isIt = (page: Page) => page.url().includes(`/${window}/`)
  for (;;) {
    const page = electron.windows().find(isIt) ?? (await electron.waitForEvent('window'))
    await page.waitForURL(/chalkbird:/)
    if (isIt(page)) return page
    const found = electron.windows().find(isIt)
    if (found) return found
  }
}
