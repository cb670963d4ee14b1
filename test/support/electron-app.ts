import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import type { Command } from '../../src/core/commands'
import type { AppAction, ControlBridge } from '../../src/ipc/contract'

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

/** The Electron that the tests were started for. */
export const electronExecutable = (): string => {
  const path = process.env['CHALKBIRD_ELECTRON']
  if (!path)
    throw new Error('CHALKBIRD_ELECTRON does not say where Electron is: run this by npm test or npm run e2e')
  return path
}

/** A folder for settings and sessions of one test. */
export const laptop = (): Promise<string> => mkdtemp(join(tmpdir(), 'chalkbird-'))

export const throwAway = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

/** Starts the built app as a trainer would, with its own settings and sessions, and waits for both windows. */
export const startApp = async (
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<RunningApp> => {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = await _electron.launch({
    executablePath: electronExecutable(),
    args: [
      ...asRoot,
      '--disable-gpu',
      ROOT,
      `--user-data-dir=${join(folder, 'settings')}`,
      '--sessions',
      join(folder, 'sessions'),
      ...args,
    ],
    env: defined({ ...process.env, CHALKBIRD_API_URL: '', ...env }),
  })
  const [control, audience] = await Promise.all([pageOf(electron, 'control'), pageOf(electron, 'audience')])
  return { electron, control, audience, folder, close: () => electron.close() }
}

const defined = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )

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

/** What main answered, as the page in the control window got it. */
export const asTrainer = {
  act: (control: Page, action: AppAction): Promise<{ kind: string; why?: string }> =>
    control.evaluate((asked) => window.chalkbird.act(asked), action),
  command: (control: Page, command: Command): Promise<{ kind: string; why?: string }> =>
    control.evaluate((asked) => window.chalkbird.command(asked), command),
  state: (control: Page) => control.evaluate(() => window.chalkbird.snapshot()),
}

/** Runs the app for something that opens no window, and answers what it printed. */
export const runOnce = (
  args: readonly string[],
): Promise<{ status: number | null; out: string; trouble: string }> =>
  new Promise((resolve, reject) => {
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const child = spawn(electronExecutable(), [...asRoot, '--disable-gpu', ROOT, ...args])
    let out = ''
    let trouble = ''
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (trouble += chunk.toString()))
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, trouble }))
  })

declare global {
  // The bridge as the control window's own page has it.
  interface Window {
    chalkbird: ControlBridge
  }
}
