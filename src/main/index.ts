import { join, resolve } from 'node:path'
import { app } from 'electron'
import { capture, createApp, type RunningApp } from './app'
import { machineClock } from './clocks'
import { HELP, readLaunchOptions, takeKeys, type LaunchOptions } from './launch-options'
import { printSummary } from './print-summary'
import { readRunSheet } from './run-sheet-files'
import { runTour } from './tour'
import { DEADLINE_MS } from './x/library'
import { lockDown, registerScheme, servePages } from './windows/lockdown'

const out = (line: string): void => void process.stdout.write(`${line}\n`)
const trouble = (line: string): void => void process.stderr.write(`${line}\n`)

/** The options stand behind the app's folder, or behind the app itself once it is packaged. */
const ownArguments = (): string[] => {
  const folder = process.argv.findIndex(
    (argument, index) => index > 0 && resolve(argument) === app.getAppPath(),
  )
  return process.argv.slice(folder === -1 ? 1 : folder + 1)
}

/** How large the tour's pictures of the audience's window are, where the screen is large enough. */
const WALL = { width: 1920, height: 1080 }

const openWindows = async ({ windows }: RunningApp): Promise<void> => {
  await windows.openControl()
  await windows.screens.showAudience()
  windows.window('control')?.focus()
}

/** What the disk refused is tried a last time within this. Only a disk that does not answer at all takes longer, and it must not. */
const LAST_WRITES_MS = 3_000
/** A post that is under way when the app closes began before, so that its call is over by then; none begins any more. */
const LONGEST_CLOSE_MS = DEADLINE_MS + LAST_WRITES_MS
const atLatest = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    machineClock.after(ms, resolve)
  })

/** The app ends with its control window, and only once all that waits is saved. */
const closeInOrder = ({ close }: RunningApp): void => {
  let isClosed = false
  app.on('before-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void Promise.race([close(), atLatest(LONGEST_CLOSE_MS)]).finally(() => {
      isClosed = true
      app.quit()
    })
  })
}

/** Does the task that a window shows; what could not be done is said. */
const begin = async (running: RunningApp, task: LaunchOptions['task']): Promise<void> => {
  const { desk, act, lastOpen } = running
  const done = async () => {
    switch (task.kind) {
      case 'practice':
        return act({ kind: 'start-practice', speed: 1 })
      case 'session': {
        const read = await readRunSheet(task.sheet)
        return read.kind === 'sheet' ? running.askToStart(read.sheet) : read
      }
      case 'replay':
        return desk.replay(resolve(task.path))
      case 'home':
        return lastOpen === undefined ? { kind: 'done' as const } : desk.reopen(lastOpen.path, lastOpen.speed)
      case 'tour':
      case 'summary':
      case 'help':
        return { kind: 'done' as const }
    }
  }
  const reply = await done()
  if (reply.kind === 'refused') trouble(reply.why)
}

const run = async (options: LaunchOptions): Promise<void> => {
  const { task } = options
  if (task.kind === 'help') {
    out(HELP)
    return app.exit(0)
  }
  if (task.kind === 'summary') return app.exit(await printSummary(task, { out, trouble }))
  await app.whenReady()
  servePages(join(__dirname, '../renderer'))
  const sessionsFolder = resolve(options.sessions ?? join(app.getPath('documents'), 'Chalkbird'))
  const running = createApp({ sessionsFolder, account: takeKeys(process.env), api: options.api })
  closeInOrder(running)
  await openWindows(running)
  if (task.kind !== 'tour') return begin(running, task)
  running.windows.window('audience')?.setContentSize(WALL.width, WALL.height)
  const status = await runTour({
    desk: running.desk,
    begin: (speed) => running.act({ kind: 'start-practice', speed }),
    capture: (role) => capture(running.windows.window(role)),
    folder: resolve(task.folder),
    print: out,
  })
  app.exit(status)
}

// Chromium knows this switch, but Electron's own folders follow it only when told.
const userData = app.commandLine.getSwitchValue('user-data-dir')
if (userData !== '') app.setPath('userData', resolve(userData))

const options = readLaunchOptions(ownArguments(), process.env)
if ('wrong' in options) {
  trouble(options.wrong)
  app.exit(2)
} else {
  registerScheme()
  lockDown()
  app.on('window-all-closed', () => app.quit())
  run(options).catch((error: unknown) => {
    trouble(`Chalkbird could not start: ${error instanceof Error ? error.message : String(error)}`)
    app.exit(1)
  })
}
