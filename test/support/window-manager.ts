import { spawn, type ChildProcess } from 'node:child_process'

/** Full screen is a window manager's doing: without one, on a bare display in memory, a window asks for it in vain. */
export const startWindowManager = (): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const manager = spawn('openbox', ['--sm-disable', '--startup', 'echo ready'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    manager.stdout.once('data', () => resolve(manager))
    manager.once('error', ({ message }) =>
      reject(new Error(`openbox, the window manager, did not start: ${message}`)),
    )
  })
